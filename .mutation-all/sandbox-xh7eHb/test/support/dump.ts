// @ts-nocheck
import type { Client } from 'pg';

/** Every row of every table of the database, the store's events among them, as a dump would hold it. */
export async function dumpOf(admin: Client): Promise<string> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await admin.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join('\n');
}

/** Which of the words stand in the dump, as text or as the bytes of a text. */
export const foundIn = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => text.includes(word) || text.includes(Buffer.from(word, 'utf8').toString('hex')));
