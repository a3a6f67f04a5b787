// @ts-nocheck
import type { MigrationInterface } from 'typeorm';
import { Accounts1764000000100 } from './accounts.js';
import { AccountDivision1764000000400 } from './account-division.js';
import { CaseReach1764000000410 } from './case-reach.js';
import { Identity1764000000300 } from './identity.js';
import { Journal1764000000200 } from './journal.js';
import { Outbox1764000000810 } from './outbox.js';
import { OutboxReading1764000000820 } from './outbox-reading.js';
import { Roles1764000000800 } from './roles.js';
import { Vault1764000000500 } from './vault.js';

/** In the order they run. A released migration is never edited. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  Accounts1764000000100,
  Journal1764000000200,
  Identity1764000000300,
  AccountDivision1764000000400,
  CaseReach1764000000410,
  Vault1764000000500,
  Roles1764000000800,
  Outbox1764000000810,
  OutboxReading1764000000820,
];
