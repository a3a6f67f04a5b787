import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** What an alert is about: a duty that fell due unmet. */
export const ALERT_KINDS = ['duty-overdue'] as const;
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
    /** Since when it is so: the due date. */
    readonly since: PlainDate;
    readonly projectId: string;
    readonly contractId: string | null;
  }
>;

/** Why an alert no longer stands: the duty was met late, or in time and entered late, or its date was moved. */
export const RESOLUTIONS = ['met-late', 'met-in-time', 'no-longer-due'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** 预警解除. */
export type AlertResolved = Message<
  'AlertResolved',
  {
    readonly alertId: string;
    readonly resolution: Resolution;
    /** Day on which the duty was met or the supplier reinstated; null where only a date was moved. */
    readonly resolvedOn: PlainDate | null;
    readonly lateDays: number | null;
  }
>;
export type AlertEvent = AlertRaised | AlertResolved;

export type AlertCommand =
  | Message<'RaiseAlert', AlertRaised['data']>
  | Message<'ResolveAlert', Omit<AlertResolved['data'], 'alertId'>>;
