// @ts-nocheck
import type { Context } from '../kernel/decider.js';
import { isFen, sumFen, yuan } from '../kernel/money.js';
import { demand } from '../kernel/rejection.js';
import { isUscc } from '../kernel/uscc.js';
import type { ProjectCommand } from './project.commands.js';
import type { ProjectEvent } from './project.events.js';
import type { Project } from './project.state.js';

type CommandData<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>['data'];

/** 购买决定: freezes the targets, within the secured budget, by another person than drafted the project. */
export function purchase(
  data: CommandData<'PurchaseProject'>,
  project: Project,
  { by, today }: Context,
): ProjectEvent[] {
  demand(
    project.award === null,
    'project.already-purchased',
    '项目已购买。',
    'The project is purchased already.',
  );
  demand(
    project.status !== 'rejected',
    'project.rejected-by-negative-list',
    '负面清单审查未通过,不得购买。',
    'The negative list stopped this project.',
    { rule: 'R-05' },
  );
  demand(
    by !== project.draftedBy,
    'project.own-approval',
    '立项经办人不得批准自己经办的项目。',
    'Who drafted a project may not decide its award.',
    { kind: 'forbidden' },
  );
  demandAward(data, project);
  demand(
    data.decidedOn <= today,
    'project.decided-in-future',
    '决定日期不能晚于今天。',
    'An award cannot be dated in the future.',
    { kind: 'invalid', pointer: '/decidedOn' },
  );
  const {
    targets,
    acceptancePlan,
    draft: { projectId },
  } = project;
  demand(
    targets,
    'project.no-targets',
    '尚未设定绩效目标;目标随购买决定固定。',
    'No targets are set; the award freezes them.',
    { rule: 'S-09' },
  );
  const unknown = acceptancePlan?.stages
    .flatMap(({ standards }) => standards)
    .find(({ targetKey }) => targetKey !== null && !targets.some(({ key }) => key === targetKey));
  demand(
    !unknown,
    'plan.unknown-target',
    `验收标准“${unknown?.key}”所指的指标“${unknown?.targetKey}”已不存在,请更新验收方案。`,
    `Standard ${unknown?.key} of the acceptance plan names the target ${unknown?.targetKey}, which is gone.`,
    { rule: 'R-22' },
  );
  return [{ type: 'ProjectPurchased', data: { projectId, ...data, targets } }];
}

function demandAward({ supplier, priceFen }: CommandData<'PurchaseProject'>, project: Project): void {
  demand(
    isUscc(supplier.uscc) && supplier.uscc !== project.draft.purchaser.uscc,
    'project.bad-supplier',
    '承接主体统一社会信用代码无效,或与购买主体相同。',
    'The supplier’s credit code is not valid, or it is the purchaser’s own.',
    { pointer: '/supplierId' },
  );
  demand(
    isFen(priceFen) && priceFen > 0,
    'project.bad-price',
    '成交价须为正整数(分)。',
    'A price is a positive integer of fen.',
    {
      kind: 'invalid',
      pointer: '/priceFen',
    },
  );
  const secured = project.budget?.totalFen ?? 0;
  demand(
    priceFen <= secured,
    'project.price-above-budget',
    `成交价 ${yuan(priceFen)} 超过已落实预算 ${yuan(secured)}。`,
    `The price of ${priceFen} fen exceeds the secured budget of ${secured} fen.`,
    { rule: 'R-10', pointer: '/priceFen' },
  );
}

/** 成交通知书 and 成交结果公告, once; both after the decision they tell of. */
export function publishAward(
  data: CommandData<'PublishAward'>,
  { award, awardPublished, draft: { projectId } }: Project,
  { today }: Context,
): ProjectEvent[] {
  demand(award, 'project.not-purchased', '项目尚未购买,没有成交结果。', 'The project is not purchased yet.');
  demand(
    awardPublished === null,
    'project.award-published',
    '成交结果已公告。',
    'The award is published already.',
  );
  for (const member of ['noticeIssuedOn', 'publishedOn'] as const) {
    demand(
      data[member] >= award.decidedOn && data[member] <= today,
      'project.bad-award-date',
      `日期须在购买决定日 ${award.decidedOn} 与今天之间。`,
      `The date lies between ${award.decidedOn}, when the award was decided, and today.`,
      { kind: 'invalid', rule: 'R-16', pointer: `/${member}` },
    );
  }
  return [{ type: 'AwardPublished', data: { projectId, ...data } }];
}

/** Contracts take the award apart: Σ of those that are not void never exceeds its price. */
export function reserveContract(data: CommandData<'ReserveContract'>, project: Project): ProjectEvent[] {
  const { contractId, number, signedOn, startsOn, endsOn, amountFen, voided } = data;
  const { award } = project;
  demand(award, 'project.not-purchased', '项目尚未购买,不能签订合同。', 'The project is not purchased yet.');
  const same = project.contracts.find((contract) => contract.contractId === contractId);
  if (same && same.number === number && same.amountFen === amountFen) return [];
  demand(
    !same,
    'project.contract-reserved',
    '该合同已按其他内容占用额度。',
    'This contract is reserved with other terms.',
  );
  demand(
    signedOn >= award.decidedOn,
    'project.signed-before-award',
    `签订日期早于购买决定日期 ${award.decidedOn}。`,
    `The contract is signed before the award of ${award.decidedOn}.`,
    { pointer: '/signedOn' },
  );
  demand(
    isFen(amountFen) && amountFen > 0,
    'project.bad-contract-amount',
    '合同金额须为正整数(分)。',
    'A contract amount is a positive integer of fen.',
    { kind: 'invalid', pointer: '/amountFen' },
  );
  const standing = project.contracts.filter((contract) => !voided.includes(contract.contractId));
  demand(
    standing.every((contract) => contract.number !== number),
    'project.contract-number-taken',
    `合同编号 ${number} 在本项目中已使用。`,
    `Contract number ${number} is taken in this project.`,
    { pointer: '/number' },
  );
  const left = award.priceFen - sumFen(standing.map((contract) => contract.amountFen));
  demand(
    amountFen <= left,
    'project.contracts-exceed-price',
    `合同金额 ${yuan(amountFen)} 超过成交价余额 ${yuan(left)}。`,
    `The amount of ${amountFen} fen exceeds the ${left} fen left of the award.`,
    { pointer: '/amountFen' },
  );
  return [{ type: 'ContractReserved', data: { contractId, number, startsOn, endsOn, amountFen } }];
}
