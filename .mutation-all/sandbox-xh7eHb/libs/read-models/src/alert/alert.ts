// @ts-nocheck
import { unreachable, type AlertRaised, type PlainDate, type Resolution } from '#domain';
import type { KeyedProjection } from '#projection';
import { isOf, type RecordedEvent } from '../kernel/recorded-event.js';

/** What the platform found by itself, until it no longer stands. */
export type Alert = Omit<AlertRaised['data'], 'purchaserUscc'> & {
  readonly purchaserUscc: string | null;
  readonly open: boolean;
  readonly raisedOn: PlainDate;
  readonly resolution: Resolution | null;
  readonly resolvedOn: PlainDate | null;
  readonly lateDays: number | null;
  readonly revision: string;
  readonly firstPosition: string;
  readonly recordedAt: Date;
};

export const alert: KeyedProjection<RecordedEvent, Alert> = {
  kind: 'keyed',
  name: 'alert',
  version: 4,
  schema: 'read',
  key: 'alertId',
  categories: ['alert'],
  columns: {
    alertId: 'text',
    kind: 'text',
    about: 'text',
    rule: 'text',
    titleZh: 'text',
    titleEn: 'text',
    since: 'date',
    projectId: 'text',
    contractId: 'text',
    purchaserUscc: 'text',
    open: 'boolean',
    raisedOn: 'date',
    resolution: 'text',
    resolvedOn: 'date',
    lateDays: 'integer',
    revision: 'position',
    firstPosition: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: {
    newest: '(first_position DESC, alert_id DESC)',
    open: '(kind) WHERE open',
    /** Whether what is to be alerted was alerted before. */
    about: '(about, since)',
    project: '(project_id)',
    contract: '(contract_id)',
  },
  keysOf: (event) => (isOf('alert', event) ? [event.data.alertId] : []),
  fold(row, event) {
    if (!isOf('alert', event)) return row;
    switch (event.type) {
      case 'AlertRaised':
        return {
          ...event.data,
          purchaserUscc: event.data.purchaserUscc ?? null,
          open: true,
          raisedOn: event.metadata.occurredOn,
          resolution: null,
          resolvedOn: null,
          lateDays: null,
          revision: String(event.revision),
          firstPosition: String(event.position),
          recordedAt: event.createdAt,
        };
      case 'AlertResolved': {
        const { resolution, resolvedOn, lateDays } = event.data;
        const revision = String(event.revision);
        return row && { ...row, open: false, resolution, resolvedOn, lateDays, revision };
      }
      default:
        return unreachable(event);
    }
  },
};
