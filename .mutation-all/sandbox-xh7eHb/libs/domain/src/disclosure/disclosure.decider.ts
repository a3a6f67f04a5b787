// @ts-nocheck
import { unreachable, type Context, type Decider } from '../kernel/decider.js';
import { refusePersonalData } from '../kernel/pii.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import type {
  Correction,
  DisclosureCommand,
  DisclosureEvent,
  DisclosurePrepared,
  PublicationScreening,
  PublicSnapshot,
} from './disclosure.events.js';
import { consult, demandHeard, recordOpinion, unheardOf, type Consultation } from './third-party.js';

type Data<Type extends DisclosureCommand['type']> = Extract<DisclosureCommand, { type: Type }>['data'];

export interface Disclosure {
  /** What is to be reviewed, or was: the first version or the last correction. */
  readonly prepared: DisclosurePrepared['data'];
  readonly editor: string;
  readonly preparedOn: PlainDate;
  /** null: not reviewed yet. */
  readonly approved: boolean | null;
  readonly screening: PublicationScreening | null;
  /** Organisations that were asked about it. */
  readonly consultations: readonly Consultation[];
  /** How many were asked about this version and those before. */
  readonly consulted: number;
  /** Whether what is prepared is what is published. */
  readonly published: boolean;
  /** Versions published so far, and the hash of the last. */
  readonly versions: number;
  readonly publishedHash: string | null;
  /** What was published last. */
  readonly shown: PublicSnapshot | null;
  readonly correction: Correction | null;
  readonly withdrawn: boolean;
}
/** null: not prepared. */
export type DisclosureState = Disclosure | null;

/** 信息公开: prepared by one person, reviewed by another, published exactly as reviewed. */
export const disclosureDecider: Decider<DisclosureState, DisclosureCommand, DisclosureEvent> = {
  initial: null,

  decide(command, state, context) {
    refusePersonalData(command.data);
    if (command.type === 'PrepareDisclosure') return prepare(command.data, state);
    demand(state, 'disclosure.not-found', '公开事项不存在。', 'No such disclosure.', { kind: 'not-found' });
    demand(!state.withdrawn, 'disclosure.withdrawn', '公开内容已撤回。', 'The disclosure is withdrawn.');
    switch (command.type) {
      case 'ReviewDisclosure':
        return review(command.data, state, context);
      case 'ConsultThirdParty':
      case 'RecordThirdPartyOpinion':
        return hear(command, state, context);
      case 'PublishDisclosure':
        return publish(command.data, state, context);
      case 'CorrectDisclosure':
        return correct(command.data, state);
      case 'WithdrawDisclosure':
        return withdraw(command.data, state);
      default:
        return unreachable(command);
    }
  },

  evolve(state, event, { by, on }) {
    switch (event.type) {
      case 'DisclosurePrepared':
        return {
          prepared: event.data,
          editor: by,
          preparedOn: on,
          approved: null,
          screening: null,
          consultations: [],
          consulted: 0,
          published: false,
          versions: 0,
          publishedHash: null,
          shown: null,
          correction: null,
          withdrawn: false,
        };
      case 'DisclosureReviewed':
        return state && { ...state, approved: event.data.approved, screening: event.data.screening ?? null };
      case 'ThirdPartyConsulted': {
        const { consultationId: id, notifiedOn, dueOn } = event.data;
        const asked = { id, notifiedOn, dueOn, consents: null };
        return (
          state && {
            ...state,
            consultations: [...state.consultations, asked],
            consulted: state.consulted + 1,
          }
        );
      }
      case 'ThirdPartyOpinionRecorded': {
        const { consultationId, consents } = event.data;
        const consultations = state?.consultations.map((one) =>
          one.id === consultationId ? { ...one, consents } : one,
        );
        return state && { ...state, consultations: consultations ?? [] };
      }
      case 'DisclosurePublished':
        return (
          state && {
            ...state,
            published: true,
            versions: state.versions + 1,
            publishedHash: event.data.snapshotHash,
            shown: event.data.snapshot,
          }
        );
      case 'DisclosureCorrected': {
        const { version: _, unheard: __, correction, ...prepared } = event.data;
        const begun = { prepared, editor: by, preparedOn: on, correction };
        const anew = { approved: null, screening: null, consultations: [], published: false };
        return state && { ...state, ...begun, ...anew };
      }
      case 'DisclosureWithdrawn':
        return state && { ...state, withdrawn: true };
      case 'ComplianceChecked':
        return state;
      default:
        return unreachable(event);
    }
  },
};

