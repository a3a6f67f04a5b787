// @ts-nocheck
import type { Context } from '../kernel/decider.js';
import { isFen, sumFen, yuan } from '../kernel/money.js';
import { demand } from '../kernel/rejection.js';
import { isUscc } from '../kernel/uscc.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent } from './contract.events.js';
import { isSupplier, type Contract } from './contract.state.js';

type Data = Extract<ContractCommand, { type: 'ApproveSubcontract' }>['data'];

/** 分包 with the purchaser's prior consent; the whole contract is never passed on (转包, 102号令 26). */
export function approveSubcontract(
  data: Data,
  contract: Contract,
  { on, orgUscc }: Context,
): ContractEvent[] {
  const { subcontractor, amountFen, reason } = data;
  const { terms, subcontracts } = contract;
  demand(
    !isSupplier(contract, orgUscc),
    'subcontract.by-supplier',
    '分包须经购买主体同意,承接主体不得自行批准。',
    'The purchaser consents to a subcontract, not the supplier itself.',
    { kind: 'forbidden', rule: 'R-27' },
  );
  const { uscc } = subcontractor;
  demand(
    isUscc(uscc) && uscc !== terms.supplier.uscc && uscc !== terms.purchaser.uscc,
    'subcontract.bad-subcontractor',
    '分包单位须有有效的统一社会信用代码,且不是合同任何一方。',
    'A subcontractor has a valid credit code and is neither party of the contract.',
    { kind: 'invalid', rule: 'R-27', pointer: '/subcontractor/uscc' },
  );
  demand(reason.trim() !== '', 'subcontract.no-reason', '须写明分包理由。', 'A reason is required.', {
    kind: 'invalid',
    rule: 'R-27',
    pointer: '/reason',
  });
  demandPart(data, contract);
  const passedOn = sumFen(subcontracts.map((one) => one.amountFen));
  demand(
    isFen(amountFen) && amountFen > 0 && passedOn + amountFen < terms.amountFen,
    'subcontract.whole-contract',
    `分包合计须少于合同金额 ${yuan(terms.amountFen)}(已分包 ${yuan(passedOn)}):不得转包。`,
    `Subcontracts stay below the contract's ${terms.amountFen} fen (${passedOn} so far): it is not passed on whole.`,
    { rule: 'R-27', pointer: '/amountFen' },
  );
  return [
    {
      type: 'SubcontractApproved',
      data: { ...data, subcontractNo: subcontracts.length + 1, approvedOn: on },
    },
  ];
}

function demandPart({ itemKeys }: Data, { terms }: Contract): void {
  const unknown = itemKeys.find((key) => terms.items.every((item) => item.key !== key));
  demand(
    itemKeys.length > 0 && unknown === undefined,
    'subcontract.unknown-item',
    unknown === undefined ? '须写明分包的服务项目。' : `合同没有服务项目“${unknown}”。`,
    unknown === undefined ? 'Name the items that are subcontracted.' : `The contract has no item ${unknown}.`,
    { kind: 'invalid', rule: 'R-27', pointer: '/itemKeys' },
  );
}
