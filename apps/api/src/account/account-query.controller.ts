import { Controller, Query } from '@nestjs/common';
import { streamOf } from '#domain';
import { Sessions, type Account, type AccountEntry } from '#identity';
import { ALL } from '#policy';
import { DEFAULT_LIMIT } from '#read-models';
import { AccountId } from '../http/ids.js';
import { Me } from '../http/signed-in.js';
import { PageQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading } from '../reading/reading.js';
import { accountBody } from '../session/account-body.js';
import { AccountListQuery } from './account.dto.js';
import { AccountReach } from './account-reach.js';

const entryBody = (entry: AccountEntry) => {
  const { disabled, secondFactor, createdAt } = entry;
  return { ...accountBody(entry), disabled, secondFactor, createdAt };
};

/** Accounts as their administrators see them: rows that sign-in reads, and the events behind them. */
@Controller('api/accounts')
export class AccountQueryController {
  constructor(
    private readonly reach: AccountReach,
    private readonly sessions: Sessions,
    private readonly reading: Reading,
  ) {}

  @Read('', { says: '账号列表', allow: ['ACCOUNT_ADMIN'], query: AccountListQuery })
  list(@Me() me: Account, @Query() { q, role, limit = DEFAULT_LIMIT, cursor }: AccountListQuery) {
    return this.reading.page(async () => {
      const { items, next } = await this.reach.list(me, { q, role }, limit, cursor);
      return { items: items.map(entryBody), next };
    });
  }

  @Read(':id', { says: '账号', allow: ['ACCOUNT_ADMIN'] })
  async one(@Me() me: Account, @AccountId() id: string) {
    return entryBody(await this.reach.find(me, id));
  }

  @Read(':id/sessions', { says: '账号的会话', allow: ['ACCOUNT_ADMIN'] })
  async ofAccount(@Me() me: Account, @AccountId() id: string) {
    await this.reach.find(me, id);
    return { items: await this.sessions.list(id) };
  }

  @Read(':id/history', { says: '账号事件流', allow: ['ACCOUNT_ADMIN'], query: PageQuery })
  async history(@Me() me: Account, @AccountId() id: string, @Query() query: PageQuery) {
    await this.reach.find(me, id);
    return this.reading.history(ALL, streamOf.account(id), query);
  }
}
