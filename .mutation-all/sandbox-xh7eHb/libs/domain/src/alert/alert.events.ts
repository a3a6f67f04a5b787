// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';

/**
 * What an alert is about: a duty that is soon due, or that fell due unmet; the supplier of a running contract,
 * which may no longer be contracted, or whose evidence of a condition has expired.
 */
export const ALERT_KINDS = [
  'duty-due-soon',
  'duty-overdue',
  'supplier-suspended',
  'supplier-unqualified',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** 预警: the platform's own reactors raise it, once for each cause. */
export type AlertRaised = Message<
  'AlertRaised',
  {
    readonly alertId: string;
    readonly kind: AlertKind;
    /** The duty, or the supplier's credit code. */
    readonly about: string;
    readonly rule: string;
    readonly titleZh: string;
    readonly titleEn: string;
    /** The due date, or the first day of the suspension or without the condition. */
    readonly since: PlainDate;
    /** null: it is about the money of a purchaser, who is named. */
    readonly projectId: string | null;
    readonly contractId: string | null;
    readonly purchaserUscc?: string;
  }
>;

/**
 * Why an alert no longer stands: the duty was met late, or in time, or its date was moved; what was soon due fell
 * due, and is another alert from then on; the supplier was reinstated or qualified anew, or the contract is over.
 */
export const RESOLUTIONS = [
  'met-late',
  'met-in-time',
  'no-longer-due',
  'fell-due',
  'cleared',
  'contract-over',
] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** 预警解除. */
export type AlertResolved = Message<
  'AlertResolved',
  {
    readonly alertId: string;
    readonly resolution: Resolution;
    /** Day on which the duty was met; null where it was not. */
    readonly resolvedOn: PlainDate | null;
    readonly lateDays: number | null;
  }
>;
export type AlertEvent = AlertRaised | AlertResolved;

export type AlertCommand =
  | Message<'RaiseAlert', AlertRaised['data']>
  | Message<'ResolveAlert', Omit<AlertResolved['data'], 'alertId'>>;
