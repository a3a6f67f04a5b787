// @ts-nocheck
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Attachments } from '#attachments';
import {
  attachmentDecider,
  contractDecider,
  beneficiaryId,
  caseloadDecider,
  demand,
  demandContract,
  demandReach,
  demandSubject,
  reject,
  projectDecider,
  streamOf,
  type Attachment,
  type AttachmentState,
  type PlainDate,
} from '#domain';
import { servedUnder } from '../beneficiary/served-under.js';
import { contractLinks } from '../contract/contract.handlers.js';
import type { Within } from '../kernel/access.js';
import { Decisions, type Answer, type FactReader } from '../kernel/decisions.js';
import { contextOf, type Envelope, type Links } from '../kernel/envelope.js';
import { demandProject, projectLinks } from '../project/project-facts.js';
import { ATTACHMENT_KEYS, destroyKey, sealingKey, type AttachmentKeys } from './attachment-keys.port.js';

/** What an attachment belongs to; under a contract it may be about one person. */
export type AttachedTo =
  { readonly contractId: string; readonly beneficiaryRef: string | null } | { readonly projectId: string };

export class StoreAttachment extends Command<Answer> {
  constructor(
    readonly attachmentId: string,
    readonly to: AttachedTo,
    readonly file: {
      readonly name: string;
      readonly personal: boolean;
      /** SHA-256 (hex) the sender computed: the file must have it. */
      readonly sha256: string;
      readonly bytes: Readable;
    },
    readonly envelope: Envelope,
  ) {
    super();
  }
}
/** Answers the bytes of a file; `reason` where it holds personal data, whose reading is an event. */
export class OpenAttachment extends Command<Opened> {
  constructor(
    readonly attachmentId: string,
    readonly reason: string | null,
    readonly envelope: Envelope,
  ) {
    super();
  }
}
export interface Opened {
  readonly attachment: Attachment;
  readonly bytes: Readable;
}
export class ForgetAttachment extends Command<Answer> {
  constructor(
    readonly attachmentId: string,
    readonly reason: string,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

async function linksOf(to: AttachedTo, facts: FactReader): Promise<Links & { projectId: string }> {
  if ('contractId' in to) {
    const contract = await facts.read(streamOf.contract(to.contractId), contractDecider);
    demandContract(contract);
    return { ...contractLinks(contract), projectId: contract.terms.projectId };
  }
  const project = await facts.read(streamOf.project(to.projectId), projectDecider);
  demandProject(project);
  return { ...projectLinks(project), projectId: to.projectId };
}

@CommandHandler(StoreAttachment)
export class StoreAttachmentHandler implements ICommandHandler<StoreAttachment> {
  constructor(
    private readonly decisions: Decisions,
    private readonly attachments: Attachments,
    @Inject(ATTACHMENT_KEYS) private readonly keys: AttachmentKeys,
  ) {}

  async execute({ attachmentId, to, file, envelope }: StoreAttachment): Promise<Answer> {
    // 1. Nothing is taken in for what is not there, or not within reach.
    const within = withinOf(to);
    await this.decisions.demandWithin(envelope, within);
    await linksOf(to, this.decisions.now);

    // 2. The bytes first, then the event that speaks of them: bytes without an event harm nobody.
    const { name, personal, sha256, bytes } = file;
    const about = await aboutWhom(to, personal, this.decisions.now);
    const key = personal ? await demandKey(this.keys, attachmentId, about) : null;
    const received = await this.attachments.receive(bytes, { attachmentId, announced: sha256, key });

    return this.decisions.decide({
      stream: streamOf.attachment(attachmentId),
      decider: attachmentDecider,
      envelope,
      within,
      prepare: async (_attachment, facts) => {
        const links = await linksOf(to, facts);
        const { projectId, contractId = null } = links;
        const data = { attachmentId, ...received, name, personal, projectId, contractId, about };
        return { command: { type: 'StoreAttachment' as const, data }, links };
      },
    });
  }
}

const withinOf = (to: AttachedTo): Within =>
  'contractId' in to
    ? { stream: streamOf.contract(to.contractId), pointer: '/contractId' }
    : { stream: streamOf.project(to.projectId), pointer: '/projectId' };

/** Personal data belongs to the service under a contract; a person who is named is enrolled there. */
async function aboutWhom(to: AttachedTo, personal: boolean, facts: FactReader): Promise<string | null> {
  if (!('contractId' in to)) {
    demand(
      !personal,
      'attachment.personal-without-contract',
      '含个人信息的附件须归属合同（contractId）。',
      'An attachment with personal data belongs to a contract (contractId).',
      { kind: 'invalid', rule: 'R-47', pointer: '/contractId' },
    );
    return null;
  }
  const { contractId, beneficiaryRef } = to;
  if (beneficiaryRef === null) return null;
  const { subjects } = await facts.read(streamOf.caseload(contractId), caseloadDecider);
  demandSubject(subjects.get(beneficiaryRef));
  return beneficiaryId(contractId, beneficiaryRef);
}

async function demandKey(keys: AttachmentKeys, attachmentId: string, about: string | null): Promise<Buffer> {
  const key = await sealingKey(keys, attachmentId, about);
  if (key) return key;
  reject(
    'attachment.key-destroyed',
    '密钥已销毁，内容不可恢复。',
    'The key is destroyed: the content cannot be recovered.',
    { rule: 'R-47' },
  );
}

const linksOfStored = ({ projectId, contractId }: Attachment): Links => ({
  projectId,
  ...(contractId !== null && { contractId }),
});

@CommandHandler(OpenAttachment)
export class OpenAttachmentHandler implements ICommandHandler<OpenAttachment> {
  constructor(
    private readonly decisions: Decisions,
    private readonly attachments: Attachments,
    @Inject(ATTACHMENT_KEYS) private readonly keys: AttachmentKeys,
  ) {}

  async execute({ attachmentId, reason, envelope }: OpenAttachment): Promise<Opened> {
    const stream = streamOf.attachment(attachmentId);
    await this.decisions.demandWithin(envelope, stream);
    const attachment = await this.decisions.now.read(stream, attachmentDecider);
    demand(attachment, 'attachment.not-found', '附件不存在。', 'No such attachment.', { kind: 'not-found' });
    if (reason === null) {
      demand(
        !attachment.personal,
        'attachment.personal',
        '该附件含个人信息，须说明理由后查阅（POST …/read）。',
        'The attachment holds personal data: it is read with a reason (POST …/read).',
        { kind: 'forbidden', rule: 'R-47' },
      );
      return { attachment, bytes: await this.attachments.open({ ...attachment, key: null }) };
    }
    // On the record before a byte is handed out. A look repeated is another look.
    await this.decisions.decide({
      stream,
      decider: attachmentDecider,
      envelope: { ...envelope, commandId: randomUUID() },
      prepare: async (_attachment, facts) => {
        const { contract, links } = await servedUnder(attachment.contractId as string, facts);
        demandReach(contract, contextOf(envelope));
        return { command: { type: 'ReadAttachment' as const, data: { reason } }, links };
      },
    });
    const key = await demandKey(this.keys, attachmentId, attachment.about);
    return { attachment, bytes: await this.attachments.open({ ...attachment, key }) };
  }
}

/** The procurement file's own clock runs from the project's close; null while it is not closed. */
async function retentionOf(
  attachment: AttachmentState,
  facts: FactReader,
): Promise<{ retainUntil: PlainDate | null; links: Links }> {
  if (!attachment) return { retainUntil: null, links: {} };
  const project = await facts.read(streamOf.project(attachment.projectId), projectDecider);
  return { retainUntil: project?.retainUntil ?? null, links: linksOfStored(attachment) };
}

@CommandHandler(ForgetAttachment)
export class ForgetAttachmentHandler implements ICommandHandler<ForgetAttachment> {
  constructor(
    private readonly decisions: Decisions,
    @Inject(ATTACHMENT_KEYS) private readonly keys: AttachmentKeys,
  ) {}

  async execute({ attachmentId, reason, envelope }: ForgetAttachment): Promise<Answer> {
    const answer = await this.decisions.decide({
      stream: streamOf.attachment(attachmentId),
      decider: attachmentDecider,
      envelope,
      prepare: async (attachment, facts) => {
        const { retainUntil, links } = await retentionOf(attachment, facts);
        return { command: { type: 'DestroyAttachmentKey' as const, data: { reason, retainUntil } }, links };
      },
    });
    // After the event: broken off here, the same command again destroys the key.
    await destroyKey(this.keys, attachmentId);
    return answer;
  }
}
