import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { PAGE_SIZE, type ProjectList, type ProjectQuery } from './project-query.js';
import type { CaseList, CaseQuery, PublicCase } from './public-case.js';
import type { Publication } from './publication.js';

/** The public schema cannot be read now; the reason is for the log, not for the reader. */
export class PublicationsUnavailable extends Error {
  override readonly name = 'PublicationsUnavailable';
}

type Row = Record<string, unknown>;

const PUBLICATION = `project_id AS "projectId", published_on::text AS "publishedOn", publications::int,
  snapshot_hash AS "snapshotHash", position, snapshot`;
const CASE = `case_id AS "caseId", source_ref AS "sourceRef", facts, source, discrepancies, checks,
  recorded_on::text AS "recordedOn", position`;

const JUDGES_THE_TERM = '$.evaluation[*] ? (@.kind == "final" || @.kind == "third-party")';

const WORD_LIMIT = 5;
/** Every word must stand somewhere; `%`, `_` and `\` stand for themselves. */
const patterns = (words: string | undefined): string[] =>
  (words?.split(/\s+/) ?? [])
    .slice(0, WORD_LIMIT)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);

/** What is published: the only thing this process can read. */
@Injectable()
export class Publications implements OnApplicationShutdown {
  constructor(private readonly pool: Pool) {}

  /** Changes whenever anything published does. */
  async version(): Promise<string> {
    const [row] = await this.query<{ version: string }>(
      `SELECT concat_ws('-', max(position), count(*)) AS version FROM (
        SELECT position FROM disclosure.public_project
        UNION ALL SELECT position FROM disclosure.public_external_case) AS published`,
    );
    return row!.version;
  }

  async list(query: ProjectQuery): Promise<ProjectList> {
    const conditions = `search_text ILIKE ALL ($1::text[])
      AND ($2::text IS NULL OR district_name = $2)
      AND ($3::text IS NULL OR category = $3)
      AND ($4::text IS NULL OR phase = $4)
      AND ($5::text IS NULL OR jsonb_path_query_array(snapshot, '${JUDGES_THE_TERM}')->-1->>'grade' = $5)`;
    const { q, district, category, phase, grade, page } = query;
    const values = [patterns(q), district, category, phase, grade];
    const [[figures], rows] = await Promise.all([
      this.query<Omit<ProjectList, 'items'>>(
        `SELECT (count(*) FILTER (WHERE ${conditions}))::int AS total, count(*)::int AS published,
          count(DISTINCT district_name)::int AS districts,
          coalesce(sum(amount_fen), 0)::float8 AS "totalFen" FROM disclosure.public_project`,
        values,
      ),
      this.query<Publication & Row>(
        `SELECT ${PUBLICATION} FROM disclosure.public_project WHERE ${conditions}
         ORDER BY public_project.position DESC, project_id DESC LIMIT ${PAGE_SIZE} OFFSET $6`,
        [...values, (page - 1) * PAGE_SIZE],
      ),
    ]);
    return { ...figures!, items: rows };
  }

  async find(projectId: string): Promise<Publication | null> {
    const [row] = await this.query<Publication & Row>(
      `SELECT ${PUBLICATION} FROM disclosure.public_project WHERE project_id = $1`,
      [projectId],
    );
    return row ?? null;
  }

  async listCases({ q, page }: CaseQuery): Promise<CaseList> {
    const [[counted], items] = await Promise.all([
      this.query<{ total: number }>(
        `SELECT count(*)::int AS total FROM disclosure.public_external_case
         WHERE search_text ILIKE ALL ($1::text[])`,
        [patterns(q)],
      ),
      this.query<PublicCase & Row>(
        `SELECT ${CASE} FROM disclosure.public_external_case WHERE search_text ILIKE ALL ($1::text[])
         ORDER BY source_ref, case_id LIMIT ${PAGE_SIZE} OFFSET $2`,
        [patterns(q), (page - 1) * PAGE_SIZE],
      ),
    ]);
    return { total: counted!.total, items };
  }

  async findCase(caseId: string): Promise<PublicCase | null> {
    const [row] = await this.query<PublicCase & Row>(
      `SELECT ${CASE} FROM disclosure.public_external_case WHERE case_id = $1`,
      [caseId],
    );
    return row ?? null;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private async query<R extends object>(text: string, values: unknown[] = []): Promise<R[]> {
    try {
      return (await this.pool.query<R & Row>({ name: nameOf(text), text, values })).rows;
    } catch (cause) {
      throw new PublicationsUnavailable('公开数据暂不可读 (published data cannot be read)', { cause });
    }
  }
}

const names = new Map<string, string>();
/** Statements are few and fixed: each is planned once a connection. */
function nameOf(text: string): string {
  const known = names.get(text) ?? `statement ${names.size + 1}`;
  names.set(text, known);
  return known;
}
