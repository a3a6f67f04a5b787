import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RELEASED_BOOK, ruleSetOf, versionById } from '../book.js';
import { EXAMPLES } from '../clauses/clauses.examples.js';
import { settingOf, testRule } from '../evaluate.js';
import type { Facts } from '../facts.js';
import { versionOf } from '../registered.js';
import { TJ_2024_13, type PolicyVersion } from '../versions.js';
import { asGoverning, assess, outcomesUnder, type RecordedContract } from './assess.js';
import { scan } from './scan.js';
import { coveredBy, whatIf } from './what-if.js';

const contract = (change: Partial<RecordedContract> = {}): RecordedContract => ({
  contractId: '01KAN0C0NTRACT000000000001',
  projectId: '01KAN0PR0JECT0000000000001',
  stationId: '01KAN0STAT10N00000000000A1',
  number: 'HT-1',
  amountFen: 29_800_000,
  signedOn: '2025-03-03',
  versionId: 'TJ-SWS-2024-13',
  facts: { divisionCode: '120101001000', projectTerms: [{ startsOn: '2025-03-03', endsOn: '2026-03-02' }] },
  ...change,
});
type Numbers = Readonly<Record<string, number>>;
const draft = (parameters: Numbers, national?: Numbers): PolicyVersion =>
  versionOf({
    policyKey: 'TJ-SWS',
    versionId: 'DRAFT',
    docNo: '草案',
    title: '草案',
    issuer: '示例机关',
    indexNo: null,
    issuedOn: '2026-03-02',
    effectiveFrom: '2026-01-01',
    effectiveTo: null,
    jurisdiction: '12',
    transitional: [],
    rules: [
      { clause: 'S-10', revision: 1, parameters },
      ...(national ? [{ clause: 'R-40', revision: 1, parameters: national }] : []),
    ],
    remark: null,
  });
const effectOn = (candidate: PolicyVersion, contracts: readonly RecordedContract[], clause = 'S-10') =>
  whatIf(contracts, candidate, RELEASED_BOOK).clauses.find((one) => one.clause === clause);
const twoYears = contract({
  facts: { divisionCode: '120101001000', projectTerms: [{ startsOn: '2025-03-03', endsOn: '2027-03-02' }] },
});

describe('A contract of the days of a version', () => {
  const other = { versionId: 'TJ-SWS-PRE2024' };
  it.each<[string, Partial<RecordedContract>, boolean]>([
    ['bound to another', other, true],
    ['bound to none', { versionId: null }, true],
    ['bound to the version itself', {}, false],
    ['signed before it', { ...other, signedOn: '2024-08-12' }, false],
    ['signed after it', { ...other, signedOn: '2026-01-01' }, false],
    ['of another place', { ...other, facts: { divisionCode: '440106001000' } }, false],
    ['of an unknown place', { ...other, facts: {} }, false],
  ])('%s: covered %j, %s', (_what, change, covered) => {
    expect(coveredBy(contract(change), TJ_2024_13, RELEASED_BOOK)).toBe(covered);
  });
});

