// @ts-nocheck
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  beneficiaryId,
  caseloadDecider,
  demand,
  demandSubject,
  rejectErased,
  streamOf,
  type AgeBand,
  type BeneficiaryPlace,
  type CaseloadCommand,
  type CaseloadEvent,
  type CaseloadState,
  type FieldGroup,
  type Subject,
} from '#domain';
import { canonicalJson, hashOf } from '../kernel/canonical-json.js';
import { Decisions, type Answer, type Decision, type FactReader } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';
import { ageBandOf, fieldsOf, groupsOf, namesIn, type PersonalData } from './personal-data.js';
import { PERSONAL_VAULT, type PersonalVault } from './personal-vault.port.js';
import { servedUnder } from './served-under.js';

type Data<Type extends CaseloadCommand['type']> = Extract<CaseloadCommand, { type: Type }>['data'];

/** A person is enrolled under a contract. The data goes into the vault, only its fields' names into the event. */
export class EnrolBeneficiary extends Command<Answer> {
  constructor(
    readonly place: BeneficiaryPlace,
    readonly enrolment: Omit<
      Data<'EnrolBeneficiary'>,
      'contract' | 'beneficiaryRef' | 'fields' | 'ageBand'
    > & { readonly ageBand: AgeBand | null },
    readonly data: PersonalData,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

export type CaseloadAct =
  | { readonly type: 'RecordConsent'; readonly said: Said<'RecordConsent'> }
  | { readonly type: 'WithdrawConsent'; readonly said: Said<'WithdrawConsent'> }
  | { readonly type: 'CorrectPersonalData'; readonly data: PersonalData }
  | { readonly type: 'EraseBeneficiary'; readonly said: Said<'EraseBeneficiary'> };
type Said<Type extends CaseloadCommand['type']> = Omit<Data<Type>, 'contract' | 'beneficiaryRef'>;

export class ActOnCaseload extends Command<Answer> {
  constructor(
    readonly place: BeneficiaryPlace,
    readonly act: CaseloadAct,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

type CaseloadDecision = Decision<CaseloadState, CaseloadCommand, CaseloadEvent>;

function decisionOf(
  { contractId, beneficiaryRef }: BeneficiaryPlace,
  envelope: Envelope,
  command: { readonly type: CaseloadCommand['type']; readonly data: object },
): CaseloadDecision {
  return {
    stream: streamOf.caseload(contractId),
    decider: caseloadDecider,
    envelope,
    prepare: async (_caseload, facts) => {
      const { contract, links } = await servedUnder(contractId, facts);
      const data = { ...command.data, contract, beneficiaryRef };
      return { command: { type: command.type, data } as CaseloadCommand, links };
    },
  };
}

/**
 * What is repeated must say the same, and the log must not hold a hash of it that could be guessed: the data
 * enters the command's hash as a mark under the subject's own key, which tells nothing once that is destroyed.
 */
async function withMark(
  envelope: Envelope,
  vault: PersonalVault,
  id: string,
  data: PersonalData,
): Promise<Envelope> {
  const mark = await vault.markFor(id, canonicalJson(data));
  if (mark === null) rejectErased();
  return { ...envelope, commandHash: hashOf([envelope.commandHash, mark]) };
}

@CommandHandler(EnrolBeneficiary)
export class EnrolBeneficiaryHandler implements ICommandHandler<EnrolBeneficiary> {
  constructor(
    private readonly decisions: Decisions,
    @Inject(PERSONAL_VAULT) private readonly vault: PersonalVault,
  ) {}

  async execute({ place, enrolment, data, envelope }: EnrolBeneficiary): Promise<Answer> {
    await this.decisions.demandWithin(envelope, streamOf.caseload(place.contractId));
    const id = beneficiaryId(place.contractId, place.beneficiaryRef);
    const ageBand = demandBand(enrolment.ageBand, ageBandOf(data, envelope.occurredOn));
    // 1. A key: an empty one harms nobody.
    const marked = await withMark(envelope, this.vault, id, data);
    // 2. The decision. Nothing of a person is kept before it is on record that it is.
    const decision = decisionOf(place, marked, {
      type: 'EnrolBeneficiary',
      data: { ...enrolment, ageBand, fields: fieldsOf(data) },
    });
    const answer = await this.decisions.decide(decision).catch(async (error: unknown) => {
      if (!(await subjectAt(place, this.decisions.now))) await this.vault.discardUnused(id);
      throw error;
    });
    // 3. The data. Given again after a crash, the command finds its event and does this.
    await keep(this.vault, this.decisions.now, place, data, answer);
    return answer;
  }
}

const subjectAt = async (
  { contractId, beneficiaryRef }: BeneficiaryPlace,
  facts: FactReader,
): Promise<Subject | undefined> =>
  (await facts.read(streamOf.caseload(contractId), caseloadDecider)).subjects.get(beneficiaryRef);

/** What the answer's event says is kept. */
async function keep(
  vault: PersonalVault,
  facts: FactReader,
  { contractId, beneficiaryRef }: BeneficiaryPlace,
  data: PersonalData,
  { revision }: Answer,
): Promise<void> {
  const { links } = await servedUnder(contractId, facts);
  await vault.put({
    subject: beneficiaryId(contractId, beneficiaryRef),
    groups: groupsOf(data),
    revision: revision!,
    names: { scope: links.projectId!, byField: namesIn(data) },
  });
}

function demandBand(stated: AgeBand | null, known: AgeBand | null): AgeBand {
  const band = known ?? stated;
  demand(
    band !== null,
    'beneficiary.no-age',
    '须填写出生日期、公民身份号码或年龄段。',
    'A birth date, an identity number or an age band is needed.',
    { kind: 'invalid', pointer: '/ageBand' },
  );
  demand(
    stated === null || stated === band,
    'beneficiary.other-age',
    `年龄段与出生日期不符：应为 ${band}。`,
    `The age band is ${band} by the birth date.`,
    { kind: 'invalid', pointer: '/ageBand' },
  );
  return band;
}

@CommandHandler(ActOnCaseload)
export class ActOnCaseloadHandler implements ICommandHandler<ActOnCaseload> {
  constructor(
    private readonly decisions: Decisions,
    @Inject(PERSONAL_VAULT) private readonly vault: PersonalVault,
  ) {}

  async execute({ place, act, envelope }: ActOnCaseload): Promise<Answer> {
    await this.decisions.demandWithin(envelope, streamOf.caseload(place.contractId));
    const id = beneficiaryId(place.contractId, place.beneficiaryRef);
    switch (act.type) {
      case 'RecordConsent':
        return this.decisions.decide(decisionOf(place, envelope, { type: act.type, data: act.said }));
      case 'WithdrawConsent':
        return this.withdraw(id, place, act.said, envelope);
      case 'CorrectPersonalData':
        return this.correct(id, place, act.data, envelope);
      case 'EraseBeneficiary':
        return this.erase(id, place, act.said, envelope);
    }
  }

  private async withdraw(
    id: string,
    place: BeneficiaryPlace,
    said: Said<'WithdrawConsent'>,
    envelope: Envelope,
  ): Promise<Answer> {
    const answer = await this.decisions.decide(
      decisionOf(place, envelope, { type: 'WithdrawConsent', data: said }),
    );
    const sensitive: FieldGroup = 'sensitive';
    if (said.kinds.includes('sensitive')) await this.vault.drop(id, [sensitive], answer.revision!);
    return answer;
  }

  private async correct(
    id: string,
    place: BeneficiaryPlace,
    data: PersonalData,
    envelope: Envelope,
  ): Promise<Answer> {
    const ageBand = ageBandOf(data, envelope.occurredOn);
    // Nobody makes a key for a person who is not there.
    demandSubject(await subjectAt(place, this.decisions.now));
    const marked = await withMark(envelope, this.vault, id, data);
    const answer = await this.decisions.decide(
      decisionOf(place, marked, { type: 'CorrectPersonalData', data: { fields: fieldsOf(data), ageBand } }),
    );
    await keep(this.vault, this.decisions.now, place, data, answer);
    return answer;
  }

  /**
   * The event says that the key was destroyed, so the key is destroyed first: after a rehearsal that would have
   * refused. Cut off between the two, the command given again completes it.
   */
  private async erase(
    id: string,
    place: BeneficiaryPlace,
    said: Said<'EraseBeneficiary'>,
    envelope: Envelope,
  ): Promise<Answer> {
    const decision = decisionOf(place, envelope, { type: 'EraseBeneficiary', data: said });
    const { answer } = await this.decisions.rehearse(decision);
    if (answer) return answer;
    await this.vault.destroy(id);
    return this.decisions.decide(decision);
  }
}
