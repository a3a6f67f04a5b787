import { describe, expect, it } from '@jest/globals';
import { contractDecider, demandContract, type ContractEvent, type Message } from '#domain';
import { TERMS } from '../../../domain/src/testing/examples.js';
import type { FactReader } from '../kernel/fact-reader.js';
import { completed } from './complete-act.js';

const year2027: Message = {
  type: 'WorkingDayCalendarAdded',
  data: {
    policyKey: 'TJ-SWS',
    year: 2027,
    docNo: '国办发明电〔2026〕7号',
    holidays: ['2027-01-01', '2027-01-04'],
    workdays: ['2027-01-02'],
  },
};
const TRACE = { by: 'acc-admin', role: 'POLICY_ADMIN', orgUscc: null, on: '2026-11-20' };
/** Every stream but the policy’s is empty. */
const facts = (policy: readonly Message[]): FactReader => ({
  read: async (stream, decider) =>
    (stream.startsWith('policy-') ? policy : []).reduce(
      (state, event) => decider.evolve(state, event as never, TRACE),
      decider.initial,
    ),
});
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const contract = contractDecider.evolve(contractDecider.initial, signed, TRACE);

describe('The day by which an issue is rectified', () => {
  const dueOn = async (policy: readonly Message[], set: string | null = null) => {
    demandContract(contract);
    const issue = {
      source: 'monitoring',
      type: 'other',
      severity: 'critical',
      description: '缺记录',
    } as const;
    const data = { ...issue, ruleId: null, amountAtStakeFen: null, dueOn: set };
    const command = await completed(
      { type: 'RaiseIssue', data },
      contract,
      null,
      '2026-12-29',
      facts(policy),
    );
    return (command.data as { dueOn: string }).dueOn;
  };

  it('is counted by the severity, in the working days as registered', async () => {
    expect(await dueOn([])).toBe('2027-01-05');
    expect(await dueOn([year2027])).toBe('2027-01-06');
  });

  it('is the one that was set', async () => {
    expect(await dueOn([year2027], '2027-03-01')).toBe('2027-03-01');
  });

  it('is counted so for what monitoring finds', async () => {
    demandContract(contract);
    const act = { type: 'RecordMonitoring', data: { note: null } } as const;
    const told = async (policy: readonly Message[]) =>
      (await completed(act, contract, null, '2026-12-24', facts(policy))).data;
    expect(await told([])).toMatchObject({ issueDueOn: '2027-01-07' });
    expect(await told([year2027])).toMatchObject({ issueDueOn: '2027-01-08' });
  });
});
