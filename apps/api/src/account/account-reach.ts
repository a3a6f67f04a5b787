import { Injectable, NotFoundException } from '@nestjs/common';
import { administers, demand, type AccountStanding } from '#domain';
import { AccountRows, type Account, type AccountEntry } from '#identity';

/** Which accounts an administrator reaches; the others are found nowhere. */
@Injectable()
export class AccountReach {
  constructor(readonly rows: AccountRows) {}

  async find(administrator: Account, id: string): Promise<AccountEntry> {
    const found = await this.rows.find(id);
    if (!found || !administers(administrator, found)) throw new NotFoundException();
    return found;
  }

  /** Nobody gives a reach he does not have. */
  demandWithin(administrator: Account, { orgUscc, division }: AccountStanding): void {
    const place = { orgUscc, division, demonstration: administrator.demonstration };
    demand(
      administers(administrator, place),
      'account.beyond-reach',
      '该机构或管辖区划超出您的管理范围。',
      'This office or division lies beyond your reach.',
      { kind: 'forbidden', pointer: '/division' },
    );
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
