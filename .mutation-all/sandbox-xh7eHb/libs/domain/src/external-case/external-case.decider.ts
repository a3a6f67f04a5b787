// @ts-nocheck
import { unreachable, type Decider } from '../kernel/decider.js';
import { refusePersonalData } from '../kernel/pii.js';
import { demand } from '../kernel/rejection.js';
import type { ExternalCaseCommand, ExternalCaseEvent } from './external-case.events.js';

export interface ExternalCase {
  readonly caseId: string;
  readonly contentHash: string;
  readonly revisions: number;
}
/** null: not recorded. */
export type ExternalCaseState = ExternalCase | null;

/** 外部公开案例: the same content again changes nothing; other content is a later reading beside the first. */
export const externalCaseDecider: Decider<ExternalCaseState, ExternalCaseCommand, ExternalCaseEvent> = {
  initial: null,

  decide({ data }, state, { today }) {
    refusePersonalData(data);
    const { caseId, sourceRef, facts, source, contentHash, discrepancies, recordedOn } = data;
    if (state?.contentHash === contentHash) return [];
    demand(
      recordedOn <= today,
      'external-case.recorded-in-future',
      '登记日期不能晚于今天。',
      'A case cannot be recorded in the future.',
      { kind: 'invalid', pointer: '/occurredOn' },
    );
    return [
      {
        type: state ? 'ExternalCaseRevised' : 'ExternalCaseRecorded',
        data: { caseId, sourceRef, facts, source, contentHash },
      },
      ...discrepancies.map(({ field, values }): ExternalCaseEvent => ({
        type: 'ImportDiscrepancyRecorded',
        data: { caseId, field, values },
      })),
    ];
  },

  evolve(state, event) {
    switch (event.type) {
      case 'ExternalCaseRecorded':
      case 'ExternalCaseRevised': {
        const { caseId, contentHash } = event.data;
        return { caseId, contentHash, revisions: (state?.revisions ?? -1) + 1 };
      }
      case 'ImportDiscrepancyRecorded':
      case 'ComplianceChecked':
        return state;
      default:
        return unreachable(event);
    }
  },
};
