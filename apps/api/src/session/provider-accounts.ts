import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnAccount, bySystem, RegisterAccount, todayIn, type Clock, type Envelope } from '#application';
import type { AccountStanding } from '#domain';
import { derivedUlid } from '#event-store';
import { AccountRows, type Account, type Arrival, type SingleSignOn } from '#identity';
import { CLOCK } from '../tokens.js';

/** The account of whom the provider sent: opened at the first sign-in, and kept as the provider's roles say. */
@Injectable()
export class ProviderAccounts {
  constructor(
    private readonly rows: AccountRows,
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** null: nothing the provider says of him is a role here, or the account is disabled. */
  async accountFor(provider: SingleSignOn, arrival: Arrival): Promise<Account | null> {
    const { standing } = arrival;
    if (!standing) return null;
    const id = (await provider.accountOf(arrival)) ?? (await this.reserve(provider, arrival, standing));
    const known = await this.rows.find(id);
    if (!known) await this.register(id, standing);
    else if (known.disabled) return null;
    else await this.change(id, standing);
    const account = await this.rows.find(id);
    return account && !account.disabled ? account : null;
  }

  /** A random id, so that the account's events do not tell who it is. Of two first sign-ins at once one wins. */
  private async reserve(
    provider: SingleSignOn,
    arrival: Arrival,
    standing: AccountStanding,
  ): Promise<string> {
    const id = derivedUlid('provider', randomUUID());
    const reserved = { id, username: usernameOf(id), passwordHash: null };
    await this.rows.reserve({ ...reserved, standing: { ...standing, demonstration: false } });
    const bound = await provider.bind(arrival, id);
    if (bound !== id) await this.rows.release(id);
    return bound;
  }

  private async register(accountId: string, standing: AccountStanding): Promise<void> {
    const account = { accountId, ...standing, demonstration: false, origin: 'provider' } as const;
    const envelope = this.envelope(account);
    const signIn = { username: usernameOf(accountId), password: null };
    await this.commands.execute(new RegisterAccount(account, signIn, envelope));
  }

  private async change(accountId: string, standing: AccountStanding): Promise<void> {
    const command = { type: 'ChangeRole' as const, data: standing };
    await this.commands.execute(
      new ActOnAccount(accountId, command, { kind: 'none' }, this.envelope(command)),
    );
  }

  private envelope(payload: object): Envelope {
    return bySystem('provider', todayIn(this.clock), randomUUID(), payload);
  }
}

/** The provider's own name for a person stays with the provider. */
const usernameOf = (accountId: string): string => `sso-${accountId.slice(-10).toLowerCase()}`;
