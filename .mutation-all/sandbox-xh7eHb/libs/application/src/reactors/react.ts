// @ts-nocheck
import type { DomainEvent, EventMetadata } from '#domain';
import type { Reaction } from './reaction.js';

type Told = DomainEvent & { readonly id: string; readonly metadata: EventMetadata };

/** What has to be done because of an event, by whichever reactor. Pure, and told every live event once. */
export function react(event: Told): Reaction[] {
  const because = { cause: event.id, onBehalfOf: inWhoseName(event.metadata) };
  switch (event.type) {
    // Whoever gave the project up may have died before its budgets followed.
    case 'ProjectAbandoned': {
      const { projectId } = event.data;
      return [{ reactor: 'budget', command: { type: 'SettleBudget', projectId }, ...because }];
    }
    // It may cover contracts that were signed before it was known, which are bound to another version or to none.
    case 'PolicyVersionRegistered':
    case 'PolicyExtended': {
      const { versionId } = event.data;
      return [{ reactor: 'policy', command: { type: 'ReassessContracts', versionId }, ...because }];
    }
    default:
      return [];
  }
}

const inWhoseName = ({ actor }: EventMetadata): string | null =>
  'system' in actor ? actor.onBehalfOf : actor.orgUscc;
