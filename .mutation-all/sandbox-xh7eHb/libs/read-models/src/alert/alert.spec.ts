// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import { CONTRACT_ID } from '../testing/given.js';
import { sentenceOf } from '../project-timeline/sentence.js';
import { alert } from './alert.js';

describe('alert', () => {
  it('shows what is alerted, since when, and how it ended', () => {
    expect([...everyFixture().rows(alert).values()]).toEqual([
      expect.objectContaining({
        kind: 'duty-overdue',
        contractId: CONTRACT_ID,
        rule: 'R-15',
        since: '2025-04-10',
        raisedOn: '2025-04-11',
        open: false,
        resolution: 'met-late',
        resolvedOn: '2025-04-14',
        lateDays: 4,
      }),
    ]);
  });

  it('is told in the timeline', () => {
    const told = everyFixture().events.flatMap((event) =>
      event.stream.startsWith('alert-') ? [sentenceOf(event).zh] : [],
    );
    expect(told).toEqual([
      '预警：合同备案（R-15），2025-04-10 到期未办',
      '预警解除：2025-04-14 补办，逾期 4 天',
    ]);
  });
});
