import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Target } from '#domain';
import { RELEASED_BOOK } from '../book.js';
import { DEADLINES } from '../calendar/deadlines.js';
import { findingOf, settingOf, testRule } from '../evaluate.js';
import { explain } from '../explain.js';
import type { Facts } from '../facts.js';
import type { Clause, Keeping } from '../kernel/clause.js';
import { parametersOn } from '../parameters/parameters.js';
import { PARAMETERS } from '../parameters/parameters.data.js';
import { EXAMPLES, type Example } from './clauses.examples.js';
import { CLAUSES, clauseById } from './registry.js';

const HERE: Facts = { divisionCode: '120101001000' };
const ELSEWHERE = '440106001000';
const OPEN_TENDER = { openTenderFen: 100 };

const QUANTITY: Target = {
  key: 'visits',
  class: 'quantity',
  name: '探访',
  operator: '≥',
  value: 1,
  unit: '次',
  weight: 100,
};

const LATER_FIRST = [
  { startsOn: '2025-06-01', endsOn: '2025-12-31' },
  { startsOn: '2025-01-01', endsOn: '2025-03-31' },
  { startsOn: '2025-04-01', endsOn: '2025-05-31' },
];
const LINES = [
  { fundSource: '慈善资源', amountFen: 30, availableFen: 30 },
  { fundSource: '社会救助', amountFen: 70, availableFen: 69 },
] as const;
const screened = (hit: boolean): NonNullable<Facts['negativeList']> => ({
  answers: [{ code: 'FINANCING', hit, note: null }],
  unsuitableForStation: { hit: false },
});
const REQUIRED = ['a', 'b'].map((key) => ({ key, targetKey: null, text: key }));

/** Amounts are recorded in fen and said in yuan. */
const yuanIn = (text: string): number[] =>
  [...text.matchAll(/([\d.]+) ?(?:元|yuan)/g)].map(([, amount]) => Number(amount));

const IDS = [
  ...Array.from({ length: 23 }, (_, at) => `S-${String(at + 1).padStart(2, '0')}`),
  ...Array.from({ length: 49 }, (_, at) => `R-${String(at + 1).padStart(2, '0')}`),
];

const ON = '2025-06-03';
function found(id: string, facts: Facts, on = ON) {
  const clause = clauseById(id)!;
  const rule = { clause, parameters: { ...parametersOn(id, on), ...(id === 'R-40' && OPEN_TENDER) } };
  const setting = settingOf({ act: 'SignContract', on }, RELEASED_BOOK);
  return findingOf(rule, 'enforce', testRule(rule, facts, setting, RELEASED_BOOK.calendar));
}
const breachOf = (id: string): Facts => EXAMPLES.find((one) => one[0] === id && one[1] === 'breach')![2];

describe('the catalogue', () => {
  it('has every rule of the seed and of national law once', () => {
    expect(CLAUSES.map(({ id }) => id)).toEqual(IDS);
  });

  it.each(IDS)('%s passes, breaches and has both languages', (id) => {
    const outcomes = EXAMPLES.filter((one) => one[0] === id).map((one) => one[1]);
    expect(outcomes).toEqual(expect.arrayContaining(['pass', 'breach']));
    const { title, citation, text } = clauseById(id)!;
    expect([title.zh, title.en, citation, text].every((words) => words.length > 3)).toBe(true);
  });

  it('has a value with a reference for each parameter, but for what a place has to set', () => {
    const named = CLAUSES.flatMap(({ id, parameters }) => parameters.map((name) => `${id}.${name}`));
    const valued = PARAMETERS.map(({ clause, name }) => `${clause}.${name}`);
    expect(named.filter((name) => !valued.includes(name))).toEqual(['R-40.openTenderFen']);
    expect(valued.filter((name) => !named.includes(name))).toEqual([]);
    expect(PARAMETERS.filter(({ reference }) => reference === '')).toEqual([]);
  });
});

