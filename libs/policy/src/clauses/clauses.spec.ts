import { describe, expect, it } from '@jest/globals';
import type { Target } from '#domain';
import { evaluate, explain } from '../evaluate.js';
import type { Facts } from '../facts.js';
import { ACTS } from '../kernel/clause.js';
import { NATIONAL_CLAUSES, TJ_2024_13_CLAUSES } from './index.js';

const CLAUSES = [...TJ_2024_13_CLAUSES, ...NATIONAL_CLAUSES];
const HERE: Facts = { divisionCode: '120101001000' };
const ELSEWHERE = '440106001000';

const needs: NonNullable<Facts['needs']> = {
  registeredPopulation: { count: 52_000, asOf: '2025-06-30', source: '派出所' },
  populationStructure: { elderly: 9000, disabled: null, poor: null, childrenInNeed: null },
  demand: '独居老人探访',
  demandEvidence: 0,
};
const target = (of: Target['class']): Target => ({
  key: of,
  class: of,
  name: of,
  operator: '≥',
  value: 1,
  unit: '次',
  weight: 10,
});
const targets = [target('quantity'), target('quality'), target('satisfaction')];
const screening = (hit: string | null, unsuitable = false): Facts['negativeList'] => ({
  answers: (
    [
      'NOT_GOVERNMENT_DUTY',
      'GOVERNMENT_MUST_PERFORM',
      'GOODS_OR_WORKS',
      'FINANCING',
      'STAFFING',
      'OTHER_PROHIBITED',
    ] as const
  ).map((code) => ({ code, hit: code === hit, note: null })),
  unsuitableForStation: { hit: unsuitable },
});
const budget = (
  fundSource: '社会救助' | '社区公益事业专项补助资金',
  amountFen = 100,
  availableFen = 100,
): Facts['budget'] => ({ lines: [{ fundSource, amountFen, availableFen }] });
const term = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });
const required = [
  { key: 'a', targetKey: null, text: '甲' },
  { key: 'b', targetKey: null, text: '乙' },
];

type Row = readonly [clause: string, outcome: string, force: string, facts: Facts];
const ROWS: readonly Row[] = [
  ['S-01', 'pass', 'M', { purchaserKind: '街道办事处' }],
  ['S-01', 'pass', 'M', { purchaserKind: '乡镇人民政府' }],
  ['S-01', 'breach', 'M', { purchaserKind: '其他' }],
  ['S-01', 'breach', 'J', { purchaserKind: '开发区管委会' }],
  ['S-01', 'not-applicable', 'M', { purchaserKind: '民政部门' }],
  ['S-02', 'pass', 'J', { purchaserKind: '街道办事处' }],
  ['S-02', 'breach', 'J', { purchaserKind: '民政部门' }],
  ['S-08', 'pass', 'M', { needs }],
  ['S-08', 'breach', 'M', { needs: null }],
  ['S-08', 'breach', 'M', { needs: { ...needs, demand: ' ' } }],
  [
    'S-08',
    'breach',
    'M',
    { needs: { ...needs, registeredPopulation: { ...needs.registeredPopulation, count: 0 } } },
  ],
  [
    'S-08',
    'breach',
    'M',
    { needs: { ...needs, registeredPopulation: { ...needs.registeredPopulation, source: '' } } },
  ],
  [
    'S-08',
    'breach',
    'M',
    { needs: { ...needs, populationStructure: { ...needs.populationStructure, elderly: null } } },
  ],
  ['S-09', 'pass', 'M', { targets }],
  ['S-09', 'breach', 'M', { targets: null }],
  ['S-09', 'breach', 'M', { targets: targets.slice(1) }],
  ['S-10', 'pass', 'J', { projectTerms: [term('2025-12-31', '2026-12-30')] }],
  ['S-10', 'breach', 'J', { projectTerms: [term('2025-12-31', '2026-12-31')] }],
  ['S-10', 'pass', 'J', { projectTerms: [term('2024-02-29', '2025-02-28')] }],
  ['S-10', 'breach', 'J', { projectTerms: [term('2024-02-29', '2025-03-01')] }],
  [
    'S-10',
    'pass',
    'J',
    { projectTerms: [term('2025-07-01', '2025-12-31'), term('2025-01-01', '2025-06-30')] },
  ],
  [
    'S-10',
    'pass',
    'J',
    { projectTerms: [term('2025-01-01', '2025-12-31'), term('2025-03-01', '2025-06-30')] },
  ],
  [
    'S-10',
    'breach',
    'J',
    { projectTerms: [term('2025-01-01', '2025-06-30'), term('2025-07-01', '2026-01-01')] },
  ],
  ['S-11', 'pass', 'P', { negativeList: screening(null) }],
  ['S-11', 'breach', 'P', { negativeList: null }],
  ['S-11', 'breach', 'P', { negativeList: screening(null, true) }],
  ['S-11', 'breach', 'P', { negativeList: screening('GOVERNMENT_MUST_PERFORM') }],
  ['S-12', 'pass', 'M', { category: '扶老助老' }],
  ['S-12', 'unknown', 'M', { category: 'OTHER' }],
  ['S-12', 'breach', 'M', { category: 'OTHER', needs: null }],
  ['S-12', 'breach', 'M', { category: 'OTHER', needs }],
  ['S-12', 'pass', 'M', { category: 'OTHER', needs: { ...needs, demandEvidence: 1 } }],
  ['S-13', 'pass', 'M', { actorRole: 'PROJECT_OFFICER' }],
  ['S-13', 'pass', 'M', { actorRole: 'SYSTEM' }],
  ['S-13', 'breach', 'M', { actorRole: 'DISTRICT_CIVIL' }],
  ['S-13', 'breach', 'M', { actorRole: 'CITY_CIVIL' }],
  ['S-13', 'breach', 'M', { actorRole: 'SOCIAL_WORK_DEPT' }],
  ['S-14', 'not-applicable', 'M', { budget: budget('社会救助'), category: 'OTHER' }],
  ['S-14', 'pass', 'M', { budget: budget('社区公益事业专项补助资金'), category: '扶贫助困' }],
  ['S-14', 'breach', 'M', { budget: budget('社区公益事业专项补助资金'), category: 'OTHER' }],
  ['R-05', 'pass', 'P', { negativeList: screening(null) }],
  ['R-05', 'breach', 'P', { negativeList: null }],
  ['R-05', 'breach', 'P', { negativeList: screening('STAFFING') }],
  ['R-05', 'breach', 'P', { negativeList: { answers: [], unsuitableForStation: { hit: false } } }],
  ['R-10', 'pass', 'P', { budget: budget('社会救助'), priceFen: 100 }],
  ['R-10', 'breach', 'P', { budget: budget('社会救助'), priceFen: 101 }],
  ['R-10', 'breach', 'P', { budget: budget('社会救助', 100, 99) }],
  ['R-10', 'breach', 'P', { budget: null }],
  ['R-12', 'pass', 'J', { term: term('2025-12-31', '2026-12-30') }],
  ['R-12', 'breach', 'J', { term: term('2025-12-31', '2026-12-31') }],
  ['R-12', 'breach', 'J', { term: term('2025-01-01', '2027-12-31') }],
  ['R-12', 'breach', 'P', { term: term('2025-01-01', '2028-01-01') }],
  ['R-12', 'pass', 'J', { term: term('2024-02-29', '2025-02-28') }],
  ['R-23', 'pass', 'M', { userOpinions: 1, standards: { required, judged: ['a', 'b'] } }],
  ['R-23', 'breach', 'M', { userOpinions: 0, standards: { required, judged: ['a', 'b'] } }],
  ['R-23', 'breach', 'M', { userOpinions: 3, standards: { required, judged: ['a'] } }],
];

