// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { administers } from './administration.js';

const at = (division: string | null, orgUscc: string | null = null, demonstration = false) => ({
  division,
  orgUscc,
  demonstration,
});

describe('An account administrator', () => {
  it.each([
    ['of the city reaches everyone', at('12'), at(null, 'A'), true],
    ['of a district reaches its streets', at('120104'), at('120104002000'), true],
    ['of a district reaches the district', at('120104'), at('120104'), true],
    ['of a district reaches no other district', at('120104'), at('120105002000'), false],
    ['of a district does not reach the city', at('120104'), at('12'), false],
    ['of a district does not reach a provider', at('120104'), at(null, 'A'), false],
    ['of an organisation reaches his own', at(null, 'A'), at(null, 'A'), true],
    ['of an organisation reaches no other', at(null, 'A'), at(null, 'B'), false],
    ['of an organisation does not reach a division', at(null, 'A'), at('120104', 'A'), false],
    ['of nothing reaches nobody', at(null), at(null), false],
    ['of the demonstration reaches the demonstration', at(null, null, true), at('12', 'A', true), true],
    ['of the demonstration reaches no other', at(null, null, true), at('12'), false],
    ['of the city does not reach the demonstration', at('12'), at(null, null, true), false],
  ])('%s', (_what, administrator, account, reaches) => {
    expect(administers(administrator, account)).toBe(reaches);
  });
});
