import type { PlainDate, Resolution } from '#domain';
import type { Reaction } from './reaction.js';

/** A duty that is overdue, as the deadline calendar has it. */
export interface OverdueDuty {
  readonly dutyId: string;
  readonly projectId: string;
  readonly contractId: string | null;
  readonly rule: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly dueOn: PlainDate;
  readonly purchaserUscc: string | null;
}

/** A duty an alert stands for that is overdue no more: met, or due on another day. */
export interface EndedDuty {
  readonly alertId: string;
  readonly dutyId: string;
  /** The date the alert was raised for. */
  readonly since: PlainDate;
  readonly metOn: PlainDate | null;
  readonly lateDays: number | null;
  readonly purchaserUscc: string | null;
}

/** A duty that gets another date may fall due again, and is then another cause. */
export const overdueCause = (dutyId: string, dueOn: PlainDate): string => `${dutyId}@${dueOn}`;
export const endedCause = (dutyId: string, dueOn: PlainDate): string =>
  `${overdueCause(dutyId, dueOn)}/ended`;

/** Every duty alerts once for each date on which it was due. */
export const alertOverdue = ({ dutyId, dueOn, purchaserUscc, ...duty }: OverdueDuty): Reaction => ({
  reactor: 'deadline',
  cause: overdueCause(dutyId, dueOn),
  command: { type: 'RaiseAlert', alert: { kind: 'duty-overdue', about: dutyId, since: dueOn, ...duty } },
  onBehalfOf: purchaserUscc,
});

export const resolveEnded = (ended: EndedDuty): Reaction => ({
  reactor: 'deadline',
  cause: endedCause(ended.dutyId, ended.since),
  command: {
    type: 'ResolveAlert',
    resolved: {
      alertId: ended.alertId,
      resolution: resolutionOf(ended),
      resolvedOn: ended.metOn,
      lateDays: ended.metOn === null ? null : ended.lateDays,
    },
  },
  onBehalfOf: ended.purchaserUscc,
});

function resolutionOf({ metOn, lateDays }: EndedDuty): Resolution {
  if (metOn === null) return 'no-longer-due';
  return lateDays === 0 ? 'met-in-time' : 'met-late';
}
