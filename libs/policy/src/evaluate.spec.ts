import { describe, expect, it } from '@jest/globals';
import type { ApprovedExceptions, Finding } from '#domain';
import { RELEASED_BOOK } from './book.js';
import { clauseById } from './clauses/registry.js';
import {
  evaluate,
  isExceptable,
  judge,
  settingOf,
  testRule,
  type Evaluation,
  type Verdict,
} from './evaluate.js';
import { explain } from './explain.js';
import type { Facts } from './facts.js';
import type { Clause } from './kernel/clause.js';

const HERE = '120101001000';
const of = ({ findings }: Evaluation, clause: string) => findings.find((one) => one.clause === clause);
const NONE: ApprovedExceptions = new Map();
const approved = (exceptions: Readonly<Record<string, readonly object[]>>): ApprovedExceptions =>
  new Map(
    Object.entries(exceptions).map(([rule, uses], index) => [
      rule,
      [{ id: `x${index + 1}`, uses: uses as readonly Finding['operands'][] }],
    ]),
  );
const longTerm: Facts = {
  divisionCode: HERE,
  purchaserKind: '街道办事处',
  actorRole: 'PURCHASER_LEADER',
  term: { startsOn: '2025-12-31', endsOn: '2026-12-31' },
  projectTerms: [{ startsOn: '2025-12-31', endsOn: '2026-12-31' }],
};
const sign = (on: string, facts: Facts = longTerm) => evaluate({ act: 'SignContract', on }, facts);

describe('the policy that decides', () => {
  it.each([
    ['2024-08-12', 'TJ-SWS-PRE2024', false, undefined],
    ['2024-08-13', 'TJ-SWS-2024-13', false, 'exception'],
    ['2025-12-31', 'TJ-SWS-2024-13', false, 'exception'],
    ['2026-01-01', null, true, 'advise'],
  ])('on %s: %s, gap %s, the local one-year rule: %s', (on, versionId, policyGap, effect) => {
    const evaluation = sign(on);
    expect(evaluation).toMatchObject({ versionId, policyGap });
    expect(of(evaluation, 'S-10')?.effect).toBe(effect);
    expect(of(evaluation, 'R-12')?.effect).toBe('exception');
  });

  it('says in the gap that the basis has lapsed', () => {
    const finding = of(sign('2026-01-01'), 'S-10');
    expect(finding).toMatchObject({ outcome: 'breach', lapsed: true });
    expect(finding && explain(finding).zh).toContain('依据已失效');
  });

  it('keeps a contract with the version it was signed under', () => {
    const facts: Facts = { divisionCode: HERE, userOpinions: 0, standards: { required: [], judged: [] } };
    const bound = (versionId: string | null) =>
      evaluate(
        { act: 'ConcludeAcceptance', on: '2026-03-01', bound: { versionId, signedOn: '2025-03-01' } },
        facts,
      );
    expect(bound('TJ-SWS-2024-13')).toMatchObject({ versionId: 'TJ-SWS-2024-13', policyGap: false });
    expect(bound('TJ-SWS-PRE2024')).toMatchObject({ versionId: 'TJ-SWS-PRE2024', policyGap: false });
    expect(bound(null)).toMatchObject({ versionId: null, policyGap: true });
    expect(judge(bound(null), NONE).accepted).toBe(false);
  });

  it('knows no local policy for a case elsewhere', () => {
    expect(
      evaluate(
        { act: 'RecordExternalCase', on: '2026-03-01' },
        { divisionCode: '44', purchaserKind: '民政部门' },
      ),
    ).toMatchObject({ versionId: null, policyGap: false });
  });

  it('guesses nothing where the date is not known', () => {
    const evaluation = evaluate(
      { act: 'RecordExternalCase', on: null },
      { divisionCode: HERE, purchaserKind: '民政部门' },
    );
    expect(of(evaluation, 'S-02')).toMatchObject({ outcome: 'unknown', operands: { missing: 'date' } });
  });
});

