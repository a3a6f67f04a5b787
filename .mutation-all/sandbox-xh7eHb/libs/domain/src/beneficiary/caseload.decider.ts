// @ts-nocheck
import { unreachable, type Context, type Decider } from '../kernel/decider.js';
import { demandPseudonyms } from '../kernel/pii.js';
import { addYears } from '../kernel/plain-date.js';
import { demand, reject } from '../kernel/rejection.js';
import type { CaseloadCommand } from './beneficiary.commands.js';
import type { CaseloadEvent, Giver } from './beneficiary.events.js';
import {
  needsGuardian,
  PERSONAL_FIELDS,
  type AgeBand,
  type ConsentKind,
  type PersonalField,
} from './beneficiary.words.js';
import {
  demandReach,
  demandSubject,
  mayProcess,
  type CaseloadState,
  type Subject,
} from './caseload.state.js';

type Data<Type extends CaseloadCommand['type']> = Extract<CaseloadCommand, { type: Type }>['data'];

/** Data is kept at most so long after the contract's end (a number of this platform's design; PIPL 19 says: the shortest). */
const MAX_YEARS_AFTER_END = 3;

/** 服务对象名册 (PIPL 6, 13, 19, 28–31, 47): who is enrolled under a contract, with which consents, and who was erased. */
export const caseloadDecider: Decider<CaseloadState, CaseloadCommand, CaseloadEvent> = {
  initial: { subjects: new Map() },

  decide(command, { subjects }, context) {
    const { contract, beneficiaryRef } = command.data;
    demandReach(contract, context);
    const of = { contractId: contract.contractId, beneficiaryRef };
    const subject = subjects.get(beneficiaryRef);
    if (command.type === 'EnrolBeneficiary') return enrol(command.data, of, subject, context);
    demandSubject(subject);
    switch (command.type) {
      case 'RecordConsent':
        return recordConsent(command.data, of, subject);
      case 'WithdrawConsent': {
        const kinds = command.data.kinds.filter((kind) => subject.consents.includes(kind));
        const { withdrawnBy } = command.data;
        return kinds.length === 0 ? [] : [{ type: 'ConsentWithdrawn', data: { ...of, kinds, withdrawnBy } }];
      }
      case 'CorrectPersonalData': {
        const { fields, ageBand } = command.data;
        demandSensitiveConsent(fields, subject.consents);
        demandBand(ageBand, subject);
        return [{ type: 'PersonalDataCorrected', data: { ...of, fields } }];
      }
      case 'EraseBeneficiary': {
        const { ground } = command.data;
        demandGround(ground, subject, context);
        return [{ type: 'BeneficiaryKeyDestroyed', data: { ...of, ground } }];
      }
      default:
        return unreachable(command);
    }
  },

  evolve({ subjects }, event) {
    const { beneficiaryRef } = event.data;
    const was = subjects.get(beneficiaryRef);
    const now = evolveSubject(was, event);
    return now === was || !now ? { subjects } : { subjects: new Map(subjects).set(beneficiaryRef, now) };
  },
};

interface Of {
  readonly contractId: string;
  readonly beneficiaryRef: string;
}

function enrol(
  { contract, evidence, ...said }: Data<'EnrolBeneficiary'>,
  of: Of,
  subject: Subject | undefined,
  context: Context,
): CaseloadEvent[] {
  demandPseudonyms({ '/beneficiaryRef': of.beneficiaryRef });
  demand(
    subject === undefined,
    subject?.erased ? 'beneficiary.erased' : 'beneficiary.already-enrolled',
    subject?.erased ? '该代称的个人信息已删除，不再使用。' : '该代称已建档。',
    subject?.erased
      ? 'This pseudonym was erased and is not used again.'
      : 'This pseudonym is enrolled already.',
    { pointer: '/beneficiaryRef' },
  );
  demandGiver(said.consentBy, said.ageBand, said.consents, '/consentBy');
  demand(
    said.consents.includes('service'),
    'beneficiary.no-consent',
    '未取得同意，不得建立个人信息档案。',
    'Nobody is enrolled without consent.',
    { rule: 'R-47', pointer: '/consents' },
  );
  demand(said.purposes.length > 0, 'beneficiary.no-purpose', '须写明处理目的。', 'A purpose is needed.', {
    kind: 'invalid',
    pointer: '/purposes',
  });
  demand(said.fields.includes('name'), 'beneficiary.no-name', '须填写姓名。', 'A name is needed.', {
    kind: 'invalid',
    pointer: '/data/name',
  });
  demandSensitiveConsent(said.fields, said.consents);
  const latest = addYears(contract.endsOn, MAX_YEARS_AFTER_END);
  demand(
    said.retentionEnd >= context.on && said.retentionEnd <= latest,
    'beneficiary.bad-retention',
    `保存期限须为最短必要时间：不早于建档之日，不晚于合同期满后 ${MAX_YEARS_AFTER_END} 年（${latest}）。`,
    `Data is kept no longer than needed: until ${latest} at the latest.`,
    { kind: 'invalid', rule: 'R-47', pointer: '/retentionEnd' },
  );
  const { divisionCode, supplierUscc, purchaserUscc } = contract;
  const { beneficiaryRef: _ref, ...enrolled } = said;
  return [
    // Before anything else under 14: the guardian's consent comes first, in the log as in life.
    ...(said.consentBy === 'guardian'
      ? [consented({ kinds: said.consents, givenBy: 'guardian', evidence }, of)]
      : []),
    {
      type: 'BeneficiaryEnrolled',
      data: { ...of, ...enrolled, divisionCode, supplierUscc, purchaserUscc },
    },
  ];
}

