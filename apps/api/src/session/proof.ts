import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnAccount, bySystem, todayIn, type Clock } from '#application';
import { SignIn, type Credentials, type Locked, type Verdict } from '#identity';
import type { Logger } from '#runtime';
import { SignInRefused } from '../http/entry-problems.js';
import { CLOCK, LOGGER } from '../tokens.js';

/** Proves who somebody is, at the door or once more inside; a lock that a guess sets is told in its account's events. */
@Injectable()
export class Proof {
  constructor(
    private readonly signIn: SignIn,
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async demand(credentials: Credentials): Promise<Extract<Verdict, { is: 'right' }>> {
    const verdict = await this.signIn.judge(credentials);
    if (verdict.is === 'right') return verdict;
    if ('locked' in verdict && verdict.locked) this.tellLocked(verdict.locked);
    throw new SignInRefused(verdict);
  }

  /** Not waited for: the answer must not take longer for a name that is somebody's. */
  private tellLocked({ accountId, failures, seconds }: Locked): void {
    const command = { type: 'LockAccount' as const, data: { failures, seconds } };
    const envelope = bySystem('sign-in', todayIn(this.clock), randomUUID(), command);
    this.commands
      .execute(new ActOnAccount(accountId, command, { kind: 'none' }, envelope))
      .catch((error: unknown) => this.log.error('lock-out not recorded', { reason: String(error) }));
  }
}
