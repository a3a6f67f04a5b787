// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import { externalCase, publicExternalCase } from './external-case.js';

describe('external case', () => {
  it('keeps every reading, what contradicts, and what the rules say', () => {
    const [row] = everyFixture().rows(externalCase).values();
    expect(row).toMatchObject({ sourceRef: 'case-001', readings: 2, checks: [{ act: expect.any(String) }] });
    expect(row?.discrepancies).toHaveLength(1);
  });

  it('is the same for the public', () => {
    expect(everyFixture().rows(publicExternalCase)).toEqual(everyFixture().rows(externalCase));
  });
});
