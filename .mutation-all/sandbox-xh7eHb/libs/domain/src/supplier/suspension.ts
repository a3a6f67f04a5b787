// @ts-nocheck
import type { Context } from '../kernel/decider.js';
import { unreachable } from '../kernel/decider.js';
import { addDays, type PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import type {
  SupplierCommand,
  SupplierEvent,
  SupplierReinstated,
  SupplierSuspended,
} from './supplier.events.js';
import type { Supplier, Suspension } from './supplier.state.js';

export function suspensionOn({ suspensions }: Supplier, on: PlainDate): Suspension | undefined {
  return suspensions.find(({ from, until }) => from <= on && (until === null || on <= until));
}

/** A suspended supplier is neither awarded a purchase nor signed with; its running contracts go on. */
export function demandNotSuspended(supplier: Supplier, on: PlainDate, pointer?: string): void {
  const suspension = suspensionOn(supplier, on);
  demand(
    !suspension,
    'supplier.suspended',
    `承接主体自 ${suspension?.from} 起被暂停承接资格：${suspension?.reason}`,
    `The supplier is suspended since ${suspension?.from}: ${suspension?.reason}`,
    { rule: 'S-03', ...(pointer !== undefined && { pointer }) },
  );
}

type Suspend = Extract<SupplierCommand, { type: 'SuspendSupplier' }>['data'];

export function suspend(
  { until, reason, documentNo }: Suspend,
  supplier: Supplier,
  { on }: Context,
): SupplierEvent[] {
  demandReason(reason);
  const present = suspensionOn(supplier, on);
  demand(
    !present,
    'supplier.suspended-already',
    `该承接主体自 ${present?.from} 起已被暂停。`,
    `The supplier is suspended since ${present?.from}.`,
  );
  demand(
    until === null || until >= on,
    'supplier.suspension-ends-before-it-begins',
    '暂停的截止日期早于起始日期。',
    'The suspension ends before it begins.',
    { kind: 'invalid', pointer: '/until' },
  );
  return [{ type: 'SupplierSuspended', data: { uscc: supplier.uscc, from: on, until, reason, documentNo } }];
}

export function reinstate(reason: string, supplier: Supplier, { on }: Context): SupplierEvent[] {
  demandReason(reason);
  demand(
    suspensionOn(supplier, on),
    'supplier.not-suspended',
    '该承接主体当日未被暂停。',
    'The supplier is not suspended on that day.',
  );
  return [{ type: 'SupplierReinstated', data: { uscc: supplier.uscc, from: on, reason } }];
}

function demandReason(reason: string): void {
  demand(reason.trim() !== '', 'supplier.no-reason', '须写明理由。', 'A reason is needed.', {
    kind: 'invalid',
    pointer: '/reason',
  });
}

export function evolveSuspensions(
  suspensions: readonly Suspension[],
  event: SupplierSuspended | SupplierReinstated,
): readonly Suspension[] {
  switch (event.type) {
    case 'SupplierSuspended': {
      const { from, until, reason } = event.data;
      return [...suspensions, { from, until, reason }];
    }
    case 'SupplierReinstated': {
      const { from: back } = event.data;
      return suspensions.map((one) =>
        one.from <= back && (one.until === null || back <= one.until)
          ? { ...one, until: addDays(back, -1) }
          : one,
      );
    }
    default:
      return unreachable(event);
  }
}
