// @ts-nocheck
import { unreachable, type Context, type Decider } from '../kernel/decider.js';
import { refusePersonalData } from '../kernel/pii.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import { isUscc } from '../kernel/uscc.js';
import {
  CREDIT_LISTS,
  QUALIFICATION_CODES,
  type CheckedCode,
  type OrgType,
  type QualificationCode,
  type QualificationItem,
  type QualificationRecorded,
  type RelatedParty,
  type SupplierCommand,
  type SupplierEvent,
} from './supplier.events.js';
import type { Supplier, SupplierState } from './supplier.state.js';
import { evolveSuspensions, reinstate, suspend } from './suspension.js';

/** Conditions of 政府采购法 22 that the last check does not show as met on that day. */
export function unmetQualifications(supplier: Supplier, on: PlainDate): QualificationCode[] {
  return QUALIFICATION_CODES.filter((code) => !holds(itemOf(supplier, code), on));
}

/** Whether the last check found the supplier on a credit list; null where nobody looked. */
export function onCreditList(supplier: Supplier, on: PlainDate): boolean | null {
  const item = itemOf(supplier, CREDIT_LISTS);
  return item === undefined ? null : !holds(item, on);
}

const itemOf = ({ qualification }: Supplier, code: CheckedCode): QualificationItem | undefined =>
  qualification?.items.find((candidate) => candidate.code === code);
const holds = (item: QualificationItem | undefined, on: PlainDate): boolean =>
  item !== undefined && item.met && (item.validUntil === null || on <= item.validUntil);

export const supplierDecider: Decider<SupplierState, SupplierCommand, SupplierEvent> = {
  initial: null,

  decide(command, state, context) {
    refusePersonalData(command.data);
    switch (command.type) {
      case 'RegisterSupplier':
        return register(command.data, state);
      case 'RecordQualification':
        return recordQualification(command.data, state, context);
      case 'DeclareSmeStatus':
        return [{ type: 'SmeStatusDeclared', data: { uscc: registered(state).uscc, ...command.data } }];
      case 'DeclareRelatedParties':
        return declareRelated(command.data.parties, registered(state));
      case 'SuspendSupplier':
        return suspend(command.data, registered(state), context);
      case 'ReinstateSupplier':
        return reinstate(command.data.reason, registered(state), context);
      default:
        return unreachable(command);
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'SupplierRegistered':
        return {
          ...event.data,
          qualification: null,
          smeStatus: null,
          relatedParties: [],
          suspensions: [],
        };
      case 'SmeStatusDeclared':
        return state && { ...state, smeStatus: event.data.status };
      case 'RelatedPartiesDeclared':
        return state && { ...state, relatedParties: event.data.parties };
      case 'SupplierSuspended':
      case 'SupplierReinstated':
        return state && { ...state, suspensions: evolveSuspensions(state.suspensions, event) };
      case 'QualificationRecorded': {
        const { checkedOn, items } = event.data;
        return state && { ...state, qualification: { checkedOn, items } };
      }
      default:
        return unreachable(event);
    }
  },
};

function register(
  data: { uscc: string; name: string; orgType: OrgType },
  state: SupplierState,
): SupplierEvent[] {
  demand(
    state === null,
    'supplier.already-registered',
    '该承接主体已登记。',
    'The supplier is registered already.',
  );
  demand(
    isUscc(data.uscc),
    'supplier.bad-uscc',
    `统一社会信用代码 ${data.uscc} 无效(18 位,校验码须相符)。`,
    `${data.uscc} is not a unified social credit code (18 characters, the check character must fit).`,
    { kind: 'invalid', pointer: '/uscc' },
  );
  demand(data.name.trim() !== '', 'supplier.no-name', '承接主体名称不能为空。', 'A supplier needs a name.', {
    kind: 'invalid',
    pointer: '/name',
  });
  return [{ type: 'SupplierRegistered', data }];
}

function recordQualification(
  { checkedOn, items }: Omit<QualificationRecorded['data'], 'uscc'>,
  state: SupplierState,
  { today }: Context,
): SupplierEvent[] {
  const { uscc } = registered(state);
  demand(
    checkedOn <= today,
    'supplier.checked-in-future',
    '核验日期不能晚于今天。',
    'A check cannot be dated in the future.',
    { kind: 'invalid', pointer: '/checkedOn' },
  );
  items.forEach(({ code, validUntil }, i) => {
    demand(
      items.findIndex((item) => item.code === code) === i,
      'supplier.qualification-twice',
      `资格条件 ${code} 重复。`,
      `The condition ${code} is given twice.`,
      { kind: 'invalid', pointer: `/items/${i}/code` },
    );
    demand(
      validUntil === null || validUntil >= checkedOn,
      'supplier.qualification-expired',
      `资格条件 ${code} 的证明在核验日已过期。`,
      `The evidence for ${code} had expired when it was checked.`,
      { kind: 'invalid', rule: 'R-06', pointer: `/items/${i}/validUntil` },
    );
  });
  return [{ type: 'QualificationRecorded', data: { uscc, checkedOn, items } }];
}

function registered(state: SupplierState): Supplier {
  demand(state, 'supplier.not-found', '承接主体不存在。', 'No such supplier.', { kind: 'not-found' });
  return state;
}

function declareRelated(parties: readonly RelatedParty[], { uscc }: Supplier): SupplierEvent[] {
  parties.forEach((party, i) => {
    demand(
      isUscc(party.uscc) && party.uscc !== uscc,
      'supplier.bad-related-party',
      `关联单位的统一社会信用代码 ${party.uscc} 无效，或为该承接主体自身。`,
      `${party.uscc} is not a unified social credit code of another organisation.`,
      { kind: 'invalid', rule: 'R-08', pointer: `/parties/${i}/uscc` },
    );
  });
  return [{ type: 'RelatedPartiesDeclared', data: { uscc, parties } }];
}