const consented = (
  { kinds, givenBy, evidence }: Pick<Data<'RecordConsent'>, 'kinds' | 'givenBy' | 'evidence'>,
  of: Of,
): CaseloadEvent => ({
  type: givenBy === 'guardian' ? 'GuardianConsentRecorded' : 'ConsentRecorded',
  data: { ...of, kinds, evidence },
});

function recordConsent(data: Data<'RecordConsent'>, of: Of, { ageBand, consents }: Subject): CaseloadEvent[] {
  demandGiver(data.givenBy, ageBand, [...consents, ...data.kinds], '/givenBy');
  const kinds = data.kinds.filter((kind) => !consents.includes(kind));
  return kinds.length === 0 ? [] : [consented({ ...data, kinds }, of)];
}

function demandGiver(by: Giver, band: AgeBand, consents: readonly ConsentKind[], pointer: string): void {
  if (!needsGuardian(band)) return;
  demand(
    by === 'guardian',
    'beneficiary.guardian-first',
    '不满十四周岁的，须先取得其父母或者其他监护人的同意。',
    'Under 14 a parent or guardian consents before anything else.',
    { rule: 'R-49', pointer },
  );
  demand(
    consents.includes('sensitive'),
    'beneficiary.sensitive-consent',
    '不满十四周岁未成年人的个人信息均为敏感个人信息，须取得监护人的单独同意。',
    'All data of a child under 14 is sensitive: the guardian consents to that separately.',
    { rule: 'R-47', pointer: '/consents' },
  );
}

function demandSensitiveConsent(fields: readonly PersonalField[], consents: readonly ConsentKind[]): void {
  const sensitive = fields.find((field) => PERSONAL_FIELDS[field] === 'sensitive');
  demand(
    !sensitive || consents.includes('sensitive'),
    'beneficiary.sensitive-consent',
    '处理敏感个人信息须取得单独同意。',
    'Sensitive data needs a separate consent.',
    { rule: 'R-47', pointer: `/data/${sensitive}` },
  );
}

/** The band says who consents: a birth date that makes it another one is a new enrolment. */
function demandBand(band: AgeBand | null, subject: Subject): void {
  if (band === null || needsGuardian(band) === needsGuardian(subject.ageBand)) return;
  reject(
    'beneficiary.other-age',
    '更正后的出生日期与建档时的年龄段不符（是否满十四周岁），请删除后按规定重新建档。',
    'The corrected birth date changes who must consent: erase and enrol anew.',
    { rule: 'R-49', pointer: '/data/birthDate' },
  );
}

function demandGround(
  ground: Data<'EraseBeneficiary'>['ground'],
  subject: Subject,
  { today }: Context,
): void {
  demand(
    ground !== 'retention-ended' || subject.retentionEnd < today,
    'beneficiary.retention-runs',
    `保存期限至 ${subject.retentionEnd}，尚未届满。`,
    `The data is kept until ${subject.retentionEnd}.`,
    { rule: 'R-47', pointer: '/ground' },
  );
  demand(
    ground !== 'consent-withdrawn' || !mayProcess(subject.ageBand, subject.consents),
    'beneficiary.consent-stands',
    '同意尚未撤回。',
    'Consent was not withdrawn.',
    { rule: 'R-47', pointer: '/ground' },
  );
}

function evolveSubject(was: Subject | undefined, event: CaseloadEvent): Subject | undefined {
  switch (event.type) {
    case 'BeneficiaryEnrolled': {
      const { beneficiaryRef, ageBand, purposes, consents, retentionEnd } = event.data;
      return { beneficiaryRef, ageBand, purposes, consents, retentionEnd, erased: false };
    }
    case 'GuardianConsentRecorded':
    case 'ConsentRecorded':
      return was && { ...was, consents: [...new Set([...was.consents, ...event.data.kinds])] };
    case 'ConsentWithdrawn': {
      const { kinds } = event.data;
      return was && { ...was, consents: was.consents.filter((kind) => !kinds.includes(kind)) };
    }
    case 'PersonalDataCorrected':
      return was;
    case 'BeneficiaryKeyDestroyed':
      return was && { ...was, consents: [], erased: true };
    default:
      return unreachable(event);
  }
}
