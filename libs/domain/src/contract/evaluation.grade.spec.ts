import { describe, expect, it } from '@jest/globals';
import type { ContractEvent } from './contract.events.js';
import type { AdjustedGrade } from './evaluation.events.js';
import { countedResult } from './evaluation.result.js';
import {
  E,
  given,
  signed,
  started,
  found,
  complete,
  fabricated,
  capped,
} from '../testing/evaluation.given.js';

describe('A grade', () => {
  it('is capped beside the raw score where records were fabricated', () => {
    const [event] = given(signed, started(), fabricated).when(
      complete([found('cases', 90), found('satisfied', 90)]),
      E,
    ).events;
    expect(event).toMatchObject({
      data: {
        rawScore: '100.00',
        grade: '优',
        ...capped,
      },
    });
  });

  it.each<[string, object, number, string]>([
    ['a minor slip in the records', { severity: 'minor' }, 90, '优'],
    ['another major issue', { type: 'finance' }, 90, '优'],
    ['the lowest grade', {}, 0, '差'],
  ])('is not capped for %s', (_what, change, actual, grade) => {
    const issue = { ...fabricated, data: { ...fabricated.data, ...change } } as ContractEvent;
    const [event] = given(signed, started(), issue).when(
      complete([found('cases', actual), found('satisfied', actual)]),
      E,
    ).events;
    expect(event).toMatchObject({ data: { grade } });
    expect(event?.data).not.toHaveProperty('adjusted');
  });

  it('counts as last reviewed, and a cap is never lifted', () => {
    const { adjusted } = capped as { adjusted: AdjustedGrade };
    const completed = { rawScore: '91.00', grade: '优', adjusted } as const;
    const reviewed = { reviewed: { rawScore: '85.00', grade: '良' } } as const;
    expect(countedResult({ rawScore: '91.00', grade: '优' })).toMatchObject({ grade: '优', adjusted: null });
    expect(countedResult(completed, reviewed)).toEqual({ rawScore: '85.00', grade: '良', adjusted });
    expect(countedResult({ rawScore: '50.00', grade: '差' }, { ...reviewed, adjusted })).toMatchObject({
      adjusted,
    });
    const worst = { reviewed: { rawScore: '50.00', grade: '差' } } as const;
    expect(countedResult(completed, worst)).toMatchObject({ grade: '差', adjusted: null });
  });
});