describe('the days of a clause', () => {
  const clause = clauseById('R-36')!;
  const outcomeOn = (on: string, days: Pick<Clause, 'validFrom' | 'validTo'>) =>
    testRule(
      { clause: { ...clause, ...days }, parameters: {} },
      {},
      settingOf({ act: 'RequestPayment', on }, RELEASED_BOOK),
      RELEASED_BOOK.calendar,
    );

  it.each([
    ['2024-12-31', 'not-applicable', { on: '2024-12-31', validFrom: '2025-01-01' }],
    ['2025-01-01', 'unknown', { missing: 'payment' }],
    ['2025-12-31', 'unknown', { missing: 'payment' }],
    ['2026-01-01', 'not-applicable', { on: '2026-01-01', validTo: '2025-12-31' }],
  ])('both count: %s is %s', (on, outcome, operands) => {
    const days = { validFrom: '2025-01-01', validTo: '2025-12-31' };
    expect(outcomeOn(on, days)).toEqual({ outcome, operands });
  });

  it('may be left open', () => {
    expect(outcomeOn('2002-01-01', { validFrom: undefined, validTo: '2025-12-31' }).outcome).toBe('unknown');
    expect(outcomeOn('2030-01-01', { validFrom: '2025-01-01', validTo: undefined }).outcome).toBe('unknown');
  });
});

describe('what a breach does', () => {
  it('notes at the draft what an exception may still allow, and refuses what none can', () => {
    const draft = (purchaserKind: Facts['purchaserKind']) =>
      judge(
        evaluate(
          { act: 'DraftProject', on: '2025-06-01' },
          { divisionCode: HERE, actorRole: 'PROJECT_OFFICER', ...(purchaserKind && { purchaserKind }) },
        ),
        NONE,
      );
    expect(draft('开发区管委会')).toMatchObject({ accepted: true });
    expect(draft('民政部门')).toMatchObject({ accepted: true });
    expect(draft('其他')).toMatchObject({ accepted: false, blocking: [{ clause: 'S-01' }] });
  });

  it('records a hit when screening and refuses it at purchase', () => {
    const facts: Facts = {
      divisionCode: HERE,
      negativeList: { answers: [], unsuitableForStation: { hit: true } },
    };
    const at = (act: 'ScreenNegativeList' | 'PurchaseProject') =>
      judge(evaluate({ act, on: '2025-06-01' }, facts), NONE);
    expect(at('ScreenNegativeList')).toMatchObject({ accepted: true });
    expect(at('PurchaseProject')).toMatchObject({
      accepted: false,
      blocking: [{ clause: 'S-11' }, { clause: 'R-05' }],
    });
  });

  it('asks the gates before purchase again at signing', () => {
    const facts: Facts = {
      divisionCode: HERE,
      category: 'OTHER',
      needs: null,
      targets: null,
      negativeList: null,
      budget: { lines: [{ fundSource: '社区公益事业专项补助资金', amountFen: 1, availableFen: 1 }] },
    };
    expect(judge(sign('2025-06-01', facts), NONE)).toMatchObject({
      accepted: false,
      blocking: ['S-08', 'S-09', 'S-11', 'S-12', 'S-14', 'R-05'].map((clause) => ({ clause })),
    });
  });

  it('never refuses what is recorded of a case found elsewhere', () => {
    const evaluation = evaluate(
      { act: 'RecordExternalCase', on: '2025-06-01' },
      { ...longTerm, purchaserKind: '其他', negativeList: null },
    );
    expect(evaluation.findings.filter(({ outcome }) => outcome === 'breach').length).toBeGreaterThan(3);
    expect(judge(evaluation, NONE)).toMatchObject({ accepted: true });
  });
});

