// @ts-nocheck
import { unreachable, type Context, type Decider, type Trace } from '../kernel/decider.js';
import { demandPseudonyms, refusePersonalData, textsOf } from '../kernel/pii.js';
import { monthOf, shanghaiDay } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import { standingOf } from '../contract/roster.js';
import { serviceId } from '../kernel/streams.js';
import { correct, demandQuantity } from './correction.js';
import { holdHours, lapse, yieldHours } from './hours.js';
import type { LedgerCommand, LedgerEvent, ServiceDelivered } from './ledger.events.js';
import type { LedgerState, ServiceRecord } from './ledger.state.js';

type Data<Type extends LedgerCommand['type']> = Extract<LedgerCommand, { type: Type }>['data'];

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** 服务台账 (102号令 27): what was delivered, confirmed by someone outside the provider. */
export const ledgerDecider: Decider<LedgerState, LedgerCommand, LedgerEvent> = {
  initial: { services: [], lapsed: [], held: [], yielded: [] },

  decide(command, state, context) {
    refusePersonalData(statedIn(command));
    switch (command.type) {
      case 'RecordService':
        return record(command.data, state, context);
      case 'ConfirmService': {
        const { note } = command.data;
        return [{ type: 'ServiceConfirmed', data: { ...judged(command.data, state, context), note } }];
      }
      case 'RejectService': {
        const { reason } = command.data;
        demand(reason.trim() !== '', 'ledger.no-reason', '退回须写明理由。', 'A rejection needs a reason.', {
          kind: 'invalid',
          pointer: '/reason',
        });
        return [{ type: 'ServiceRejected', data: { ...judged(command.data, state, context), reason } }];
      }
      case 'LapseReservation':
        return lapse(command.data, state);
      case 'YieldHours':
        return yieldHours(command.data, state);
      case 'CorrectService':
        return correct(command.data, serviceOf(command.data.serviceId, state), context);
      default:
        return unreachable(command);
    }
  },

  evolve(state, event, trace) {
    switch (event.type) {
      case 'ServiceDelivered':
        return { ...state, services: [...state.services, recordOf(event.data, trace)] };
      case 'ServiceConfirmed':
        return changed(state, event.data.serviceId, { status: 'confirmed' });
      case 'ServiceRejected':
        return changed(state, event.data.serviceId, { status: 'rejected' });
      case 'ServiceCorrected': {
        const { serviceId: id, quantity } = event.data;
        return changed(state, id, { status: 'recorded', quantity });
      }
      case 'ReservationLapsed':
        return { ...state, lapsed: [...state.lapsed, event.data.reservationId] };
      case 'HoursHeld':
        return { ...state, held: [...state.held, event.data.workerId] };
      case 'HoursYielded':
        return { ...state, yielded: [...state.yielded, event.data.workerId] };
      default:
        return unreachable(event);
    }
  },
};

/** Without the contract's terms, which were searched when it was signed. */
function statedIn({ type, data }: LedgerCommand): object {
  return type === 'RecordService' ? { ...data, contract: null } : data;
}

const changed = (state: LedgerState, id: string, change: Partial<ServiceRecord>): LedgerState => ({
  ...state,
  services: state.services.map((service) => (service.serviceId === id ? { ...service, ...change } : service)),
});

function recordOf(data: ServiceDelivered['data'], { by }: Trace): ServiceRecord {
  return {
    serviceId: data.serviceId,
    contractId: data.contractId,
    itemKey: data.itemKey,
    targetKey: data.targetKey,
    quantity: data.quantity,
    start: Date.parse(data.startedAt),
    end: Date.parse(data.endedAt),
    workerIds: data.workerIds,
    clientRef: data.clientRef,
    recordedBy: by,
    status: 'recorded',
  };
}

