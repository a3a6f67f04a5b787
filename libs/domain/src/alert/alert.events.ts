import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** What an alert is about: a duty that is soon due, or that fell due unmet. */
export const ALERT_KINDS = ['duty-due-soon', 'duty-overdue'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** 预警: the platform's own reactors raise it, once for each cause. */
export type AlertRaised = Message<
  'AlertRaised',
  {
    readonly alertId: string;
    readonly kind: AlertKind;
    /** The duty. */
    readonly about: string;
    readonly rule: string;
    readonly titleZh: string;
    readonly titleEn: string;
    /** The due date. */
    readonly since: PlainDate;
    readonly projectId: string;
    readonly contractId: string | null;
  }
>;

/**
 * Why an alert no longer stands: the duty was met late, or in time, or its date was moved; what was soon due fell
 * due, and is another alert from then on.
 */
export const RESOLUTIONS = ['met-late', 'met-in-time', 'no-longer-due', 'fell-due'] as const;
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
