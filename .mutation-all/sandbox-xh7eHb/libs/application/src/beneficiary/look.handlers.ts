// @ts-nocheck
import { randomUUID } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  beneficiaryDecider,
  beneficiaryId,
  caseloadDecider,
  PERSONAL_FIELDS,
  rejectErased,
  streamOf,
  type BeneficiaryCommand,
  type BeneficiaryPlace,
  type PersonalField,
} from '#domain';
import { Decisions, type Answer } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';
import { groupNames, type PersonalData } from './personal-data.js';
import { PERSONAL_VAULT, type PersonalVault } from './personal-vault.port.js';
import { servedUnder } from './served-under.js';

type Data<Type extends BeneficiaryCommand['type']> = Omit<
  Extract<BeneficiaryCommand, { type: Type }>['data'],
  'contract' | 'beneficiaryRef' | 'subject'
>;
export type Look =
  | { readonly type: 'ReadPersonalData'; readonly said: Data<'ReadPersonalData'> }
  | { readonly type: 'ExportPersonalData'; readonly said: Data<'ExportPersonalData'> };

/** What was looked at, and the event that says so. */
export interface Looked {
  readonly answer: Answer;
  readonly data: PersonalData;
}

/** A person's data is looked at, or handed to the person. */
export class LookAtBeneficiary extends Command<Looked> {
  constructor(
    readonly place: BeneficiaryPlace,
    readonly look: Look,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

const ALL_FIELDS = Object.keys(PERSONAL_FIELDS) as PersonalField[];

@CommandHandler(LookAtBeneficiary)
export class LookAtBeneficiaryHandler implements ICommandHandler<LookAtBeneficiary> {
  constructor(
    private readonly decisions: Decisions,
    @Inject(PERSONAL_VAULT) private readonly vault: PersonalVault,
  ) {}

  async execute({ place, look, envelope }: LookAtBeneficiary): Promise<Looked> {
    const { contractId, beneficiaryRef } = place;
    const id = beneficiaryId(contractId, beneficiaryRef);
    // 1. On record. A look repeated is another look: it never passes as the one before.
    const answer = await this.decisions.decide({
      stream: streamOf.beneficiary(id),
      decider: beneficiaryDecider,
      envelope: { ...envelope, commandId: randomUUID() },
      prepare: async (_looks, facts) => {
        const { contract, links } = await servedUnder(contractId, facts);
        const caseload = await facts.read(streamOf.caseload(contractId), caseloadDecider);
        const subject = caseload.subjects.get(beneficiaryRef);
        const data = { ...look.said, contract, beneficiaryRef, subject };
        return { command: { type: look.type, data } as BeneficiaryCommand, links };
      },
    });
    // 2. Out of the vault, no more than was asked for.
    const fields = look.type === 'ReadPersonalData' ? look.said.fields : ALL_FIELDS;
    const values = await this.vault.read(id, groupNames(fields));
    if (values === null) rejectErased();
    return { answer, data: Object.fromEntries(fields.flatMap((field) => pick(values, field))) };
  }
}

const pick = (values: PersonalData, field: PersonalField): [string, string][] =>
  values[field] === undefined ? [] : [[field, values[field]]];
