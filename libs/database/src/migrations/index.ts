import type { MigrationInterface } from 'typeorm';

/** In the order they run. A released migration is never edited. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [];