function record(data: Data<'RecordService'>, state: LedgerState, context: Context): LedgerEvent[] {
  const { services, lapsed } = state;
  const { contract, reservationId, taken: _, ...delivery } = data;
  demandProvider(data, context);
  demand(!contract.settled, 'contract.settled', '合同已结清。', 'The contract is settled.');
  demandDate(data, context);
  demandTime(data);
  const item = demandItem(data);
  demandPeople(data);
  const staffing = demandStaff(data);
  demandNew(data, services);
  demand(
    reservationId === null || !lapsed.includes(reservationId),
    'ledger.reservation-lapsed',
    '为本次登记预留的社工工时正被他人登记；请核对后重新登记。',
    'The hours reserved for this record are being asked for by others; check them and record again.',
    { rule: 'R-28', pointer: '/startedAt' },
  );
  const month = monthOf(delivery.deliveredOn);
  return [
    ...holdHours(data, state),
    {
      type: 'ServiceDelivered',
      data: {
        serviceId: serviceId(contract.contractId, month, services.length + 1),
        contractId: contract.contractId,
        targetKey: item.targetKey,
        ...delivery,
        staffing,
      },
    },
  ];
}

/** 不得转包: by the supplier, or by a subcontractor approved for the item before that day. */
function demandProvider(
  { contract, deliveredOn, itemKey }: Data<'RecordService'>,
  { orgUscc }: Context,
): void {
  const isApproved = contract.subcontractors.some(
    ({ uscc, itemKeys, from }) => uscc === orgUscc && itemKeys.includes(itemKey) && from <= deliveredOn,
  );
  demand(
    orgUscc === null || orgUscc === contract.supplierUscc || isApproved,
    'ledger.not-the-supplier',
    '服务记录只能由合同承接主体或经事先同意的分包单位的人员登记,不得转包。',
    'Only the supplier’s people record its services, and those of a subcontractor approved beforehand.',
    { kind: 'forbidden', rule: 'R-27' },
  );
}

function demandDate({ contract, deliveredOn }: Data<'RecordService'>, { today }: Context): void {
  const pointer = '/occurredOn';
  demand(
    deliveredOn >= contract.startsOn && deliveredOn <= contract.endsOn,
    'ledger.outside-term',
    `服务日期 ${deliveredOn} 不在合同服务期 ${contract.startsOn} 至 ${contract.endsOn} 内。`,
    `${deliveredOn} is outside the term from ${contract.startsOn} to ${contract.endsOn}.`,
    { pointer },
  );
  demand(
    deliveredOn <= today,
    'ledger.in-future',
    '服务日期不能晚于今天。',
    'A service cannot be delivered in the future.',
    { kind: 'invalid', pointer },
  );
}

function demandTime({ deliveredOn, startedAt, endedAt }: Data<'RecordService'>): void {
  for (const [pointer, instant] of Object.entries({ '/startedAt': startedAt, '/endedAt': endedAt })) {
    demand(
      INSTANT.test(instant) && !Number.isNaN(Date.parse(instant)),
      'ledger.not-an-instant',
      `${pointer} 须为 RFC 3339 时刻,如 2026-03-02T09:00:00+08:00。`,
      `${pointer} is an RFC 3339 instant such as 2026-03-02T09:00:00+08:00.`,
      { kind: 'invalid', pointer },
    );
  }
  const start = Date.parse(startedAt);
  demand(
    Date.parse(endedAt) > start,
    'ledger.ends-before-it-starts',
    '结束时刻须晚于开始时刻。',
    'A service ends after it starts.',
    { kind: 'invalid', pointer: '/endedAt' },
  );
  demand(
    Date.parse(endedAt) - start <= MS_PER_DAY,
    'ledger.longer-than-a-day',
    '一次服务不超过 24 小时;请分次登记。',
    'A service lasts at most 24 hours; record it in parts.',
    { kind: 'invalid', pointer: '/endedAt' },
  );
  const startedOn = shanghaiDay(start);
  demand(
    startedOn === deliveredOn,
    'ledger.other-day',
    `开始时刻在北京时间 ${startedOn},与服务日期 ${deliveredOn} 不符。`,
    `The service starts on ${startedOn} in Shanghai, not on ${deliveredOn}.`,
    { kind: 'invalid', pointer: '/startedAt' },
  );
}

function demandItem({ contract, itemKey, unit, quantity }: Data<'RecordService'>) {
  const item = contract.items.find(({ key }) => key === itemKey);
  demand(
    item,
    'ledger.unknown-item',
    `合同没有服务项目“${itemKey}”。`,
    `The contract has no item ${itemKey}.`,
    { pointer: '/itemKey' },
  );
  demand(
    unit === item.unit,
    'ledger.other-unit',
    `服务项目“${itemKey}”的计量单位是“${item.unit}”。`,
    `Item ${itemKey} is counted in ${item.unit}.`,
    { pointer: '/unit' },
  );
  demandQuantity(quantity);
  return item;
}

