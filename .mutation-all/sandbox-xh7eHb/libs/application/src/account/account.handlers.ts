// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  demand,
  demandGoodPassword,
  demandUsername,
  refusePersonalData,
  type AccountCommand,
  type AccountRegistered,
} from '#domain';
import { hashPassword, type Effect } from '#identity';
import type { Answer } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';
import { AccountLife } from './account-life.js';

/** How a new account signs in. `password` null: elsewhere. */
export interface NewSignIn {
  readonly username: string;
  readonly password: string | null;
}

/** Opens an account. The envelope's payload must not hold the password: its hash stands in the event's metadata. */
export class RegisterAccount extends Command<Answer> {
  constructor(
    readonly account: AccountRegistered['data'],
    readonly signIn: NewSignIn,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(RegisterAccount)
export class RegisterAccountHandler implements ICommandHandler<RegisterAccount> {
  constructor(private readonly life: AccountLife) {}

  async execute({ account, signIn, envelope }: RegisterAccount): Promise<Answer> {
    const { username, password } = signIn;
    demandUsername(username);
    refusePersonalData({ username });
    if (password !== null && !account.demonstration) demandGoodPassword(password, username);
    const passwordHash = password === null ? null : await hashPassword(password);
    const reserved = { id: account.accountId, username, passwordHash, standing: account };
    demand(
      await this.life.rows.reserve(reserved),
      'account.name-taken',
      '该用户名已被使用。',
      'The username is taken.',
      { pointer: '/username' },
    );
    const command = { type: 'RegisterAccount' as const, data: account };
    return this.life.act(account.accountId, command, { kind: 'none' }, envelope);
  }
}

/** Anything else that happens to an account, with what it does to the secrets. */
export class ActOnAccount extends Command<Answer> {
  constructor(
    readonly accountId: string,
    readonly command: Exclude<AccountCommand, { type: 'RegisterAccount' }>,
    readonly effect: Effect,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(ActOnAccount)
export class ActOnAccountHandler implements ICommandHandler<ActOnAccount> {
  constructor(private readonly life: AccountLife) {}

  async execute({ accountId, command, effect, envelope }: ActOnAccount): Promise<Answer> {
    await this.life.adopt(accountId, envelope.today);
    return this.life.act(accountId, command, effect, envelope);
  }
}
