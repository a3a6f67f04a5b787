import { Injectable, NotFoundException } from '@nestjs/common';
import { administers } from '#domain';
import { AccountRows, type Account, type AccountEntry } from '#identity';
import { demandMayGrant } from '#policy';

/** Which accounts an administrator reaches; the others are found nowhere. */
@Injectable()
export class AccountReach {
  constructor(readonly rows: AccountRows) {}

  async find(administrator: Account, id: string): Promise<AccountEntry> {
    const found = await this.rows.find(id);
    if (!found || !administers(administrator, found)) throw new NotFoundException();
    return found;
  }

  /** Of those he reaches, one whose role and reach he could have given himself. */
  async findGrantable(administrator: Account, id: string): Promise<AccountEntry> {
    const found = await this.find(administrator, id);
    demandMayGrant(administrator, found);
    return found;
  }

  /** A page by username, of those within reach. */
  async list(
    administrator: Account,
    filter: { readonly q?: string | undefined; readonly role?: string | undefined },
    limit: number,
    cursor: string | undefined,
  ): Promise<{ readonly items: AccountEntry[]; readonly next: string | null }> {
    const { orgUscc, division, demonstration } = administrator;
    const within = { orgUscc, division, demonstration };
    const rows = await this.rows.list({ ...filter, within, limit: limit + 1, after: cursor });
    const items = rows.slice(0, limit);
    return { items, next: rows.length > limit ? items.at(-1)!.username : null };
  }
}
