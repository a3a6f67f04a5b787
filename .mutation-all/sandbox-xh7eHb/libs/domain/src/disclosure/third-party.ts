// @ts-nocheck
import type { Context } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import { isUscc } from '../kernel/uscc.js';
import type { DisclosureCommand, DisclosureEvent } from './disclosure.events.js';

type Data<Type extends DisclosureCommand['type']> = Extract<DisclosureCommand, { type: Type }>['data'];

/** One organisation that was asked about what is to be published. */
export interface Consultation {
  readonly id: string;
  readonly notifiedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** null: it has not answered. */
  readonly consents: boolean | null;
}
interface About {
  readonly disclosureId: string;
  readonly projectId: string;
}

export function consult(
  data: Data<'ConsultThirdParty'>,
  about: About,
  consulted: number,
  { today }: Context,
): DisclosureEvent[] {
  demand(
    isUscc(data.party.uscc),
    'disclosure.bad-third-party',
    '第三方统一社会信用代码无效；个人信息不在公开之列，无须征求。',
    'A third party is an organisation with its credit code: what is about a person is not published at all.',
    { kind: 'invalid', rule: 'R-46', pointer: '/party/uscc' },
  );
  demandPast(data.notifiedOn, today, '/notifiedOn');
  const consultationId = `c${consulted + 1}`;
  return [{ type: 'ThirdPartyConsulted', data: { ...about, consultationId, ...data } }];
}

export function recordOpinion(
  data: Data<'RecordThirdPartyOpinion'>,
  about: About,
  consultations: readonly Consultation[],
  { today }: Context,
): DisclosureEvent[] {
  const asked = consultations.find(({ id }) => id === data.consultationId);
  demand(
    asked,
    'disclosure.no-such-consultation',
    `没有征求意见 ${data.consultationId}。`,
    `There is no consultation ${data.consultationId}.`,
    { kind: 'not-found', pointer: '/consultationId' },
  );
  demand(asked.consents === null, 'disclosure.opinion-recorded', '意见已登记。', 'The opinion is on record.');
  demand(
    data.receivedOn >= asked.notifiedOn,
    'disclosure.opinion-before-notice',
    `意见早于征求之日 ${asked.notifiedOn}。`,
    `It was asked on ${asked.notifiedOn}: it cannot have answered before.`,
    { kind: 'invalid', pointer: '/receivedOn' },
  );
  demandPast(data.receivedOn, today, '/receivedOn');
  return [{ type: 'ThirdPartyOpinionRecorded', data: { ...about, ...data } }];
}

/** Those that were asked and did not answer: once the text is published or replaced they are not asked any more. */
export function unheardOf(consultations: readonly Consultation[]): { readonly unheard?: readonly string[] } {
  const unheard = consultations.filter(({ consents }) => consents === null).map(({ id }) => id);
  return unheard.length > 0 ? { unheard } : {};
}

/** Whoever was asked is heard, or has let its days go by; an objection is overcome by the public interest only. */
export function demandHeard(
  consultations: readonly Consultation[],
  publishedOn: PlainDate,
  publicInterest: string | undefined,
): void {
  const waiting = consultations.find(({ consents, dueOn }) => consents === null && publishedOn <= dueOn);
  demand(
    !waiting,
    'disclosure.third-party-pending',
    `第三方意见须等到 ${waiting?.dueOn}。`,
    `A third party has until ${waiting?.dueOn} to answer.`,
    { rule: 'R-46' },
  );
  demand(
    publicInterest?.trim() || consultations.every(({ consents }) => consents !== false),
    'disclosure.third-party-objects',
    '第三方不同意公开；不公开会对公共利益造成重大影响的，须写明理由后公开。',
    'A third party objects: it is published only where withholding it would harm the public interest, for a reason.',
    { rule: 'R-46', pointer: '/publicInterest' },
  );
}

function demandPast(date: PlainDate, today: PlainDate, pointer: string): void {
  demand(date <= today, 'disclosure.in-future', '日期不能晚于今天。', 'It cannot be dated in the future.', {
    kind: 'invalid',
    pointer,
  });
}
