// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { TERMS } from '../../../domain/src/testing/examples.js';
import { signingFacts } from './signing-facts.js';

describe('What a contract’s terms say to the rules', () => {
  const factsOf = (...catalogueKeys: string[]) => {
    const [item] = TERMS.items;
    const items = catalogueKeys.map((catalogueKey, n) => ({ ...item!, key: `k${n}`, catalogueKey }));
    return signingFacts({ ...TERMS, items }, { award: null, awardPublished: null });
  };

  it('is the share of administrative work, where the nature of every item is known', () => {
    expect(factsOf('living-care', 'assistance-application')).toMatchObject({ administrativePercent: 50 });
    expect(signingFacts(TERMS, { award: null, awardPublished: null })).not.toHaveProperty(
      'administrativePercent',
    );
  });
});
