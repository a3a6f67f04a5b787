// @ts-nocheck
import type { Command } from '@nestjs/cqrs';
import type { AlertRaised, AlertResolved, PlainDate } from '#domain';
import { derivedUlid, uuidv5 } from '#event-store';
import { ALL } from '#policy';
import { ActOnAlert } from '../alert/alert.handlers.js';
import { SettleBudget } from '../budget/budget.handlers.js';
import { envelope, type Envelope } from '../kernel/envelope.js';
import { ReassessContracts } from '../policy/policy.handlers.js';

/** Which commands each reactor may give; SYSTEM is a role like any other, and may no more than this. */
export const REACTORS = {
  deadline: ['RaiseAlert', 'ResolveAlert'],
  supplier: ['RaiseAlert', 'ResolveAlert'],
  budget: ['SettleBudget'],
  policy: ['ReassessContracts'],
} as const satisfies Readonly<Record<string, readonly ReactorCommand['type'][]>>;
export type ReactorName = keyof typeof REACTORS;

export type ReactorCommand =
  | { readonly type: 'RaiseAlert'; readonly alert: Omit<AlertRaised['data'], 'alertId'> }
  | { readonly type: 'ResolveAlert'; readonly resolved: AlertResolved['data'] }
  | { readonly type: 'SettleBudget'; readonly projectId: string }
  | { readonly type: 'ReassessContracts'; readonly versionId: string };

/** What a reactor does because of something that happens once. */
export interface Reaction {
  readonly reactor: ReactorName;
  /** An event's id; of what the clock brings, what it is about and its date. */
  readonly cause: string;
  readonly command: ReactorCommand;
  /** Organisation in whose name it is done. */
  readonly onBehalfOf: string | null;
}

export class ReactorMayNot extends Error {
  override readonly name = 'ReactorMayNot';
}

const REACTION_NAMESPACE = '6f0d3f0c-8f0e-5c55-9a3c-1b1f6f7d2a41';

/** The same reactor and cause are the same command, in whatever process and however often it is given. */
export const reactionId = (reactor: string, cause: string): string =>
  uuidv5(JSON.stringify([reactor, cause]), REACTION_NAMESPACE);

/** The same cause is the same alert, also where nothing but the events was kept. */
export const alertIdOf = (reactor: ReactorName, cause: string): string =>
  derivedUlid(`system:${reactor}`, cause);

/** @throws ReactorMayNot where the reactor has no such permission */
export function commandOf(reaction: Reaction, today: PlainDate): Command<unknown> {
  const { reactor, cause, command } = reaction;
  const permitted: readonly string[] = REACTORS[reactor] ?? [];
  if (!permitted.includes(command.type)) throw new ReactorMayNot(`${reactor} may not ${command.type}`);
  const given = envelopeOf(reaction, today);
  switch (command.type) {
    case 'RaiseAlert': {
      const alertId = alertIdOf(reactor, cause);
      return new ActOnAlert(alertId, { type: 'RaiseAlert', data: { alertId, ...command.alert } }, given);
    }
    case 'ResolveAlert': {
      const { alertId, ...data } = command.resolved;
      return new ActOnAlert(alertId, { type: 'ResolveAlert', data }, given);
    }
    case 'SettleBudget':
      return new SettleBudget(command.projectId, given);
    case 'ReassessContracts':
      return new ReassessContracts(command.versionId, given);
  }
}

/** What it is known again by is its cause: a later release may word the same command otherwise. */
function envelopeOf({ reactor, cause, onBehalfOf }: Reaction, today: PlainDate): Envelope {
  const commandId = reactionId(reactor, cause);
  return envelope({
    commandId,
    actor: { system: reactor, onBehalfOf },
    reach: ALL,
    source: 'reactor',
    correlationId: commandId,
    today,
    payload: { reactor, cause },
  });
}
