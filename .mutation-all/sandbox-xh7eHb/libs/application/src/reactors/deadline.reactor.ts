// @ts-nocheck
import type { AlertKind, PlainDate, Resolution } from '#domain';
import type { Reaction } from './reaction.js';

/** A duty that is overdue or soon due, as the deadline calendar has it. */
export interface OpenDuty {
  readonly dutyId: string;
  /** null: a duty of the purchaser about its money. */
  readonly projectId: string | null;
  readonly contractId: string | null;
  readonly rule: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly dueOn: PlainDate;
  readonly overdue: boolean;
  /** The last alert of this duty and date that was resolved; null: none was. */
  readonly before: string | null;
  readonly purchaserUscc: string | null;
}

/** A duty whose alert does not stand any more: met, due on another day, or, where it was soon due, fallen due. */
export interface EndedDuty {
  readonly alertId: string;
  readonly fellDue: boolean;
  readonly metOn: PlainDate | null;
  readonly lateDays: number | null;
  readonly purchaserUscc: string | null;
}

/**
 * A duty that gets another date may fall due again, and so may one that was met and is open once more: each is
 * another cause.
 */
const causeOf = (kind: AlertKind, { dutyId, dueOn, before }: OpenDuty): string =>
  `${dutyId}@${dueOn}${kind === 'duty-due-soon' ? '/soon' : ''}${before === null ? '' : `/after/${before}`}`;

/** Every duty alerts once when it is soon due and once when it is overdue, for each date on which it was due. */
export function alertOpen(open: OpenDuty): Reaction {
  const { dutyId, dueOn, overdue, purchaserUscc, before: _, ...duty } = open;
  const kind = overdue ? 'duty-overdue' : 'duty-due-soon';
  const whose = duty.projectId === null && purchaserUscc !== null && { purchaserUscc };
  return {
    reactor: 'deadline',
    cause: causeOf(kind, open),
    command: { type: 'RaiseAlert', alert: { kind, about: dutyId, since: dueOn, ...duty, ...whose } },
    onBehalfOf: purchaserUscc,
  };
}

export const resolveEnded = (ended: EndedDuty): Reaction => ({
  reactor: 'deadline',
  cause: `${ended.alertId}/ended`,
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

function resolutionOf({ fellDue, metOn, lateDays }: EndedDuty): Resolution {
  if (metOn === null) return fellDue ? 'fell-due' : 'no-longer-due';
  return lateDays === 0 ? 'met-in-time' : 'met-late';
}
