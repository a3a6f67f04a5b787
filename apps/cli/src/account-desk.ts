import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import {
  ActOnAccount,
  ApplicationModule,
  bySystem,
  RegisterAccount,
  systemClock,
  todayIn,
} from '#application';
import { createDataSource } from '#database';
import { demandGoodPassword, type AccountCommand, type AccountRegistered } from '#domain';
import { connectEventStore, derivedUlid, type EventStore } from '#event-store';
import { AccountRows, hashPassword, isPassword, type Effect } from '#identity';

type Wanted = Omit<AccountRegistered['data'], 'accountId' | 'origin'>;
type Origin = 'command-line' | 'demonstration';

/** Accounts without an administrator who is signed in: the command line and the demonstration. */
export class AccountDesk {
  private constructor(
    readonly database: DataSource,
    private readonly store: EventStore,
    private readonly application: INestApplicationContext,
    private readonly rows: AccountRows,
  ) {}

  static async open(urls: { DATABASE_URL: string; EVENTSTORE_URL: string }): Promise<AccountDesk> {
    const database = await createDataSource(urls.DATABASE_URL, [], 2).initialize();
    const store = connectEventStore(urls.EVENTSTORE_URL, { connectionName: 'accounts' });
    const rows = new AccountRows(database);
    // The API asks the database again within SESSION_BELIEVED_MS.
    const module = ApplicationModule.forRoot({ store, accounts: { rows, changed: () => undefined } });
    const application = await NestFactory.createApplicationContext(module, { logger: ['error'] });
    return new AccountDesk(database, store, application, rows);
  }

  async close(): Promise<void> {
    await this.application.close();
    await this.store.close();
    await this.database.destroy();
  }

  /** The account of that name as it is wanted: opened, or given another standing and password where they differ. */
  async provide(username: string, password: string, wanted: Wanted, origin: Origin): Promise<void> {
    const id = await this.rows.idOf(username);
    if (id === null) return this.register(username, password, wanted, origin);
    const { role, orgName, orgUscc, division } = wanted;
    await this.act(
      id,
      origin,
      { type: 'ChangeRole', data: { role, orgName, orgUscc, division } },
      { kind: 'none' },
    );
    const known = await this.rows.findByName(username);
    if (await isPassword(password, known?.passwordHash ?? null)) return;
    if (!wanted.demonstration) demandGoodPassword(password, username);
    const effect: Effect = { kind: 'password', hash: await hashPassword(password) };
    await this.act(id, origin, { type: 'SetPassword', data: { mustChange: false } }, effect);
  }

  private async register(username: string, password: string, wanted: Wanted, origin: Origin): Promise<void> {
    const commandId = randomUUID();
    const account = { accountId: derivedUlid(origin, commandId), ...wanted, origin };
    const envelope = bySystem(origin, todayIn(systemClock), commandId, account);
    await this.commands.execute(new RegisterAccount(account, { username, password }, envelope));
  }

  private async act(
    id: string,
    origin: Origin,
    command: Exclude<AccountCommand, { type: 'RegisterAccount' }>,
    effect: Effect,
  ): Promise<void> {
    const envelope = bySystem(origin, todayIn(systemClock), randomUUID(), command);
    await this.commands.execute(new ActOnAccount(id, command, effect, envelope));
  }

  private get commands(): CommandBus {
    return this.application.get(CommandBus);
  }
}
