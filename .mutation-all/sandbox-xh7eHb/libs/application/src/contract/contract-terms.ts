// @ts-nocheck
import {
  demand,
  SME_DAYS,
  type AcceptanceStandard,
  type ContractItem,
  type ContractSigned,
  type PaymentMilestone,
  type PaymentTrigger,
  type PlainDate,
  type PlannedStage,
  type Project,
  type ScoreWeights,
} from '#domain';

/** What the officer states; everything else of the contract is the project's. */
export interface StatedTerms {
  readonly projectId: string;
  readonly number: string;
  readonly signedOn: PlainDate;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly amountFen: number;
  readonly items?: readonly ContractItem[] | undefined;
  readonly paymentSchedule?: readonly StatedMilestone[] | undefined;
  readonly policyGapAcknowledgement: { readonly reason: string } | null;
  readonly scoreWeights?: ScoreWeights | undefined;
  readonly smePaymentDays?: number | undefined;
  readonly performanceBond?: ContractSigned['data']['performanceBond'] | undefined;
  readonly venue?: string | null | undefined;
}
export interface StatedMilestone {
  readonly key: string;
  readonly name?: string | undefined;
  readonly trigger: PaymentTrigger;
  readonly amountFen?: number | undefined;
  readonly percent?: number | undefined;
}

/** A delivery names the key of an item; by default the items are the project's quantity targets. */
function itemsOf({ targets }: Project): readonly ContractItem[] {
  return (targets ?? [])
    .filter((target) => target.class === 'quantity')
    .map(({ key, name, unit, value }) => ({
      key,
      name,
      unit,
      unitPriceFen: null,
      quantity: value,
      targetKey: key,
    }));
}

/** Percentages are stated to four decimals: millionths of the amount are whole numbers. */
const MILLIONTHS = 1_000_000;
const millionths = ({ percent = 0 }: StatedMilestone): number => Math.round(percent * 10_000);

const shareOf = (contractFen: number, stated: StatedMilestone): number =>
  Number((BigInt(contractFen) * BigInt(millionths(stated))) / BigInt(MILLIONTHS));

/** Shares are rounded down; where they make up the whole, the last of them takes the rest. */
function scheduleOf(stated: readonly StatedMilestone[], contractFen: number): readonly PaymentMilestone[] {
  stated.forEach(demandAmountOrPercent);
  const shares = stated.filter(({ percent }) => percent !== undefined);
  const isWhole = shares.reduce((sum, share) => sum + millionths(share), 0) === MILLIONTHS;
  const rounded = shares.reduce((sum, share) => sum + shareOf(contractFen, share), 0);
  const rest = isWhole ? contractFen - rounded : 0;
  return stated.map((milestone) => ({
    key: milestone.key,
    name: milestone.name ?? milestone.key,
    trigger: milestone.trigger,
    amountFen:
      milestone.amountFen ?? shareOf(contractFen, milestone) + (milestone === shares.at(-1) ? rest : 0),
  }));
}

function demandAmountOrPercent({ key, amountFen, percent }: StatedMilestone, index: number): void {
  demand(
    (amountFen === undefined) !== (percent === undefined),
    'contract.milestone-amount',
    `付款节点“${key}”须写明金额或比例之一。`,
    `Milestone ${key} states either an amount or a percentage.`,
    { kind: 'invalid', pointer: `/paymentSchedule/${index}` },
  );
}

/** The plan's standards of every stage; without a plan each target is a standard of its own. */
function standardsOf({ acceptancePlan, targets }: Project): readonly AcceptanceStandard[] {
  const planned = acceptancePlan?.stages.flatMap(({ standards }) => standards) ?? [];
  if (planned.length > 0) return planned;
  return (targets ?? []).map(({ key, name, operator, value, unit }) => ({
    key,
    targetKey: key,
    text: value === null ? name : `${name} ${operator} ${value} ${unit}`,
  }));
}

/** The plan's stages; their standards stand among the contract's. */
const stagesOf = ({ acceptancePlan }: Project): readonly PlannedStage[] =>
  (acceptancePlan?.stages ?? []).map(({ key, name, dueOn, standards }) => ({
    key,
    name,
    dueOn,
    standardKeys: standards.map((standard) => standard.key),
  }));

const WHOLE_ON_ACCEPTANCE: StatedMilestone = {
  key: 'final',
  name: '验收合格后付款',
  trigger: 'acceptance',
  percent: 100,
};

export function contractTerms(
  contractId: string,
  stated: StatedTerms,
  project: Project,
  policyVersionId: string | null,
  /** 中小企业, as it has declared itself: without other agreement it is paid within the days of the law. */
  isSmall = false,
): ContractSigned['data'] {
  const { draft, award, targets } = project;
  demand(award, 'project.not-purchased', '项目尚未购买,不能签订合同。', 'The project is not purchased yet.');
  const { projectId, number, signedOn, startsOn, endsOn, amountFen, policyGapAcknowledgement } = stated;
  const { scoreWeights, performanceBond, venue } = stated;
  const smePaymentDays = stated.smePaymentDays ?? (isSmall ? SME_DAYS.unlessAgreed : undefined);
  const stages = stagesOf(project);
  return {
    contractId,
    projectId,
    stationId: draft.stationId,
    number,
    purchaser: draft.purchaser,
    supplier: award.supplier,
    signedOn,
    startsOn,
    endsOn,
    amountFen,
    items: stated.items ?? itemsOf(project),
    paymentSchedule: scheduleOf(stated.paymentSchedule ?? [WHOLE_ON_ACCEPTANCE], amountFen),
    targets: targets ?? [],
    acceptanceStandards: standardsOf(project),
    ...(stages.length > 0 && { acceptancePlan: { stages } }),
    ...(scoreWeights && { scoreWeights }),
    ...(smePaymentDays !== undefined && { smePaymentDays }),
    ...(performanceBond !== undefined && { performanceBond }),
    ...(venue !== undefined && { venue }),
    policyVersionId,
    policyGapAcknowledgement: policyVersionId === null ? policyGapAcknowledgement : null,
  };
}
