// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import { PROJECT_ID } from '../testing/given.js';
import { attachment } from './attachment.js';

describe('attachment', () => {
  it('shows what is stored, not where, and that it was forgotten', () => {
    const rows = everyFixture().rows(attachment);
    expect([...rows.values()]).toEqual([
      expect.objectContaining({
        projectId: PROJECT_ID,
        name: '入户探访记录.pdf',
        mediaType: 'application/pdf',
        personal: true,
        forgotten: true,
        revision: '2',
      }),
    ]);
    expect(Object.keys([...rows.values()][0] ?? {})).not.toContain('storedAs');
  });
});
