// @ts-nocheck
import type { Context } from '../kernel/decider.js';
import { sumFen } from '../kernel/money.js';
import { demand } from '../kernel/rejection.js';
import type { ContractEvent } from './contract.events.js';
import {
  finalAcceptance,
  judgesTheTerm,
  openIssues,
  reachesLastMonth,
  servedUntil,
  type Contract,
} from './contract.state.js';
import { leftUnpaid } from './sme-payment.js';

/** 结清: accepted, evaluated with the result applied, published, no open issue, every payment done. */
export function settle(contract: Contract, { on }: Context): ContractEvent[] {
  const { acceptances, evaluations, payments, terms } = contract;
  demand(
    isConcluded(contract) && acceptances.every(({ conclusion }) => conclusion !== null),
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
        reachesLastMonth(result.completedOn, servedUntil(contract)),
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
  demandPublished(contract);
  const paidFen = sumFen(payments.map(({ amountFen }) => amountFen));
  const { contractId } = terms;
  const unpaid = leftUnpaid(contract);
  const left = unpaid.length > 0 && { leftUnpaid: unpaid };
  return [{ type: 'ContractSettled', data: { contractId, paidFen, settledOn: on, ...left } }];
}

/** A contract that was ended early may have failed its final acceptance: nothing more is accepted of it. */
function isConcluded(contract: Contract): boolean {
  const early = contract.termination !== null && contract.termination.reason !== 'completed';
  return early
    ? contract.acceptances.some(({ kind, conclusion }) => kind === 'final' && conclusion !== null)
    : finalAcceptance(contract) !== undefined;
}

/** 合同公告 and 合同变更公告 are part of the file that settlement closes. */
function demandPublished({ publishedOn, amendments }: Contract): void {
  demand(publishedOn !== null, 'contract.unpublished', '合同尚未公告。', 'The contract is not published.', {
    rule: 'R-17',
  });
  const unpublished = amendments.find((amendment) => amendment.publishedOn === null);
  demand(
    !unpublished,
    'contract.amendment-unpublished',
    `第 ${unpublished?.no} 次合同变更尚未公告。`,
    `Amendment ${unpublished?.no} is not published.`,
    { rule: 'R-18' },
  );
}
