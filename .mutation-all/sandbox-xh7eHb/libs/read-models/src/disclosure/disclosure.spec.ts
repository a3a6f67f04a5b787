// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import { disclosure } from './disclosure.js';

describe('disclosure', () => {
  const story = (until: string) => {
    const told = everyFixture();
    told.events.splice(0, Infinity, ...told.events.filter(({ metadata }) => metadata.occurredOn <= until));
    return [...told.rows(disclosure).values()];
  };

  it('shows what was prepared, who reviewed it and when it was published', () => {
    expect(story('2026-05-01')).toMatchObject([
      {
        status: 'published',
        sections: ['overview', 'contract', 'payments'],
        prepared: { by: 'acc-editor', on: '2026-04-22' },
        reviewed: { by: 'acc-reviewer', approved: true },
        published: { publishedOn: '2026-04-23' },
        versions: [{ version: 1, publishedOn: '2026-04-23' }],
      },
    ]);
  });

  it('shows a correction that waits for its review beside what is published, and why it was withdrawn', () => {
    expect(story('2026-05-11')).toMatchObject([
      {
        status: 'prepared',
        prepared: { by: 'acc-editor', on: '2026-05-11' },
        reviewed: null,
        correction: { reason: '首付款金额有误' },
        versions: [{ version: 1 }],
        withdrawn: null,
      },
    ]);
    expect(story('2026-12-31')).toMatchObject([
      { status: 'withdrawn', withdrawn: { by: 'acc-reviewer', reason: '项目信息重复公开' } },
    ]);
  });
});
