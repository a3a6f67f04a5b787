// @ts-nocheck
import type { Decider } from '../kernel/decider.js';
import { refusePersonalData } from '../kernel/pii.js';
import { demand } from '../kernel/rejection.js';
import type { BeneficiaryCommand } from './beneficiary.commands.js';
import type { BeneficiaryEvent } from './beneficiary.events.js';
import { FURTHER_PURPOSES } from './beneficiary.words.js';
import { demandReach, demandSubject, mayProcess, type Subject } from './caseload.state.js';

/** Fewer characters say nothing a supervisor could judge (a number of this platform's design). */
const MIN_REASON_LENGTH = 4;

/** 个人信息查阅记录 (PIPL 51): every look at a person's data; nothing is decided from those before it. */
export const beneficiaryDecider: Decider<null, BeneficiaryCommand, BeneficiaryEvent> = {
  initial: null,

  decide({ type, data }, _state, context) {
    const { contract, beneficiaryRef, subject } = data;
    demandReach(contract, context);
    demandSubject(subject);
    const of = { contractId: contract.contractId, beneficiaryRef };
    if (type === 'ExportPersonalData') {
      return [{ type: 'PersonalDataExported', data: { ...of, requestedBy: data.requestedBy } }];
    }
    const { fields, purpose, reason } = data;
    refusePersonalData({ reason });
    demand(
      reason.trim().length >= MIN_REASON_LENGTH,
      'beneficiary.no-reason',
      `查阅须写明理由（至少 ${MIN_REASON_LENGTH} 个字）。`,
      `Say why, in ${MIN_REASON_LENGTH} characters or more.`,
      { kind: 'invalid', pointer: '/reason' },
    );
    demand(fields.length > 0, 'beneficiary.no-fields', '须写明查阅哪些内容。', 'Say which fields.', {
      kind: 'invalid',
      pointer: '/fields',
    });
    demandPurpose(purpose, subject);
    return [{ type: 'PersonalDataRead', data: { ...of, fields, purpose, reason } }];
  },

  evolve: (state) => state,
};

function demandPurpose(
  purpose: Extract<BeneficiaryCommand, { type: 'ReadPersonalData' }>['data']['purpose'],
  { purposes, consents, ageBand }: Subject,
): void {
  if (purpose in FURTHER_PURPOSES) return;
  const at = { rule: 'R-47', pointer: '/purpose' };
  demand(
    (purposes as readonly string[]).includes(purpose),
    'beneficiary.other-purpose',
    '查阅目的超出建档时约定的处理目的。',
    'The data was not collected for this purpose.',
    at,
  );
  demand(
    mayProcess(ageBand, consents),
    'beneficiary.consent-withdrawn',
    '同意已撤回，仅可应本人请求或为紧急救助查阅。',
    'Consent was withdrawn: only at the person’s request or in an emergency.',
    at,
  );
}
