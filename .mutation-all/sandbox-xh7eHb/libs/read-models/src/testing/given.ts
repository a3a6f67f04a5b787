// @ts-nocheck
import type {
  AcceptanceOutcome,
  DomainEvent,
  EvaluationKind,
  EventMetadata,
  EventsByCategory,
  Grade,
  PlainDate,
  StreamCategory,
} from '#domain';
import type { AppendProjection, KeyedProjection } from '#projection';
import type { RecordedEvent } from '../kernel/recorded-event.js';

export const PROJECT_ID = '01KAN0PR0JECT0000000000001';
export const CONTRACT_ID = '01KAN0C0NTRACT000000000001';
const STATION_ID = '01KAN0STAT10N00000000000A1';
export const PURCHASER = { kind: '街道办事处', name: '示例街道办事处', uscc: '11120104MB10000018' } as const;
export const SUPPLIER = {
  id: '52120104MJ1000002J',
  name: '示例社会工作服务中心',
  uscc: '52120104MJ1000002J',
} as const;

/** The stream of a category in the specs' one project; contracts and their ledgers have their own. */
export const streamIn = (category: StreamCategory, contractId = CONTRACT_ID): string =>
  `${category}-${
    {
      policy: 'TJ-SWS',
      station: STATION_ID,
      supplier: SUPPLIER.uscc,
      budget: `${PURCHASER.uscc}-2026`,
      project: PROJECT_ID,
      contract: contractId,
      ledger: `${contractId}-202603`,
      timesheet: 'w-031-202504',
      caseload: contractId,
      beneficiary: `${contractId}.b-81f`,
      supervision: '01KAN0SVPR0000000000000001',
      disclosure: '01KAN0D1SC000000000000001A',
      feedback: '01KAN0FEEDBACK000000000001',
      externalcase: '01KAN0CASE0000000000000001',
      attachment: '01KAN0ATT00000000000000001',
      account: '01KAN0ACC00NT0000000000001',
      alert: '01KAN0A1ERT000000000000001',
    }[category]
  }`;

/** A log of the specs: each event gets the next position, and the next revision of its stream. */
export class Story {
  readonly events: RecordedEvent[] = [];
  private readonly revisions = new Map<string, bigint>();
  private contractId = CONTRACT_ID;

  /** What follows happens under this contract. */
  inContract(contractId: string): this {
    this.contractId = contractId;
    return this;
  }

  add<Category extends StreamCategory>(
    category: Category,
    on: string,
    ...events: EventsByCategory[Category][]
  ): this {
    const metadata = metadataOn(on, this.contractId);
    for (const event of events) this.record(event, streamIn(category, this.contractId), metadata);
    return this;
  }

  record({ type, data }: DomainEvent, stream: string, metadata: EventMetadata): void {
    const revision = (this.revisions.get(stream) ?? -1n) + 1n;
    this.revisions.set(stream, revision);
    const position = BigInt(this.events.length + 1) * 100n;
    const place = { id: `event-${position}`, stream, revision, position };
    const createdAt = new Date(`${metadata.occurredOn}T02:00:00Z`);
    this.events.push({ type, data, metadata, ...place, createdAt } as RecordedEvent);
  }

  /** The rows of a keyed model after the whole story, by key. */
  rows<Row extends object>(model: KeyedProjection<RecordedEvent, Row>): Map<string, Row> {
    const rows = new Map<string, Row>();
    for (const event of this.events) {
      for (const key of model.keysOf(event)) {
        const next = model.fold(rows.get(key), event, key);
        if (next) rows.set(key, next);
        else rows.delete(key);
      }
    }
    return rows;
  }

  entries<Row extends object>(model: AppendProjection<RecordedEvent, Row>): Row[] {
    return this.events.flatMap((event) => model.rowsOf(event));
  }
}

const metadataOn = (occurredOn: string, contractId: string): EventMetadata => ({
  schemaVersion: 1,
  projectId: PROJECT_ID,
  contractId,
  actor: { accountId: 'acc-officer', role: 'PROJECT_OFFICER', orgUscc: PURCHASER.uscc },
  occurredOn,
  commandId: 'c0ffee00-0000-4000-8000-000000000001',
  commandHash: '00',
  correlationId: 'c0ffee00-0000-4000-8000-000000000001',
  causationId: 'c0ffee00-0000-4000-8000-000000000001',
  source: 'api',
});

