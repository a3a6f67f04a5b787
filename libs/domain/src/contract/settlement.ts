import type { Context } from '../kernel/decider.js';
import { sumFen } from '../kernel/money.js';
import { demand } from '../kernel/rejection.js';
import type { ContractEvent } from './contract.events.js';
import {
  finalAcceptance,
  judgesTheTerm,
  openIssues,
  reachesLastMonth,
  type Contract,
} from './contract.state.js';

/** 结清: accepted, evaluated with the result applied, no open issue, every payment done. */
export function settle(contract: Contract, { on }: Context): ContractEvent[] {
  const { acceptances, evaluations, payments, terms } = contract;
  demand(
    finalAcceptance(contract) && acceptances.every(({ conclusion }) => conclusion !== null),
    'contract.not-accepted',
    '最终验收尚未通过。',
    'The final acceptance has not passed.',
    { rule: 'R-23' },
  );
  demand(
    evaluations.some(
      ({ kind, result, applied }) =>
        judgesTheTerm(kind) &&
        applied !== null &&
        result &&
        reachesLastMonth(result.completedOn, terms.endsOn),
    ),
    'contract.not-evaluated',
    '终期或第三方绩效评价(不早于服务期最后一个月)尚未完成,或其结果尚未应用。',
    'No final or third-party evaluation, of the last service month or later, is completed with its result applied.',
    { rule: 'S-18' },
  );
  const open = openIssues(contract);
  demand(
    open.length === 0,
    'contract.issues-open',
    `还有 ${open.length} 个问题未整改完成:${open.map(({ id }) => id).join('、')}。`,
    `${open.length} issues are not rectified: ${open.map(({ id }) => id).join(', ')}.`,
    { rule: 'S-22' },
  );
  demand(
    payments.every(({ status }) => status === 'paid'),
    'contract.payments-pending',
    '还有付款未办结。',
    'A payment is pending.',
    { rule: 'R-36' },
  );
  const paidFen = sumFen(payments.map(({ amountFen }) => amountFen));
  return [{ type: 'ContractSettled', data: { contractId: terms.contractId, paidFen, settledOn: on } }];
}
