// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const alert = { alert: true } as const;

/** The events of alerts. */
export const ALERT_ENTRIES = {
  AlertRaised: entry(alert, {
    alertId: true,
    kind: true,
    about: true,
    rule: true,
    titleZh: true,
    titleEn: true,
    since: true,
    projectId: true,
    contractId: true,
    purchaserUscc: true,
  }),
  AlertResolved: entry(alert, { alertId: true, resolution: true, resolvedOn: true, lateDays: true }),
} satisfies EntriesOf<'alert'>;
