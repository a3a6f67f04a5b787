import type { ClientBase } from 'pg';
import { TOMBSTONE_REVISION } from '../wire/protobuf.js';
import { textArray } from './binary-arrays.js';
import { parseMetadata, type StreamHead } from './stream-metadata.js';
import { TwoGenerations } from './two-generations.js';

/** Streams kept in memory: enough for those in use, bounded however many there are. */
const KEPT = 10_000;

const LOAD = `
SELECT s.stream, e.revision::text, m.revision::text AS meta_revision, m.data AS metadata
FROM unnest($1::text[]) AS s (stream)
LEFT JOIN LATERAL (
  SELECT revision FROM eventstore.events WHERE stream = s.stream ORDER BY revision DESC LIMIT 1) e ON true
LEFT JOIN LATERAL (
  SELECT revision, data FROM eventstore.events WHERE stream = '$$' || s.stream ORDER BY revision DESC LIMIT 1) m ON true`;

interface Row {
  stream: string;
  revision: string | null;
  meta_revision: string | null;
  metadata: Buffer | null;
}

const revision = (value: string | null): number =>
  value === null ? -1 : Math.min(Number(value), TOMBSTONE_REVISION);

/** The committed heads of streams: a cache in front of the database, changed by the writer only after a commit. */
export class Heads {
  private readonly cache = new TwoGenerations<StreamHead>(KEPT);
  private changes = 0;

  cached(stream: string): StreamHead | undefined {
    return this.cache.get(stream);
  }

  /** Puts the heads of `streams` at hand for `cached`; answers those it had to ask the database for, too. */
  async load(client: ClientBase, streams: readonly string[]): Promise<Map<string, StreamHead>> {
    const heads = new Map<string, StreamHead>();
    const missing: string[] = [];
    for (const stream of new Set(streams)) {
      const head = this.cache.get(stream);
      if (head) heads.set(stream, head);
      else missing.push(stream);
    }
    if (missing.length === 0) return heads;
    const before = this.changes;
    const { rows } = await client.query<Row>({ name: 'heads', text: LOAD, values: [textArray(missing)] });
    for (const row of rows) {
      const head = {
        last: revision(row.revision),
        metaLast: revision(row.meta_revision),
        metadata: parseMetadata(row.metadata),
      };
      heads.set(row.stream, head);
      // A commit since the question was asked may have made the answer old.
      if (before === this.changes) this.cache.set(row.stream, head);
    }
    return heads;
  }

  merge(committed: ReadonlyMap<string, StreamHead>): void {
    this.changes++;
    for (const [stream, head] of committed) this.cache.set(stream, head);
  }

  /** After a commit of unknown outcome only the database knows. */
  forget(): void {
    this.changes++;
    this.cache.clear();
  }
}
