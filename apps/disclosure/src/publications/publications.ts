import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { PAGE_SIZE, type ProjectList, type ProjectQuery, type PublishedFigures } from './project-query.js';
import type { CaseList, CaseQuery, PublicCase } from './public-case.js';
import type {
  Publication,
  PublicationWithVersions,
  PublishedCard,
  PublishedFeedback,
  PublishedVersion,
} from './publication.js';
import { VersionMemo } from './version-memo.js';

/** The public schema cannot be read now; the reason is for the log, not for the reader. */
export class PublicationsUnavailable extends Error {
  override readonly name = 'PublicationsUnavailable';
}

type Row = Record<string, unknown>;

const PUBLICATION = `project_id AS "projectId", published_on::text AS "publishedOn", publications::int,
  snapshot_hash AS "snapshotHash", position, snapshot, withdrawn`;
const VERSION = `version::int, disclosure_id AS "disclosureId", published_on::text AS "publishedOn",
  snapshot_hash AS "snapshotHash", reason, superseded_on::text AS "supersededOn",
  withdrawn_on::text AS "withdrawnOn", withdrawn_for AS "withdrawnFor"`;
const FEEDBACK = `feedback_id AS "feedbackId", contract_number AS "contractNumber", kind,
  submitted_on::text AS "submittedOn", due_on::text AS "dueOn", text, refusal,
  erased_on::text AS "erasedOn", erased_for AS "erasedFor", answer, answered_on::text AS "answeredOn",
  days_to_answer::int AS "daysToAnswer", score::int`;
const CARD = `project_id AS "projectId", published_on::text AS "publishedOn", card`;
const CASE = `case_id AS "caseId", source_ref AS "sourceRef", facts, source, discrepancies, checks,
  recorded_on::text AS "recordedOn", position`;

/** Of feedback the newest are shown. */
const FEEDBACK_SHOWN = 100;
const WORD_LIMIT = 5;
/** Every word must stand somewhere; `%`, `_` and `\\` stand for themselves. */
const patterns = (words: string | undefined): string[] =>
  (words?.split(/\s+/) ?? [])
    .slice(0, WORD_LIMIT)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);

/** Only the conditions that are asked for stand in the statement: each is planned for what it asks. */
function conditionsOf({ q, district, category, phase, grade }: ProjectQuery): {
  where: string;
  values: unknown[];
} {
  const asked: readonly (readonly [condition: string, value: unknown])[] = [
    // What is searched is kept in lower case.
    ['search_text LIKE ALL', q && patterns(q.toLowerCase())],
    ['district_name =', district],
    ['category =', category],
    ['phase =', phase],
    ['grade =', grade],
  ];
  const given = asked.filter(([, value]) => value !== undefined);
  const conditions = given.map(([condition], at) =>
    condition.endsWith('ALL') ? `${condition} ($${at + 1}::text[])` : `${condition} $${at + 1}`,
  );
  return {
    where: ['withdrawn IS NULL', ...conditions].join(' AND '),
    values: given.map(([, value]) => value),
  };
}

/** What is published: the only thing this process can read. */
@Injectable()
export class Publications implements OnApplicationShutdown {
  /** Figures of all that is published and numbers of what matches: many pages show the same. */
  private readonly figures = new VersionMemo();

  constructor(private readonly pool: Pool) {}

  /** Changes whenever anything published does. */
  async version(): Promise<string> {
    const [row] = await this.query<{ version: string }>(
      `SELECT concat_ws('-', max(position), count(*)) AS version FROM (
        SELECT position FROM disclosure.public_project
        UNION ALL SELECT last_position FROM disclosure.public_version
        UNION ALL SELECT last_position FROM disclosure.public_feedback
        UNION ALL SELECT position FROM disclosure.public_external_case) AS published`,
    );
    this.figures.begin(row!.version);
    return row!.version;
  }

  list = (query: ProjectQuery): Promise<ProjectList<Publication>> => this.page(PUBLICATION, query);

  listCards = (query: ProjectQuery): Promise<ProjectList<PublishedCard>> => this.page(CARD, query);

  private async page<Item extends object>(columns: string, query: ProjectQuery): Promise<ProjectList<Item>> {
    const { where, values } = conditionsOf(query);
    const [figures, total, items] = await Promise.all([
      this.figures.of('all', () => this.published()),
      this.figures.of(JSON.stringify([where, values]), () => this.count(where, values)),
      this.query<Item>(
        `SELECT ${columns} FROM disclosure.public_project WHERE ${where}
         ORDER BY public_project.position DESC, project_id DESC
         LIMIT ${PAGE_SIZE} OFFSET $${values.length + 1}`,
        [...values, (query.page - 1) * PAGE_SIZE],
      ),
    ]);
    return { ...figures, total, items };
  }

  private async published(): Promise<PublishedFigures> {
    const [figures] = await this.query<PublishedFigures>(
      `SELECT count(*)::int AS published, count(DISTINCT district_name)::int AS districts,
        coalesce(sum(amount_fen), 0)::float8 AS "totalFen" FROM disclosure.public_project
       WHERE withdrawn IS NULL`,
    );
    return figures!;
  }

  private async count(where: string, values: readonly unknown[]): Promise<number> {
    const [counted] = await this.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM disclosure.public_project WHERE ${where}`,
      values,
    );
    return counted!.total;
  }

  async find(projectId: string): Promise<Publication | null> {
    const [row] = await this.query<Publication & Row>(
      `SELECT ${PUBLICATION} FROM disclosure.public_project WHERE project_id = $1`,
      [projectId],
    );
    return row ?? null;
  }

  async findWithVersions(projectId: string): Promise<PublicationWithVersions | null> {
    const [publication, versions, feedback] = await Promise.all([
      this.find(projectId),
      this.query<PublishedVersion & Row>(
        `SELECT ${VERSION}, NULL AS snapshot FROM disclosure.public_version
         WHERE project_id = $1 ORDER BY public_version.position`,
        [projectId],
      ),
      this.feedbackOf(projectId),
    ]);
    return publication && { publication, versions, feedback };
  }

  /** Newest first; null where the project is not shown. */
  async feedback(projectId: string): Promise<{ readonly items: readonly PublishedFeedback[] } | null> {
    const publication = await this.find(projectId);
    return publication?.withdrawn === null ? { items: await this.feedbackOf(projectId) } : null;
  }

  private feedbackOf(projectId: string): Promise<PublishedFeedback[]> {
    return this.query<PublishedFeedback & Row>(
      `SELECT ${FEEDBACK} FROM disclosure.public_feedback WHERE project_id = $1
       ORDER BY first_position DESC LIMIT ${FEEDBACK_SHOWN}`,
      [projectId],
    );
  }

  /** With their texts; null where nothing was ever published. */
  async versions(projectId: string): Promise<{ readonly items: readonly PublishedVersion[] } | null> {
    const items = await this.query<PublishedVersion & Row>(
      `SELECT ${VERSION}, snapshot FROM disclosure.public_version
       WHERE project_id = $1 ORDER BY public_version.position`,
      [projectId],
    );
    return items.length > 0 ? { items } : null;
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

  private async query<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    try {
      return (await this.pool.query<R & Row>({ name: nameOf(text), text, values: [...values] })).rows;
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