const target = {
  key: 'visits',
  class: 'quantity',
  name: '入户探访',
  operator: '≥',
  value: 200,
  unit: '人次',
  weight: 100,
} as const;

/** A project drafted, purchased and under contract since Friday 13 February 2026, before a long holiday. */
export const underContract = (): Story =>
  new Story()
    .add(
      'project',
      '2026-01-05',
      {
        type: 'ProjectDrafted',
        data: {
          projectId: PROJECT_ID,
          stationId: STATION_ID,
          stationName: '示例社工站',
          divisionCode: '120104001000',
          name: '示例老人关爱服务项目',
          category: '扶老助老',
          purchaser: PURCHASER,
        },
      },
      { type: 'TargetsSet', data: { targets: [target] } },
    )
    .add('project', '2026-02-02', {
      type: 'ProjectPurchased',
      data: {
        projectId: PROJECT_ID,
        method: '竞争性磋商',
        supplier: SUPPLIER,
        priceFen: 30_000_000,
        basis: '综合评分',
        decidedOn: '2026-02-02',
        targets: [target],
      },
    })
    .add('contract', '2026-02-13', signed(CONTRACT_ID, 29_000_000));

export const signed = (contractId: string, amountFen: number): EventsByCategory['contract'] => ({
  type: 'ContractSigned',
  data: {
    contractId,
    projectId: PROJECT_ID,
    stationId: STATION_ID,
    number: 'HT-2026-01',
    purchaser: PURCHASER,
    supplier: SUPPLIER,
    signedOn: '2026-02-13',
    startsOn: '2026-02-13',
    endsOn: '2027-02-12',
    amountFen,
    items: [],
    paymentSchedule: [{ key: 'm1', name: '首期', trigger: 'signing', amountFen: 10_000_000 }],
    targets: [target],
    acceptanceStandards: [],
    policyVersionId: null,
    policyGapAcknowledgement: { reason: '市级政策已到期' },
  },
});

export const service = (ordinal: number, quantity: number): EventsByCategory['ledger'] => ({
  type: 'ServiceDelivered',
  data: {
    serviceId: `${CONTRACT_ID}.s202603-${ordinal}`,
    contractId: CONTRACT_ID,
    deliveredOn: '2026-03-02',
    startedAt: '2026-03-02T01:00:00Z',
    endedAt: '2026-03-02T02:00:00Z',
    itemKey: 'visit',
    targetKey: 'visits',
    quantity,
    unit: '人次',
    workerIds: ['w-1'],
    beneficiaryRefs: ['b-1'],
    evidence: [],
    clientRef: null,
  },
});

/** An acceptance from its opening to its conclusion. */
export const acceptance = (
  acceptanceId: string,
  kind: 'stage' | 'final',
  outcome: AcceptanceOutcome,
  acceptedFen: number,
): EventsByCategory['contract'][] => [
  { type: 'AcceptanceOpened', data: { acceptanceId, kind, stage: null, openedOn: '2026-06-01' } },
  {
    type: 'UserOpinionRecorded',
    data: { acceptanceId, respondentRef: 'b-1', satisfaction: 'satisfied', opinion: '及时' },
  },
  { type: 'AcceptanceSigned', data: { acceptanceId, opinion: null } },
  {
    type: 'AcceptanceConcluded',
    data: { acceptanceId, outcome, standards: [], acceptedFen, concludedOn: '2026-06-01' },
  },
];

export const evaluation = (
  evaluationId: string,
  kind: EvaluationKind,
  rawScore: string,
  grade: Grade,
): EventsByCategory['contract'] => ({
  type: 'EvaluationCompleted',
  data: { evaluationId, kind, indicators: [], rawScore, grade, formulaVersion: '1', summary: null },
});

export const issueRaised = (issueId: string, dueOn: PlainDate): EventsByCategory['contract'] => ({
  type: 'IssueRaised',
  data: {
    issueId,
    source: 'monitoring',
    type: 'hours-short',
    severity: 'major',
    description: '三月工时不足',
    ruleId: null,
    amountAtStakeFen: null,
    dueOn,
  },
});
