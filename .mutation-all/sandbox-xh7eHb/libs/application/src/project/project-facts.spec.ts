// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { Project, ProjectCommand } from '#domain';
import { factsGiven } from './project-facts.js';

const { award }: Pick<Project, 'award'> = {
  award: { decidedOn: '2026-02-02' },
} as Pick<Project, 'award'>;
const publishing = (noticeIssuedOn: '2026-02-03' | '2026-02-09'): ProjectCommand => ({
  type: 'PublishAward',
  data: { noticeIssuedOn, publishedOn: '2026-02-04', medium: '天津市政府采购网', url: null },
});

describe('An award that is published', () => {
  it.each([
    ['its publication', '2026-02-03', '2026-02-04'],
    ['its notice, where that is later', '2026-02-09', '2026-02-09'],
  ] as const)('is done with by %s', (_what, noticeIssuedOn, doneOn) => {
    const facts = factsGiven(publishing(noticeIssuedOn), { award });
    expect(facts.awardPublication).toEqual({ from: '2026-02-02', doneOn });
    // What the publication itself is asked does not wait for the notice.
    expect(facts.publication).toMatchObject({ doneOn: '2026-02-04', medium: '天津市政府采购网' });
  });
});
