// @ts-nocheck
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
import { whatIf } from './what-if.js';

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
const draft = (parameters: Readonly<Record<string, number>>): PolicyVersion =>
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
    rules: [{ clause: 'S-10', revision: 1, parameters }],
    remark: null,
  });
const effectOn = (candidate: PolicyVersion, contracts: readonly RecordedContract[], clause = 'S-10') =>
  whatIf(contracts, candidate, RELEASED_BOOK).clauses.find((one) => one.clause === clause);
const twoYears = contract({
  facts: { divisionCode: '120101001000', projectTerms: [{ startsOn: '2025-03-03', endsOn: '2027-03-02' }] },
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
