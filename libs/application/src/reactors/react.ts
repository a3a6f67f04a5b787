import type { DomainEvent, EventMetadata } from '#domain';
import type { Reaction } from './reaction.js';

type Told = DomainEvent & { readonly id: string; readonly metadata: EventMetadata };

/** What has to be done because of an event, by whichever reactor. Pure, and told every live event once. */
export const react = (event: Told): Reaction[] =>
  event.type === 'ProjectAbandoned' ? [followAbandoning(event)] : [];

/** Whoever gave the project up may have died before its budgets followed. */
const followAbandoning = ({ id, data, metadata }: Extract<Told, { type: 'ProjectAbandoned' }>): Reaction => ({
  reactor: 'budget',
  cause: id,
  command: { type: 'SettleBudget', projectId: data.projectId },
  onBehalfOf: 'system' in metadata.actor ? metadata.actor.onBehalfOf : metadata.actor.orgUscc,
});
