// @ts-nocheck
import type { Context } from '../kernel/decider.js';
import { demand } from '../kernel/rejection.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent } from './contract.events.js';
import { finalAcceptance, isSupplier, type Contract } from './contract.state.js';

type Data = Extract<ContractCommand, { type: 'TerminateContract' }>['data'];

/** 合同终止: by its end, by both parties, for a recorded breach, or for the public interest (政府采购法 50). */
export function terminate(data: Data, contract: Contract, { on, orgUscc }: Context): ContractEvent[] {
  demand(
    !isSupplier(contract, orgUscc),
    'contract.terminated-by-supplier',
    '承接主体不得单方终止合同。',
    'The supplier does not end the contract by itself.',
    { kind: 'forbidden', rule: 'R-34' },
  );
  demand(
    data.explanation.trim() !== '',
    'contract.no-explanation',
    '须说明终止原因。',
    'Say why the contract ends.',
    { kind: 'invalid', rule: 'R-34', pointer: '/explanation' },
  );
  demandGround(data, contract, on);
  return [{ type: 'ContractTerminated', data: { ...data, terminatedOn: on } }];
}

function demandGround({ reason, issueId, evidence }: Data, contract: Contract, on: string): void {
  switch (reason) {
    case 'completed':
      demand(
        on >= contract.terms.endsOn || finalAcceptance(contract),
        'contract.not-completed',
        `服务期至 ${contract.terms.endsOn},最终验收尚未通过,不能以履行完毕终止。`,
        `The term runs to ${contract.terms.endsOn} and the final acceptance has not passed: it is not completed.`,
        { rule: 'R-34', pointer: '/reason' },
      );
      return;
    case 'early-mutual':
      demand(
        evidence.length > 0,
        'contract.no-consent',
        '协商终止须附双方签署的协议。',
        'A termination by consent comes with the agreement both parties signed.',
        { rule: 'R-34', pointer: '/evidence' },
      );
      return;
    case 'breach':
      demand(
        contract.issues.some(({ id, severity }) => id === issueId && severity !== 'minor'),
        'contract.no-breach-on-record',
        '因违约终止须指明本合同已登记的较大或严重问题。',
        'A termination for breach names a major or critical issue on record in this contract.',
        { rule: 'R-34', pointer: '/issueId' },
      );
      return;
    case 'public-interest':
      return;
  }
}

/** After it ended a contract is still accepted, paid, evaluated and settled; it is neither changed nor extended. */
export function demandRunning({ termination }: Contract): void {
  demand(
    termination === null,
    'contract.terminated',
    `合同已于 ${termination?.on} 终止。`,
    `The contract ended on ${termination?.on}.`,
    { rule: 'R-34' },
  );
}
