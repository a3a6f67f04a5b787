import type { MigrationInterface } from 'typeorm';
import { Accounts1764000000100 } from './accounts.js';

/** In the order they run. A released migration is never edited. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [Accounts1764000000100];
