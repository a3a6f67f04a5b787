import { describe, expect, it } from '@jest/globals';
import type { ComplianceChecked, Finding } from '../kernel/compliance.js';
import { leader, TERMS } from '../testing/examples.js';
import { contractDecider } from './contract.decider.js';
import type { Contract } from './contract.state.js';
import type { ContractEvent } from './contract.events.js';

const finding = (clause: string, more: Partial<Finding>): Finding => ({
  clause,
  clauseRevision: 2,
  force: 'J',
  outcome: 'breach',
  effect: 'exception',
  operands: {},
  ...more,
});
const checked = (...findings: readonly Finding[]): ComplianceChecked => ({
  type: 'ComplianceChecked',
  data: { act: 'SignContract', versionId: null, policyGap: true, ruleSetHash: 'h', findings },
});
const after = (...events: readonly ContractEvent[]): Contract =>
  events.reduce(
    (state, event) => contractDecider.evolve(state, event, leader('2025-03-03')),
    contractDecider.initial,
  ) as Contract;

describe('A contract', () => {
  const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };

  it('remembers what each exception let pass, at signing and at each amendment', () => {
    const term = { endsOn: '2026-04-02' };
    const longer = { endsOn: '2027-04-02' };
    const first = checked(
      finding('S-10', { exceptionId: 'x1', operands: term }),
      finding('S-09', { outcome: 'pass' }),
    );
    const { excepted } = after(
      signed,
      first,
      checked(finding('S-10', { exceptionId: 'x2', operands: longer })),
    );
    expect(excepted).toEqual([
      { exceptionId: 'x1', operands: term },
      { exceptionId: 'x2', operands: longer },
    ]);
  });

  it('that needed none has none', () => {
    expect(after(signed, checked(finding('S-09', { outcome: 'pass' }))).excepted).toEqual([]);
  });
});
