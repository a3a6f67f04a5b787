// @ts-nocheck
import { reject } from '#domain';
import type { Envelope } from './envelope.js';

/** Commands remembered, and up to twice as many; about 250 bytes each. */
const REMEMBERED = 25_000;

/** The same command id must come with the same command. */
export function demandSameCommand(known: string, { commandHash }: Envelope): void {
  if (known !== commandHash) rejectOtherPayload();
}

export function rejectOtherPayload(): never {
  reject(
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
  /** Two generations: forgetting the oldest of a large map one by one is slow. */
  private young = new Map<string, string>();
  private old = new Map<string, string>();

  /** @throws Rejection where the account has given another command under this id */
  take(envelope: Envelope): void {
    this.check(envelope);
    if (this.young.size >= REMEMBERED) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(keyOf(envelope), envelope.commandHash);
  }

  /** @throws Rejection where the account has given another command under this id */
  check(envelope: Envelope): void {
    const key = keyOf(envelope);
    const known = this.young.get(key) ?? this.old.get(key);
    if (known !== undefined) demandSameCommand(known, envelope);
  }

  /** A command that was refused did nothing: its id may come with a corrected one. */
  forget(envelope: Envelope): void {
    const key = keyOf(envelope);
    for (const hashes of [this.young, this.old]) {
      if (hashes.get(key) === envelope.commandHash) hashes.delete(key);
    }
  }
}

const keyOf = ({ actor, commandId }: Envelope): string =>
  `${'system' in actor ? `system:${actor.system}` : actor.accountId} ${commandId}`;
