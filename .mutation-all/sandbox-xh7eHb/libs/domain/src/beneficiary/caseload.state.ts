// @ts-nocheck
import { demand, reject } from '../kernel/rejection.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Context } from '../kernel/decider.js';
import { needsGuardian, type AgeBand, type ConsentKind, type Purpose } from './beneficiary.words.js';

/** The contract a subject is served under, as far as it matters here. */
export interface ServedUnder {
  readonly contractId: string;
  readonly supplierUscc: string;
  readonly purchaserUscc: string;
  readonly divisionCode: string;
  readonly endsOn: PlainDate;
}
/** A person under the contract, as events may know one. */
export interface Subject {
  readonly beneficiaryRef: string;
  readonly ageBand: AgeBand;
  readonly purposes: readonly Purpose[];
  /** Consents that stand. */
  readonly consents: readonly ConsentKind[];
  readonly retentionEnd: PlainDate;
  readonly erased: boolean;
}
/** 服务对象名册: everybody enrolled under one contract, by pseudonym. */
export interface CaseloadState {
  readonly subjects: ReadonlyMap<string, Subject>;
}

/** A person of a contract that is not one's own is not there. */
export function demandReach({ supplierUscc, purchaserUscc }: ServedUnder, { orgUscc }: Context): void {
  demand(
    orgUscc !== null && (orgUscc === supplierUscc || orgUscc === purchaserUscc),
    'beneficiary.not-found',
    '没有此服务对象。',
    'There is no such service user.',
    { kind: 'not-found' },
  );
}

export function demandSubject(subject: Subject | undefined): asserts subject is Subject {
  demand(subject, 'beneficiary.not-found', '没有此服务对象。', 'There is no such service user.', {
    kind: 'not-found',
  });
  if (subject.erased) rejectErased();
}

export function rejectErased(): never {
  reject(
    'beneficiary.erased',
    '该服务对象的个人信息已删除，密钥已销毁。',
    'This person was erased: the key is destroyed.',
    { rule: 'R-47' },
  );
}

/** Under 14 the separate consent carries all of it. */
export const mayProcess = (band: AgeBand, consents: readonly ConsentKind[]): boolean =>
  consents.includes('service') && (!needsGuardian(band) || consents.includes('sensitive'));

/**
 * A pseudonym nobody was enrolled under may stand in a delivery: who it is may be recorded later, or never. Of
 * those enrolled, only who may still be served.
 */
export function demandServable({ subjects }: CaseloadState, refs: readonly string[]): void {
  for (const [index, ref] of refs.entries()) {
    const subject = subjects.get(ref);
    const at = { rule: 'R-47', pointer: `/beneficiaryRefs/${index}` };
    demand(
      !subject?.erased,
      'beneficiary.erased',
      `服务对象 ${ref} 的个人信息已删除，不能再登记服务。`,
      `${ref} was erased and is served no more.`,
      at,
    );
    demand(
      !subject || mayProcess(subject.ageBand, subject.consents),
      'beneficiary.consent-withdrawn',
      `服务对象 ${ref} 没有有效的同意，不能登记服务。`,
      `No consent of ${ref} stands: nothing is recorded of this person.`,
      at,
    );
  }
}
