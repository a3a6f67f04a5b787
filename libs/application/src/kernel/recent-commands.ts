import { demand } from '#domain';
import type { Envelope } from './envelope.js';

/** Commands remembered; about 250 bytes each. */
const REMEMBERED = 50_000;

/** The same command id must come with the same command. */
export function demandSameCommand(known: string, { commandHash }: Envelope): void {
  demand(
    known === commandHash,
    'idempotency.other-payload',
    '同一 Idempotency-Key 已用于内容不同的命令。',
    'This Idempotency-Key was used for another command or another payload.',
  );
}

/**
 * The commands this process was given last, by account and command id. A stream remembers its own commands
 * for ever and in every process; this remembers across streams, where the payload names the stream (a
 * supplier by its credit code, a budget by its year, a ledger by its month) and another payload under the
 * same id would not meet the first. It ends with the process and forgets the oldest.
 */
export class RecentCommands {
  private readonly hashes = new Map<string, string>();

  /** @throws Rejection where the account has given another command under this id */
  take(envelope: Envelope): void {
    this.check(envelope);
    this.hashes.set(keyOf(envelope), envelope.commandHash);
    if (this.hashes.size > REMEMBERED) this.hashes.delete(this.hashes.keys().next().value as string);
  }

  /** @throws Rejection where the account has given another command under this id */
  check(envelope: Envelope): void {
    const known = this.hashes.get(keyOf(envelope));
    if (known !== undefined) demandSameCommand(known, envelope);
  }

  /** A command that was refused did nothing: its id may come with a corrected one. */
  forget(envelope: Envelope): void {
    const key = keyOf(envelope);
    if (this.hashes.get(key) === envelope.commandHash) this.hashes.delete(key);
  }
}

const keyOf = ({ actor, commandId }: Envelope): string =>
  `${'system' in actor ? `system:${actor.system}` : actor.accountId} ${commandId}`;
