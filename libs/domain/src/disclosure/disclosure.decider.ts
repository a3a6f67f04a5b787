import { unreachable, type Context, type Decider } from '../kernel/decider.js';
import { refusePersonalData } from '../kernel/pii.js';
import { demand } from '../kernel/rejection.js';
import type { DisclosureCommand, DisclosureEvent, DisclosurePrepared } from './disclosure.events.js';

type Data<Type extends DisclosureCommand['type']> = Extract<DisclosureCommand, { type: Type }>['data'];

export interface Disclosure {
  readonly prepared: DisclosurePrepared['data'];
  readonly editor: string;
  /** null: not reviewed yet. */
  readonly approved: boolean | null;
  readonly published: boolean;
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
    switch (command.type) {
      case 'ReviewDisclosure':
        return review(command.data, state, context);
      case 'PublishDisclosure':
        return publish(command.data, state, context);
      default:
        return unreachable(command);
    }
  },

  evolve(state, event, { by }) {
    switch (event.type) {
      case 'DisclosurePrepared':
        return { prepared: event.data, editor: by, approved: null, published: false };
      case 'DisclosureReviewed':
        return state && { ...state, approved: event.data.approved };
      case 'DisclosurePublished':
        return state && { ...state, published: true };
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
  { approved, note }: Data<'ReviewDisclosure'>,
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
  return [{ type: 'DisclosureReviewed', data: { disclosureId, approved, note } }];
}

function publish(
  { publishedOn }: Data<'PublishDisclosure'>,
  { prepared, approved, published }: Disclosure,
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
  return [
    { type: 'DisclosurePublished', data: { disclosureId, projectId, publishedOn, snapshot, snapshotHash } },
  ];
}