function demandPeople({ workerIds, beneficiaryRefs, clientRef }: Data<'RecordService'>): void {
  demand(
    workerIds.length > 0 && new Set(workerIds).size === workerIds.length,
    'ledger.bad-workers',
    '至少一名社工,且不得重复。',
    'One worker at least, each once.',
    { kind: 'invalid', pointer: '/workerIds' },
  );
  demand(
    new Set(beneficiaryRefs).size === beneficiaryRefs.length,
    'ledger.beneficiary-twice',
    '服务对象代称不得重复。',
    'A service user is named once.',
    { kind: 'invalid', pointer: '/beneficiaryRefs' },
  );
  demandPseudonyms(textsOf({ workerIds, beneficiaryRefs, clientRef }));
}

/** Workers are on the contract's roster and qualified on the day; without a roster nobody can say. */
function demandStaff({ contract: { roster }, workerIds, deliveredOn }: Data<'RecordService'>) {
  for (const [i, workerId] of workerIds.entries()) {
    const standing = standingOf(roster, workerId, deliveredOn);
    const pointer = `/workerIds/${i}`;
    demand(
      standing !== 'not-on-roster',
      'ledger.worker-not-on-roster',
      `${workerId} 在 ${deliveredOn} 不在合同人员名册内。`,
      `${workerId} is not on the contract's roster on ${deliveredOn}.`,
      { rule: 'R-27', pointer },
    );
    demand(
      standing !== 'not-qualified',
      'ledger.worker-not-qualified',
      `${workerId} 的资格在 ${deliveredOn} 已过有效期。`,
      `The qualification of ${workerId} had run out on ${deliveredOn}.`,
      { pointer },
    );
  }
  return roster.length === 0 ? ('unknown' as const) : ('qualified' as const);
}

/** What was rejected counts neither as a duplicate nor as hours: it may be recorded anew. */
function demandNew(data: Data<'RecordService'>, services: readonly ServiceRecord[]): void {
  const start = Date.parse(data.startedAt);
  const end = Date.parse(data.endedAt);
  const overlapping = services.filter(
    (service) =>
      service.start < end &&
      start < service.end &&
      service.status !== 'rejected' &&
      service.workerIds.some((worker) => data.workerIds.includes(worker)),
  );
  const duplicate = overlapping.find(
    (service) =>
      service.start === start && service.itemKey === data.itemKey && service.clientRef === data.clientRef,
  );
  demand(
    !duplicate,
    'ledger.duplicate',
    `与服务记录 ${duplicate?.serviceId} 重复。`,
    `This repeats the service record ${duplicate?.serviceId}.`,
    { rule: 'R-28' },
  );
  const [overlap] = overlapping;
  demand(
    !overlap,
    'ledger.overlap',
    `同一社工的服务时间与服务记录 ${overlap?.serviceId} 重叠。`,
    `The same worker's hours overlap with the service record ${overlap?.serviceId}.`,
    { rule: 'R-28', pointer: '/startedAt' },
  );
}

function serviceOf(id: string, { services }: LedgerState): ServiceRecord {
  const service = services.find((candidate) => candidate.serviceId === id);
  demand(service, 'ledger.service-not-found', `没有服务记录 ${id}。`, `There is no service record ${id}.`, {
    kind: 'not-found',
    pointer: '/serviceId',
  });
  return service;
}

/** The record a confirmation or rejection is about. */
function judged(
  { serviceId: id, providers }: { serviceId: string; providers: readonly string[] },
  state: LedgerState,
  { by, orgUscc }: Context,
) {
  const service = serviceOf(id, state);
  demand(
    (orgUscc === null || !providers.includes(orgUscc)) && by !== service.recordedBy,
    'ledger.judged-by-provider',
    '服务记录须由承接主体以外的人员核实。',
    'A service is confirmed or rejected by someone outside the provider.',
    { kind: 'forbidden', rule: 'R-28' },
  );
  demand(
    service.status === 'recorded',
    'ledger.already-judged',
    service.status === 'confirmed' ? '该服务记录已确认。' : '该服务记录已退回。',
    `The service record is ${service.status} already.`,
  );
  const { contractId, targetKey, quantity } = service;
  return { serviceId: id, contractId, targetKey, quantity };
}