describe('each clause on what is known', () => {
  it.each(EXAMPLES.map((example) => [...example.slice(0, 2), example] as const))('%s: %s %#', (...given) => {
    const [id, outcome, facts, force] = given.at(-1) as Example;
    const finding = found(id, { ...HERE, ...facts });
    expect(finding).toMatchObject({ outcome, force: force ?? clauseById(id)!.force });
    const { zh, en } = explain(finding);
    expect(zh).toMatch(/^[^，].*[。]$/);
    expect(en).toMatch(/^[^,].*[.]$/);
    expect(`${zh}${en}`).not.toMatch(/undefined|NaN/);
    const amounts = Object.entries(finding.operands).flatMap(([name, value]) =>
      name.endsWith('Fen') ? [Number(value) / 100] : [],
    );
    expect(amounts).toEqual(expect.arrayContaining(yuanIn(`${zh}${en}`)));
  });

  it.each<[string, Facts, RegExp, RegExp]>([
    ['S-01', { purchaserKind: '开发区管委会' }, /开发区管委会/, /开发区管委会/],
    ['S-09', { targets: [QUANTITY] }, /缺少：质量、群众满意度。/, /missing: quality, satisfaction\./],
    ['R-12', { term: { startsOn: '2025-01-01', endsOn: '2027-01-01' } }, /例外/, /exception/],
    ['R-12', { term: { startsOn: '2025-01-01', endsOn: '2028-01-01' } }, /超过三年/, /beyond three years/],
    ['R-33', { contractFen: 1000, increasesFen: 101 }, /百分之十/, /ten percent/],
    ['R-33', { contractFen: 1000, increasesFen: 1, sameSubject: false }, /另行采购/, /purchase of its own/],
    [
      'R-35',
      { contractFen: 1000, performanceBond: { amountFen: 101, cash: false } },
      /百分之十/,
      /ten percent/,
    ],
    ['R-05', { negativeList: screened(false) }, /已答1项/, /1 were/],
    ['R-05', { negativeList: screened(true) }, /命中负面清单：FINANCING/, /FINANCING/],
    ['R-10', { budget: null }, /尚未落实/, /No budget/],
    ['R-10', { budget: { lines: LINES } }, /有1条预算指标/, /^1 budget lines/],
    ['R-10', { budget: { lines: LINES.slice(0, 1) }, priceFen: 100 }, /不足以支付1元/, /less than 1 yuan/],
    ['R-23', { userOpinions: 0, standards: { required: [], judged: [] } }, /没有服务对象意见/, /no opinion/],
    ['R-23', { userOpinions: 1, standards: { required: REQUIRED, judged: ['a'] } }, /：b。/, /: b\./],
    ['R-35', { contractFen: 1000, performanceBond: { amountFen: 1, cash: true } }, /现金/, /in cash/],
  ])('%s says which of its parts is broken: %j', (id, facts, zh, en) => {
    const finding = found(id, { ...HERE, ...facts });
    expect(finding.outcome).toBe('breach');
    expect(explain(finding)).toEqual({ zh: expect.stringMatching(zh), en: expect.stringMatching(en) });
  });

  it.each<[string, Facts, object]>([
    ['S-10', { projectTerms: LATER_FIRST }, { startsOn: '2025-01-01', endsOn: '2025-12-31', contracts: 3 }],
    ['S-15', { budget: { lines: LINES }, category: 'OTHER' }, { totalFen: 100, socialFen: 30 }],
    ['R-10', { budget: { lines: LINES } }, { securedFen: 100, linesExceeded: 1 }],
  ])('%s puts together what several say: %j', (id, facts, operands) => {
    expect(found(id, { ...HERE, ...facts }).operands).toMatchObject(operands);
  });

  it.each([
    ['2024-08-12', 'breach'],
    ['2024-08-13', 'pass'],
    ['2025-12-31', 'pass'],
    ['2026-01-01', 'breach'],
  ])('S-23 counts the first and the last day of the version bound: on %s %s', (doneOn, outcome) => {
    const boundRange = { from: '2024-08-13', to: '2025-12-31' };
    const facts = { signing: { from: doneOn, doneOn }, boundVersionId: 'TJ-SWS-2024-13', boundRange };
    expect(found('S-23', { ...HERE, ...facts })).toMatchObject({ outcome });
  });

  it.each<[string, Facts]>([
    ['R-12', { term: { startsOn: '2025-01-01', endsOn: '2027-12-31' } }],
    ['R-12', { term: { startsOn: '2025-01-01', endsOn: '2026-01-01' } }],
  ])('%s allows an exception up to three years: %j', (id, facts) => {
    expect(found(id, { ...HERE, ...facts })).toMatchObject({ outcome: 'breach', force: 'J' });
  });

  it.each(IDS)('%s: unknown where nothing is known, naming the fact', (id) => {
    expect(found(id, HERE)).toMatchObject({
      outcome: 'unknown',
      operands: { missing: expect.stringMatching(/\w/) },
    });
  });

  it.each(IDS.filter((id) => id.startsWith('S')))('%s: speaks for Tianjin only', (id) => {
    expect(found(id, { ...breachOf(id), divisionCode: ELSEWHERE })).toMatchObject({
      outcome: 'not-applicable',
    });
    expect(found(id, { ...breachOf(id) })).toMatchObject({
      outcome: 'unknown',
      operands: { missing: 'divisionCode' },
    });
  });

  it.each(IDS.filter((id) => id.startsWith('R')))('%s: holds everywhere, from its first day', (id) => {
    const facts = { ...breachOf(id), divisionCode: ELSEWHERE };
    expect(found(id, facts).outcome).toBe('breach');
    expect(found(id, facts, '2002-12-31').outcome).toBe('not-applicable');
  });
});

const ROOT = join(import.meta.dirname, '../../../..');
function sourcesUnder(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** Nothing that a clause declares of its keeping is only said. */
describe('how each clause is kept', () => {
  const deciders = sourcesUnder(join(ROOT, 'libs/domain/src'));
  const duties = new Set(Object.values(DEADLINES).map(({ rule }) => rule));

  function isKept({ id, force, verified, acts }: Clause, keeping: Keeping): boolean {
    switch (keeping) {
      case 'decision':
        return verified && Object.values(acts).includes('enforce');
      case 'exception':
        return verified && (force === 'J' || id === 'S-01');
      case 'deadline':
        return duties.has(id);
      case 'advice':
        return force === 'A' || !verified;
      default:
        return deciders.includes(`'${keeping.slice('invariant:'.length)}'`);
    }
  }

  it.each(CLAUSES)('$id', (clause) => {
    const { kept, force, verified } = clause;
    expect(kept.filter((keeping) => !isKept(clause, keeping))).toEqual([]);
    expect(kept.includes('advice')).toBe(force === 'A' || !verified);
    expect(kept.includes('exception') || force !== 'J' || !verified).toBe(true);
    expect(kept).not.toHaveLength(0);
    expect(Object.keys(clause.acts)).not.toHaveLength(0);
    expect(kept.includes('deadline') || !duties.has(clause.id)).toBe(true);
  });
});
