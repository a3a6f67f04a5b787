import { randomBytes, randomUUID } from 'node:crypto';
import type { DomainEvent, EventMetadata } from '#domain';
import type { EventStore, NewEvent } from '#event-store';

const SERVICES_PER_APPEND = 10;
export const EVENTS_PER_CONTRACT = 500;

/** Of the supplier of every contract. */
export const USCC = '52120104MJ1000002J';
const id = (prefix: string, at: number): string =>
  `01KAN0${prefix}${String(at).padStart(20 - prefix.length, '0')}`;

/** One project with one contract, whose services are recorded and confirmed all year. */
export async function tell(store: EventStore, at: number): Promise<void> {
  const projectId = id('PR', at);
  const contractId = id('C', at);
  const event = ({ type, data }: DomainEvent): NewEvent => {
    const command = randomUUID();
    const metadata: EventMetadata = {
      schemaVersion: 1,
      projectId,
      contractId,
      actor: { accountId: `account-${at % 40}`, role: 'PROVIDER_WORKER', orgUscc: USCC },
      occurredOn: '2026-03-02',
      commandId: command,
      commandHash: randomBytes(32).toString('hex'),
      correlationId: command,
      causationId: command,
      source: 'api',
    };
    return { id: randomUUID(), type, data, metadata };
  };
  await store.append(`project-${projectId}`, 'no_stream', [event(drafted(projectId)), event(targets)]);
  await store.append(`contract-${contractId}`, 'no_stream', [event(signed(projectId, contractId))]);
  let revision: bigint | 'no_stream' = 'no_stream';
  for (let ordinal = 1; ordinal * 2 < EVENTS_PER_CONTRACT; ordinal += SERVICES_PER_APPEND) {
    const events = Array.from({ length: SERVICES_PER_APPEND }, (_, more) => {
      const serviceId = `${contractId}.s202603-${ordinal + more}`;
      return [event(delivered(contractId, serviceId)), event(confirmed(contractId, serviceId))];
    }).flat();
    ({ revision } = await store.append(`ledger-${contractId}-202603`, revision, events));
  }
}

const purchaser = { kind: '街道办事处', name: '示例街道办事处', uscc: '11120104MB10000018' } as const;
const target = {
  key: 'visits',
  class: 'quantity',
  name: '入户探访',
  operator: '≥',
  value: 5000,
  unit: '人次',
  weight: 100,
} as const;
const targets: DomainEvent = { type: 'TargetsSet', data: { targets: [target] } };

const drafted = (projectId: string): DomainEvent => ({
  type: 'ProjectDrafted',
  data: {
    projectId,
    stationId: id('ST', 1),
    stationName: '示例社工站',
    divisionCode: '120104001000',
    name: '示例老人关爱服务项目',
    category: '扶老助老',
    purchaser,
  },
});

const signed = (projectId: string, contractId: string): DomainEvent => ({
  type: 'ContractSigned',
  data: {
    contractId,
    projectId,
    stationId: id('ST', 1),
    number: `HT-${contractId}`,
    purchaser,
    supplier: { id: USCC, name: '示例社会工作服务中心', uscc: USCC },
    signedOn: '2026-03-02',
    startsOn: '2026-03-02',
    endsOn: '2026-08-31',
    amountFen: 30_000_000,
    items: [
      { key: 'visit', name: '探访', unit: '人次', unitPriceFen: 5000, quantity: 5000, targetKey: 'visits' },
    ],
    paymentSchedule: [{ key: 'm1', name: '首期', trigger: 'signing', amountFen: 15_000_000 }],
    targets: [target],
    acceptanceStandards: [{ key: 's1', targetKey: 'visits', text: '完成探访人次' }],
    policyVersionId: null,
    policyGapAcknowledgement: { reason: '示例' },
  },
});

const delivered = (contractId: string, serviceId: string): DomainEvent => ({
  type: 'ServiceDelivered',
  data: {
    serviceId,
    contractId,
    deliveredOn: '2026-03-02',
    startedAt: '2026-03-02T01:00:00Z',
    endedAt: '2026-03-02T02:00:00Z',
    itemKey: 'visit',
    targetKey: 'visits',
    quantity: 1,
    unit: '人次',
    workerIds: ['w-17'],
    beneficiaryRefs: ['b-1028', 'b-2210'],
    evidence: [{ sha256: randomBytes(32).toString('hex'), name: '探访记录.pdf' }],
    clientRef: null,
  },
});

const confirmed = (contractId: string, serviceId: string): DomainEvent => ({
  type: 'ServiceConfirmed',
  data: { serviceId, contractId, targetKey: 'visits', quantity: 1, note: null },
});
