// @ts-nocheck
import { accountDecider, streamOf, type AccountCommand, type PlainDate } from '#domain';
import { eventId } from '#event-store';
import { ALL } from '#policy';
import type { AccountRows, Effect } from '#identity';
import type { Answer, Decisions } from '../kernel/decisions.js';
import { envelope, type Envelope } from '../kernel/envelope.js';
import { isRefusal } from '../kernel/failures.js';
import type { StreamHistory } from '../kernel/stream-history.js';

/** Where accounts are kept, and who has to know that one changed: sessions that are believed. */
export interface AccountsPort {
  readonly rows: AccountRows;
  changed(accountId: string): void;
}

/** The envelope of what nobody who signed in does: the set-up, the command line, sign-in itself. */
export const bySystem = (system: string, today: PlainDate, commandId: string, payload: unknown): Envelope =>
  envelope({
    commandId,
    actor: { system, onBehalfOf: null },
    source: 'api',
    correlationId: commandId,
    reach: ALL,
    today,
    payload,
  });

/**
 * One account's event and row, in this order: what the command will do to the secrets is noted, the event is
 * appended, the row follows the stream and the note is struck. A crash in between leaves the note: the same
 * command given again, or {@link repair}, does the rest, or drops what never became an event. A command given
 * again does no more than that: what it would do to the secrets now is not noted, the first time counts.
 */
export class AccountLife {
  constructor(
    private readonly decisions: Decisions,
    private readonly history: StreamHistory,
    private readonly port: AccountsPort,
  ) {}

  get rows(): AccountRows {
    return this.port.rows;
  }

  async act(accountId: string, command: AccountCommand, effect: Effect, given: Envelope): Promise<Answer> {
    const repeated = await this.stands(given.commandId, accountId);
    if (!repeated) await this.rows.stage(given.commandId, accountId, effect);
    try {
      const answer = await this.decisions.decide({
        stream: streamOf.account(accountId),
        decider: accountDecider,
        // Who reaches an account was asked before: its owner does, and whoever administers it.
        envelope: { ...given, reach: ALL },
        prepare: () => ({ command, links: {} }),
      });
      if (answer.events.length === 0) await this.rows.unstage(given.commandId);
      else await this.settle(given.commandId, accountId);
      return answer;
    } catch (error) {
      if (isRefusal(error) && !repeated) await this.drop(given.commandId, accountId);
      throw error;
    }
  }

  /** What a crash cut off is done or dropped, and accounts older than their events get a stream. */
  async repair(today: PlainDate): Promise<{ readonly settled: number; readonly dropped: number }> {
    let [settled, dropped] = [0, 0];
    for (const { commandId, accountId, abandoned } of await this.rows.staged()) {
      if (await this.stands(commandId, accountId)) {
        await this.settle(commandId, accountId);
        settled += 1;
      } else if (abandoned) {
        await this.drop(commandId, accountId);
        dropped += 1;
      }
    }
    for (const { id } of await this.rows.withoutStream()) await this.adopt(id, today);
    return { settled, dropped };
  }

  /** An account that stood before accounts had events is registered as it stands. */
  async adopt(accountId: string, today: PlainDate): Promise<void> {
    const [row] = await this.rows.withoutStream(accountId);
    if (!row) return;
    const { role, orgName, orgUscc, division, demonstration } = row;
    const account = { accountId, role, orgName, orgUscc, division, demonstration };
    const act = (command: AccountCommand, step: number) => {
      const commandId = eventId(accountId, 'adopt', step);
      return this.act(accountId, command, { kind: 'none' }, bySystem('adoption', today, commandId, command));
    };
    await act({ type: 'RegisterAccount', data: { ...account, origin: 'existing' } }, 0);
    if (row.disabled) await act({ type: 'DisableAccount', data: { reason: 'no-longer-needed' } }, 1);
  }

  private async settle(commandId: string, accountId: string): Promise<void> {
    const is = await this.history.stateWhere(streamOf.account(accountId), accountDecider, () => true);
    if (is?.state) await this.rows.settle(commandId, is.state, is.revision);
    this.port.changed(accountId);
  }

  private async drop(commandId: string, accountId: string): Promise<void> {
    await this.rows.unstage(commandId);
    await this.rows.release(accountId);
  }

  private async stands(commandId: string, accountId: string): Promise<boolean> {
    const found = await this.history.history(
      streamOf.account(accountId),
      0n,
      0,
      ({ metadata }) => metadata.commandId === commandId,
    );
    return found.length > 0;
  }
}
