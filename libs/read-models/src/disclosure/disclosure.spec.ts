import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import { disclosure } from './disclosure.js';

describe('disclosure', () => {
  it('shows what was prepared, who reviewed it and when it was published', () => {
    expect([...everyFixture().rows(disclosure).values()]).toMatchObject([
      {
        status: 'published',
        sections: ['overview', 'contract', 'payments'],
        prepared: { by: 'acc-editor', on: '2026-04-22' },
        reviewed: { by: 'acc-reviewer', approved: true },
        published: { publishedOn: '2026-04-23' },
      },
    ]);
  });
});
