import { describe, expect, it } from '@jest/globals';
import { leader, TERMS } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { agreedDay } from './acceptance.plan.js';
import { contractDecider } from './contract.decider.js';
import type { AcceptanceOutcome, ContractEvent } from './contract.events.js';
import type { Contract } from './contract.state.js';

const given = givenFor(contractDecider, leader('2025-03-10'));
const stages = [
  { key: 'mid', name: '中期', dueOn: '2025-06-01', standardKeys: ['s1'] },
  { key: 'end', name: '终期', dueOn: '2026-04-01', standardKeys: ['s1', 's2'] },
];
const signed: ContractEvent = {
  type: 'ContractSigned',
  data: { ...TERMS, acceptancePlan: { stages } },
};
const id = (n: number): string => `${TERMS.contractId}.a${n}`;
const opened = (n: number, stage: string | null): ContractEvent => ({
  type: 'AcceptanceOpened',
  data: { acceptanceId: id(n), kind: stage === null ? 'final' : 'stage', stage, openedOn: '2025-05-20' },
});
const concluded = (n: number, outcome: AcceptanceOutcome): ContractEvent => ({
  type: 'AcceptanceConcluded',
  data: { acceptanceId: id(n), outcome, standards: [], acceptedFen: 0, concludedOn: '2025-05-25' },
});
const dayOf = (n: number, ...events: ContractEvent[]) =>
  agreedDay(id(n), given(signed, ...events).state as Contract);

describe('The day agreed for an acceptance', () => {
  it('is that of its stage, named by key or by name', () => {
    expect(dayOf(1, opened(1, 'mid'))).toBe('2025-06-01');
    expect(dayOf(1, opened(1, '中期'))).toBe('2025-06-01');
    expect(dayOf(1, opened(1, null))).toBe('2026-04-01');
    expect(
      agreedDay(id(1), given({ ...signed, data: TERMS }, opened(1, '中期')).state as Contract),
    ).toBeNull();
  });

  it('no longer stands once the stage failed, whatever it was called then', () => {
    const failed = [opened(1, 'mid'), concluded(1, 'fail')];
    expect(dayOf(2, ...failed, opened(2, '中期'))).toBeNull();
    expect(dayOf(2, ...failed, opened(2, null))).toBe('2026-04-01');
    expect(dayOf(2, opened(1, 'mid'), concluded(1, 'pass'), opened(2, null))).toBe('2026-04-01');
  });
});
