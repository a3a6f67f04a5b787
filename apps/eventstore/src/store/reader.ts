import pg from 'pg';
import { unavailable } from '../wire/status.js';
import { copyRecords } from './copy-rows.js';
import type { Heads } from './heads.js';
import type { EventRecord, ResolvedRecord } from './record.js';
import { COLUMNS } from './schema.js';
import {
  isMetastream,
  isSoftDeleted,
  isTombstoned,
  metastreamHead,
  NO_STREAM,
  type StreamHead,
  subjectOf,
  visible,
} from './stream-metadata.js';

const CONNECTIONS = 6;
const FIRST_PAGE = 32;
const LARGEST_PAGE = 1000;
const PAGE_BYTES = 512 * 1024;

/** A stretch of the log or of a stream, both ends inclusive; read from `first` up, or from `last` down. */
export interface Range {
  /** null: the whole log. */
  readonly stream: string | null;
  readonly first: number;
  readonly last: number;
  readonly backwards: boolean;
  /** Milliseconds since 1970; older events are not shown. */
  readonly notBefore: number | null;
}

const bigint = (value: number): string => (value >= 2 ** 63 ? '9223372036854775807' : String(value));

/** One page: at most `limit` events, and no more after the one that makes it larger than PAGE_BYTES. */
function pageSql({ stream, first, last, backwards, notBefore }: Range, limit: number): string {
  const key = stream === null ? 'position' : 'revision';
  const order = `${key} ${backwards ? 'DESC' : 'ASC'}`;
  const where = [
    ...(stream === null ? [] : [`stream = ${pg.escapeLiteral(stream)}`]),
    `${key} BETWEEN ${bigint(first)} AND ${bigint(last)}`,
    ...(notBefore === null ? [] : [`created >= to_timestamp(${notBefore / 1000})`]),
  ].join(' AND ');
  return `SELECT ${COLUMNS} FROM (
    SELECT *, sum(octet_length(data) + octet_length(metadata)) OVER (ORDER BY ${order} ROWS UNBOUNDED PRECEDING)
      - octet_length(data) - octet_length(metadata) AS before
    FROM (SELECT ${COLUMNS} FROM eventstore.events WHERE ${where} ORDER BY ${order} LIMIT ${limit}) AS found
  ) AS page WHERE before < ${PAGE_BYTES} ORDER BY ${order}`;
}

/** What is left of a range after a page; null when nothing is. */
function rest(range: Range, page: readonly EventRecord[]): Range | null {
  const end = page.at(-1);
  if (!end) return null;
  const reached = range.stream === null ? end.position : end.revision;
  const left = range.backwards ? { ...range, last: reached - 1 } : { ...range, first: reached + 1 };
  return left.first > left.last ? null : left;
}

/** Reads what is committed, in pages of short queries: no reader, however slow, holds a connection. */
export class Reader {
  private readonly pool: pg.Pool;

  constructor(
    url: string,
    private readonly heads: Heads,
  ) {
    this.pool = new pg.Pool({
      connectionString: url,
      application_name: 'event store (reader)',
      max: CONNECTIONS,
      // Also the time a page may wait for its turn.
      connectionTimeoutMillis: 30_000,
      keepAlive: true,
    });
    this.pool.on('error', () => undefined);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  /** The stream as a reader sees it; for a metastream, the head of the stream that holds metadata. */
  async head(stream: string): Promise<StreamHead> {
    const head = await this.subjectHead(stream);
    return isMetastream(stream) ? metastreamHead(head) : head;
  }

  /** The head of the stream that `stream` is, or is the metadata of. */
  async subjectHead(stream: string): Promise<StreamHead> {
    const subject = subjectOf(stream);
    // No stream has such a name, and the database does not take it.
    if (subject.includes('\0')) return NO_STREAM;
    const cached = this.heads.cached(subject);
    if (cached) return cached;
    const heads = await this.with((client) => this.heads.load(client, [subject]));
    return heads.get(subject) ?? NO_STREAM;
  }

  /** The pages of a range, one read ahead. @throws RpcError UNAVAILABLE when the database is away */
  async *pages(range: Range): AsyncGenerator<EventRecord[], void, undefined> {
    let limit = FIRST_PAGE;
    let next = this.page(range, limit);
    let left: Range | null = range;
    while (left) {
      const page: EventRecord[] = await next;
      left = rest(left, page);
      limit = Math.min(limit * 4, LARGEST_PAGE);
      if (left) {
        next = this.page(left, limit);
        next.catch(() => undefined);
      }
      if (page.length > 0) yield page;
    }
  }

  /** Puts the events that links lead to beside them, where those are to be seen and this reader may see them. */
  async resolve(
    page: readonly EventRecord[],
    mayRead: (stream: string) => Promise<boolean>,
  ): Promise<ResolvedRecord[]> {
    const resolved: ResolvedRecord[] = [];
    for (const record of page) {
      if (record.type === '$>') resolved.push({ event: await this.target(record, mayRead), link: record });
      else resolved.push({ event: record, link: null });
    }
    return resolved;
  }

  private async target(
    link: EventRecord,
    mayRead: (stream: string) => Promise<boolean>,
  ): Promise<EventRecord | null> {
    const [, revisionText, stream] = /^(\d+)@(.+)$/s.exec(link.data.toString('utf8')) ?? [];
    if (stream === undefined || !(await mayRead(stream))) return null;
    const revision = Number(revisionText);
    const head = await this.head(stream);
    const { min, notBefore } = visible(head, Date.now());
    if (isTombstoned(head) || isSoftDeleted(head) || revision < min || revision > head.last) return null;
    const range = { stream, first: revision, last: revision, backwards: false, notBefore };
    return (await this.page(range, 1))[0] ?? null;
  }

  private page(range: Range, limit: number): Promise<EventRecord[]> {
    return this.with((client) => copyRecords(client, pageSql(range, limit)));
  }

  private async with<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    let client: pg.PoolClient | undefined;
    try {
      client = await this.pool.connect();
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      client?.release(true);
      throw unavailable(`the database does not answer: ${(error as Error).message}`);
    }
  }
}