describe('exceptions', () => {
  it('lets in-principle rules pass with an approved exception each, and names it', () => {
    expect(judge(sign('2025-12-31'), NONE)).toMatchObject({
      accepted: false,
      blocking: [],
      exceptions: [{ clause: 'S-10' }, { clause: 'R-12' }],
    });
    expect(judge(sign('2025-12-31'), approved({ 'S-10': [] }))).toMatchObject({
      accepted: false,
      exceptions: [{ clause: 'R-12' }],
    });
    const both = judge(sign('2025-12-31'), approved({ 'S-10': [], 'R-12': [] }));
    expect(both.accepted).toBe(true);
    expect(both.evaluation.findings.map(({ exceptionId }) => exceptionId).filter(Boolean)).toEqual([
      'x1',
      'x2',
    ]);
  });

  it('names an exception only where it is needed, and helps nothing but a rule in principle', () => {
    const short = { startsOn: '2025-12-31', endsOn: '2026-12-30' };
    const both = approved({ 'S-10': [], 'S-01': [] });
    const named = ({ evaluation }: Verdict) =>
      evaluation.findings.flatMap(({ exceptionId }) => exceptionId ?? []);
    const kept = judge(sign('2025-12-31', { ...longTerm, term: short, projectTerms: [short] }), both);
    expect([kept.accepted, named(kept)]).toEqual([true, []]);
    const wrong = judge(sign('2025-12-31', { ...longTerm, purchaserKind: '其他' }), both);
    expect([wrong.accepted, named(wrong)]).toEqual([false, ['x1']]);
  });

  it('lets no exception help beyond three years', () => {
    const verdict = judge(
      sign('2025-12-31', { ...longTerm, term: { startsOn: '2026-01-01', endsOn: '2029-01-01' } }),
      approved({ 'S-10': [], 'R-12': [] }),
    );
    expect(verdict).toMatchObject({
      accepted: false,
      blocking: [{ clause: 'R-12', force: 'P' }],
      exceptions: [],
    });
  });

  it('cover what they were first used for and nothing that goes further', () => {
    const term = { startsOn: '2025-03-03', endsOn: '2026-04-02' };
    const over = (startsOn: string, endsOn: string) =>
      sign('2025-03-03', { ...longTerm, term: { startsOn, endsOn }, projectTerms: [{ startsOn, endsOn }] });
    const used = approved({
      'S-10': [{ ...term, daysServed: 396, daysAllowed: 365 }],
      'R-12': [term],
    });
    const needed = (evaluation: Evaluation) => {
      const verdict = judge(evaluation, used);
      return verdict.accepted ? [] : verdict.exceptions.map(({ clause }) => clause);
    };
    expect(needed(over('2025-03-03', '2026-04-02'))).toEqual([]);
    expect(needed(over('2025-03-04', '2026-04-02'))).toEqual([]);
    expect(needed(over('2025-03-03', '2026-04-03'))).toEqual(['S-10', 'R-12']);
    // As long, but later; and as late, but longer.
    expect(needed(over('2025-03-04', '2026-04-03'))).toEqual(['S-10', 'R-12']);
    expect(needed(over('2025-03-02', '2026-04-02'))).toEqual(['S-10', 'R-12']);
    const again = new Map([...used].map(([rule, ones]) => [rule, [...ones, { id: 'x9', uses: [] }]]));
    expect(judge(over('2025-03-03', '2028-03-02'), again)).toMatchObject({
      accepted: true,
      evaluation: {
        findings: expect.arrayContaining([expect.objectContaining({ clause: 'R-12', exceptionId: 'x9' })]),
      },
    });
  });

  it('to what does not grow stay good for the project', () => {
    const bureau = sign('2025-03-03', {
      divisionCode: HERE,
      purchaserKind: '开发区管委会',
      actorRole: 'PURCHASER_LEADER',
    });
    expect(judge(bureau, approved({ 'S-01': [{ purchaserKind: '开发区管委会' }] })).accepted).toBe(true);
  });

  it('can be asked for in-principle rules only', () => {
    expect(['S-01', 'S-02', 'S-10', 'R-12'].every(isExceptable)).toBe(true);
    expect(['S-08', 'S-11', 'R-05', 'R-10', 'R-23', 'X-99'].some(isExceptable)).toBe(false);
  });
});
