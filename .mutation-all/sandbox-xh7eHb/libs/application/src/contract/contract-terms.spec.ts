// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { Project, Target } from '#domain';
import { contractTerms, type StatedMilestone } from './contract-terms.js';

const TARGETS: readonly Target[] = [
  { key: 'visits', class: 'quantity', name: '探访', operator: '≥', value: 20, unit: '人次', weight: 80 },
  {
    key: 'care',
    class: 'quality',
    name: '规范服务',
    operator: 'qualitative',
    value: null,
    unit: '',
    weight: 20,
  },
];
const uscc = '91350100M000100Y43';
const PROJECT = {
  draft: { stationId: 'S', purchaser: { kind: '街道办事处', name: '街道', uscc: '11120000000125735B' } },
  award: { supplier: { id: uscc, name: '中心', uscc } },
  targets: TARGETS,
  acceptancePlan: null,
} as unknown as Project;

const termsOf = (amountFen: number, paymentSchedule?: readonly StatedMilestone[], project = PROJECT) =>
  contractTerms(
    'C',
    {
      projectId: 'P',
      number: '1',
      signedOn: '2025-03-03',
      startsOn: '2025-03-03',
      endsOn: '2026-03-02',
      amountFen,
      paymentSchedule,
      policyGapAcknowledgement: null,
    },
    project,
    'TJ-SWS-2024-13',
  );
const shares = (...percents: number[]): StatedMilestone[] =>
  percents.map((percent, n) => ({ key: `m${n}`, trigger: 'acceptance', percent }));
const fens = (amountFen: number, schedule: readonly StatedMilestone[]) =>
  termsOf(amountFen, schedule).paymentSchedule.map((milestone) => milestone.amountFen);

describe('Milestones stated in percent', () => {
  it.each([
    [10_001, [50, 50], [5000, 5001]],
    [100, [33.33, 33.33, 33.34], [33, 33, 34]],
    [999_999_999_999, [0.0001, 99.9999], [999_999, 999_999_000_000]],
    [10_001, [50, 25], [5000, 2500]],
    [29_800_000, [40, 60], [11_920_000, 17_880_000]],
  ])('of %i fen at %p are %p', (amountFen, percents, expected) => {
    expect(fens(amountFen, shares(...percents))).toEqual(expected);
  });

  it('stand beside amounts', () => {
    const advance: StatedMilestone = { key: 'a', trigger: 'signing', amountFen: 1000 };
    expect(fens(10_001, [advance, ...shares(50)])).toEqual([1000, 5000]);
  });

  it('are an amount or a percentage, never both', () => {
    const both: StatedMilestone = { key: 'a', trigger: 'signing', amountFen: 1, percent: 1 };
    expect(() => termsOf(100, [both])).toThrow(expect.objectContaining({ pointer: '/paymentSchedule/0' }));
  });
});

describe('The standards of acceptance', () => {
  it('are the targets where the project has no plan', () => {
    expect(termsOf(100).acceptanceStandards).toEqual([
      { key: 'visits', targetKey: 'visits', text: '探访 ≥ 20 人次' },
      { key: 'care', targetKey: 'care', text: '规范服务' },
    ]);
  });

  it('are those of every stage of its plan', () => {
    const standard = { key: 'std', targetKey: 'visits', text: '达到 20 人次' };
    const stages = [{ key: 's', name: '期末', dueOn: null, standards: [standard] }];
    const planned = { ...PROJECT, acceptancePlan: { method: '查阅', stages } };
    expect(termsOf(100, undefined, planned).acceptanceStandards).toEqual([standard]);
  });
});