const actOf = (id: string) => {
  const clause = CLAUSES.find((one) => one.id === id);
  const act = ACTS.findLast((name) => clause?.acts[name] !== undefined && name !== 'RecordExternalCase');
  if (!act) throw new Error(`${id} is asked at no command`);
  return act;
};
const found = (id: string, facts: Facts, on = '2025-06-01') => {
  const finding = evaluate({ act: actOf(id), on }, facts).findings.find(({ clause }) => clause === id);
  if (!finding) throw new Error(`${id} was not asked`);
  return finding;
};

describe('each clause on what is known', () => {
  it.each(ROWS)('%s: %s (%s) %#', (id, outcome, force, facts) => {
    const finding = found(id, { ...HERE, ...facts });
    expect(finding).toMatchObject({ outcome, force });
    expect(explain(finding).zh).toMatch(/^[^，].*[。]$/);
  });

  it.each(CLAUSES.map(({ id }) => id))('%s: unknown where nothing is known, naming the fact', (id) => {
    expect(found(id, HERE)).toMatchObject({
      outcome: 'unknown',
      operands: { missing: expect.stringMatching(/\w/) },
    });
  });

  it.each(TJ_2024_13_CLAUSES.map(({ id }) => id))('%s: speaks for Tianjin only', (id) => {
    const breaching = ROWS.find(([clause, outcome]) => clause === id && outcome === 'breach')?.[3];
    expect(found(id, { ...breaching, divisionCode: ELSEWHERE })).toMatchObject({ outcome: 'not-applicable' });
    expect(found(id, { ...breaching })).toMatchObject({
      outcome: 'unknown',
      operands: { missing: 'divisionCode' },
    });
  });

  it.each(NATIONAL_CLAUSES.map(({ id }) => id))('%s: holds everywhere, from its first day', (id) => {
    const breaching = ROWS.find(([clause, outcome]) => clause === id && outcome === 'breach')?.[3] as Facts;
    expect(found(id, { ...breaching, divisionCode: ELSEWHERE }).outcome).toBe('breach');
    expect(found(id, { ...breaching, divisionCode: ELSEWHERE }, '2014-12-31').outcome).toBe('not-applicable');
  });
});
