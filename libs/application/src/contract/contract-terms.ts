import {
  demand,
  type ContractItem,
  type ContractSigned,
  type PaymentMilestone,
  type PaymentTrigger,
  type PlainDate,
  type Project,
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

function milestoneOf(stated: StatedMilestone, index: number, contractFen: number): PaymentMilestone {
  const { key, name, trigger, amountFen, percent } = stated;
  demand(
    (amountFen === undefined) !== (percent === undefined),
    'contract.milestone-amount',
    `付款节点“${key}”须写明金额或比例之一。`,
    `Milestone ${key} states either an amount or a percentage.`,
    { kind: 'invalid', pointer: `/paymentSchedule/${index}` },
  );
  return {
    key,
    name: name ?? key,
    trigger,
    amountFen: amountFen ?? Math.round((contractFen * (percent ?? 0)) / 100),
  };
}

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
): ContractSigned['data'] {
  const { draft, award, targets, acceptancePlan } = project;
  demand(award, 'project.not-purchased', '项目尚未购买,不能签订合同。', 'The project is not purchased yet.');
  const { projectId, number, signedOn, startsOn, endsOn, amountFen, policyGapAcknowledgement } = stated;
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
    paymentSchedule: (stated.paymentSchedule ?? [WHOLE_ON_ACCEPTANCE]).map((milestone, index) =>
      milestoneOf(milestone, index, amountFen),
    ),
    targets: targets ?? [],
    acceptanceStandards: acceptancePlan?.stages.flatMap(({ standards }) => standards) ?? [],
    policyVersionId,
    policyGapAcknowledgement: policyVersionId === null ? policyGapAcknowledgement : null,
  };
}