function prepare(data: Data<'PrepareDisclosure'>, state: DisclosureState): DisclosureEvent[] {
  demand(
    state === null,
    'disclosure.already-prepared',
    '公开内容已编制。',
    'The disclosure is prepared already.',
  );
  demand(
    data.sections.length > 0,
    'disclosure.no-section',
    '至少公开一个栏目。',
    'Publish one section at least.',
    {
      kind: 'invalid',
      pointer: '/fields',
    },
  );
  demand(
    data.snapshot.projectId === data.projectId,
    'disclosure.other-project',
    '公开内容属于另一项目。',
    'The snapshot belongs to another project.',
    { pointer: '/projectId' },
  );
  return [{ type: 'DisclosurePrepared', data }];
}

function review(
  { approved, note, screening }: Data<'ReviewDisclosure'>,
  { prepared, editor, approved: before }: Disclosure,
  { by }: Context,
): DisclosureEvent[] {
  demand(
    by !== editor,
    'disclosure.own-review',
    '编制人不得审核自己编制的公开内容。',
    'Who prepared a disclosure may not review it.',
    { kind: 'forbidden', rule: 'S-21' },
  );
  demand(before === null, 'disclosure.reviewed', '公开内容已审核。', 'The disclosure is reviewed already.');
  const { disclosureId } = prepared;
  return [
    { type: 'DisclosureReviewed', data: { disclosureId, approved, note, ...(screening && { screening }) } },
  ];
}

/** Before it is published, of the text that is to be. */
function hear(
  command: Extract<DisclosureCommand, { type: 'ConsultThirdParty' | 'RecordThirdPartyOpinion' }>,
  { prepared: { disclosureId, projectId }, published, consultations, consulted }: Disclosure,
  context: Context,
): DisclosureEvent[] {
  demand(!published, 'disclosure.published', '公开内容已公开。', 'The disclosure is published already.');
  const about = { disclosureId, projectId };
  return command.type === 'ConsultThirdParty'
    ? consult(command.data, about, consulted, context)
    : recordOpinion(command.data, about, consultations, context);
}

function publish(
  { publishedOn, publicInterest }: Data<'PublishDisclosure'>,
  { prepared, approved, published, versions, correction, consultations }: Disclosure,
  { today }: Context,
): DisclosureEvent[] {
  demand(
    approved,
    'disclosure.not-approved',
    approved === null ? '公开内容尚未审核。' : '公开内容审核未通过。',
    approved === null ? 'The disclosure is not reviewed.' : 'The disclosure was not approved.',
    { rule: 'S-21' },
  );
  demand(!published, 'disclosure.published', '公开内容已公开。', 'The disclosure is published already.');
  demand(
    publishedOn <= today,
    'disclosure.published-in-future',
    '公开日期不能晚于今天。',
    'A disclosure cannot be published in the future.',
    { kind: 'invalid', pointer: '/publishedOn' },
  );
  const { disclosureId, projectId, snapshot, snapshotHash } = prepared;
  demandHeard(consultations, publishedOn, publicInterest);
  const first = {
    disclosureId,
    projectId,
    publishedOn,
    snapshot,
    snapshotHash,
    ...(publicInterest !== undefined && { publicInterest }),
    ...unheardOf(consultations),
  };
  const data = correction ? { ...first, version: versions + 1, correction } : first;
  return [{ type: 'DisclosurePublished', data }];
}

/** What was published is corrected by a next version; one that waits for its review is not overtaken. */
function correct(
  { reason, sections, snapshot, snapshotHash }: Data<'CorrectDisclosure'>,
  { prepared, approved, published, versions, publishedHash, consultations }: Disclosure,
): DisclosureEvent[] {
  demand(
    publishedHash !== null,
    'disclosure.not-published',
    '公开内容尚未公开，无需更正。',
    'What is not published is not corrected.',
  );
  demand(
    published || approved === false,
    'disclosure.correction-pending',
    '上一次更正尚未审核或公开。',
    'A correction waits to be reviewed or published.',
  );
  demand(
    snapshotHash !== publishedHash,
    'disclosure.nothing-to-correct',
    '内容与已公开的版本相同。',
    'It says what is published already.',
  );
  const { disclosureId, projectId } = prepared;
  const next = { version: versions + 1, correction: { reason, supersedes: publishedHash } };
  const dropped = published ? {} : unheardOf(consultations);
  return [
    {
      type: 'DisclosureCorrected',
      data: { disclosureId, projectId, sections, snapshot, snapshotHash, ...next, ...dropped },
    },
  ];
}

function withdraw(
  { reason }: Data<'WithdrawDisclosure'>,
  { prepared: { disclosureId, projectId }, versions, published, consultations }: Disclosure,
): DisclosureEvent[] {
  demand(
    versions > 0,
    'disclosure.not-published',
    '公开内容尚未公开，无需撤回。',
    'What is not published is not withdrawn.',
  );
  const dropped = published ? {} : unheardOf(consultations);
  return [{ type: 'DisclosureWithdrawn', data: { disclosureId, projectId, reason, versions, ...dropped } }];
}