describe('What if a draft had governed', () => {
  it('names what it would break, with the money at stake', () => {
    expect(effectOn(draft({ years: 0 }), [contract(), twoYears])).toMatchObject({
      newlyBreaching: { contracts: 1, amountFen: 29_800_000, numbers: [{ number: 'HT-1' }] },
      unchanged: { contracts: 1 },
    });
  });

  it('names what it would allow', () => {
    expect(effectOn(draft({ years: 2 }), [contract(), twoYears])).toMatchObject({
      newlyCompliant: { contracts: 1, amountFen: 29_800_000 },
      newlyBreaching: { contracts: 0 },
    });
  });

  it('does not call what it no longer asks compliant, unless it was in breach', () => {
    expect(effectOn(draft({ years: 1 }), [contract()], 'S-09')).toMatchObject({
      unchanged: { contracts: 1 },
    });
  });

  it('tells what could not be told before from what stays as it was', () => {
    const bought = contract({
      facts: { divisionCode: '120101001000', yearlyCategoryFen: 40_000_000, openTender: false },
    });
    const threshold = (openTenderFen: number) =>
      effectOn(draft({ years: 1 }, { openTenderFen }), [bought], 'R-40');
    expect(threshold(40_000_000)).toMatchObject({
      newlyKnown: { contracts: 1 },
      unchanged: { contracts: 0 },
    });
    expect(threshold(39_999_999)).toMatchObject({
      newlyBreaching: { contracts: 1, amountFen: 29_800_000 },
      newlyKnown: { contracts: 0 },
    });
    // Not asked any more: nothing is known of it that was not before.
    const served = contract({ facts: { divisionCode: '120101001000' } });
    expect(effectOn(draft({ years: 1 }), [served], 'S-07')).toMatchObject({ unchanged: { contracts: 1 } });
  });

  it('holds what a lapsed rule advised in the gap for not asked', () => {
    const inGap = contract({
      signedOn: '2026-01-05',
      versionId: null,
      facts: {
        divisionCode: '120101001000',
        projectTerms: [{ startsOn: '2026-01-05', endsOn: '2027-07-04' }],
      },
    });
    expect(effectOn(draft({ years: 1 }), [inGap])).toMatchObject({
      newlyBreaching: { contracts: 1, amountFen: 29_800_000, numbers: [{ number: 'HT-1' }] },
    });
    expect(effectOn(draft({ years: 2 }), [inGap])).toMatchObject({ unchanged: { contracts: 1 } });
    expect(effectOn(draft({ years: 2 }), [inGap], 'S-08')).toBeUndefined();
  });

  it('says where too little is known', () => {
    const bare = contract({ facts: { divisionCode: '120101001000' } });
    expect(effectOn(draft({ years: 1 }), [bare])).toMatchObject({ unknown: { contracts: 1 } });
  });
});

describe('What if the present version governed what it governs', () => {
  const facts = fc
    .subarray([...EXAMPLES], { minLength: 0, maxLength: 30 })
    .map((examples) =>
      Object.assign({ divisionCode: '120101001000' }, ...examples.map((example) => example[2])),
    );

  it('changes nothing, whatever is known of the contracts', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 5 }), (known) => {
        const contracts = known.map((one) => contract({ facts: one }));
        const { clauses } = whatIf(contracts, versionById('TJ-SWS-2024-13') ?? TJ_2024_13, RELEASED_BOOK);
        expect(
          clauses.flatMap((one) => [one.newlyBreaching.contracts, one.newlyCompliant.contracts]),
        ).toEqual(clauses.flatMap(() => [0, 0]));
      }),
      { numRuns: 60 },
    );
  });

  it('scans to the outcomes that the findings say', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const one = contract({ facts: known });
        const { findings } = assess(one, asGoverning(TJ_2024_13), RELEASED_BOOK);
        expect([...outcomesUnder(one, asGoverning(TJ_2024_13), RELEASED_BOOK)]).toEqual(
          findings.map(({ clause, outcome }) => [clause, outcome]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('A scan of a rule set', () => {
  const places = fc.constantFrom(undefined, '120101001000', '440106001000');
  const days = fc.option(
    fc.constantFrom('2002-12-31', '2015-06-30', '2024-08-12', '2025-03-03', '2026-05-06'),
  );
  const known = fc
    .tuple(places, fc.subarray([...EXAMPLES]))
    .map(([divisionCode, examples]): Facts =>
      Object.assign({ ...(divisionCode && { divisionCode }) }, ...examples.map((example) => example[2])),
    );
  const settings = fc
    .tuple(days, fc.option(days))
    .map(([on, signedOn]) =>
      settingOf(
        { act: 'SignContract', on, ...(signedOn && { bound: { versionId: 'TJ-SWS-2024-13', signedOn } }) },
        RELEASED_BOOK,
      ),
    );

  it('says of every rule what its test says, with the operands of a breach, wherever and whenever', () => {
    fc.assert(
      fc.property(settings, known, (setting, facts) => {
        const { rules } = ruleSetOf(setting);
        const told: unknown[] = [];
        scan(rules, facts, setting, RELEASED_BOOK.calendar, (...one) => told.push(one));
        const tested = rules.map((rule) => {
          const { outcome, operands } = testRule(rule, facts, setting, RELEASED_BOOK.calendar);
          return [rule.clause.id, outcome, outcome === 'breach' ? operands : null];
        });
        expect(told).toEqual(tested);
      }),
      { numRuns: 300 },
    );
  });
});
