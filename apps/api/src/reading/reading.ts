import { Injectable, NotFoundException } from '@nestjs/common';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Access, StreamHistory, type HistoryEvent } from '#application';
import type { Decider, EventMetadata, Message } from '#domain';
import type { StoredEvent } from '#event-store';
import type { Reach } from '#policy';
import { endOfLogAt, foldHistory, ProjectionProgress, type KeyedProjection, type Until } from '#projection';
import { BadCursor, domainCodec, type Page, type RecordedEvent } from '#read-models';
import { MalformedInput } from '../http/faults.js';
import { positionOf } from '../http/fields.js';
import { DetailAnswer, PageAnswer } from './answers.js';
import type { PageQuery, PastQuery } from './queries.js';

/** What a query needs of a database; a transaction has it too. */
type Rows = Pick<DataSource, 'getRepository'>;

/** A read model's row: where it lives, and how its past is folded. */
export interface Subject<Row extends object> {
  readonly model: KeyedProjection<RecordedEvent, Row>;
  find(database: Rows, key: string): Promise<Row | null>;
  /** Events of one subject stand together in the journal: the project's, else the stream's own. */
  readonly subjectOf: (row: Row) => string;
  /** The stream whose revisions `?revision=` counts. */
  readonly streamOf: (key: string) => string;
  /** A row of the past without what is forgotten by now; default: as it was. */
  readonly shownNow?: (was: Row, now: Row) => Row;
}

const DEFAULT_HISTORY = 200;
/** What was created a moment ago is projected within this time. */
const WAIT_MS = 2_000;

/**
 * Queries on the read models and on what was; nothing here decides anything. What is read of one thing is
 * read only where its stream is within reach; a list keeps the rows that are.
 */
@Injectable()
export class Reading {
  constructor(
    private readonly database: DataSource,
    private readonly pool: Pool,
    private readonly streams: StreamHistory,
    private readonly progress: ProjectionProgress,
    private readonly access: Access,
  ) {}

  /** A list of what belongs to one stream. */
  async pageWithin<Row extends object>(
    reach: Reach,
    stream: string,
    list: (database: DataSource) => Promise<Page<Row>>,
    idOf?: (row: Row) => string,
  ): Promise<PageAnswer> {
    await this.access.demand(reach, stream);
    return this.page(list, idOf);
  }

  /** `idOf`: the id of a row that has a path of its own, `/api/<capability>/{id}`. */
  async page<Row extends object>(
    list: (database: DataSource) => Promise<Page<Row>>,
    idOf?: (row: Row) => string,
  ): Promise<PageAnswer> {
    const position = await this.position();
    try {
      const { items, next } = await list(this.database);
      return new PageAnswer(idOf ? items.map((row) => ({ id: idOf(row), ...row })) : items, next, position);
    } catch (error) {
      if (error instanceof BadCursor || isDataException(error)) throw badCursor();
      throw error;
    }
  }

  /** A row about one stream, as it is now. */
  async rowWithin<Row extends object>(
    reach: Reach,
    stream: string,
    find: (database: DataSource) => Promise<Row | null>,
  ): Promise<Row> {
    await this.access.demand(reach, stream);
    const row = await find(this.database);
    if (!row) throw new NotFoundException();
    return row;
  }

  async detail<Row extends { readonly revision: string }>(
    reach: Reach,
    subject: Subject<Row>,
    key: string,
    past: PastQuery,
    shown: (row: Row) => object | undefined = (row) => row,
  ): Promise<DetailAnswer> {
    return this.found(reach, subject.streamOf(key), async () => {
      const row = await this.row(subject, key, past);
      const detail = row && shown(row);
      return row && detail && { detail, revision: row.revision };
    });
  }

  /** What a query makes of several rows about one thing; its revision is the thing's. */
  async made(
    reach: Reach,
    stream: string,
    make: (database: DataSource) => Promise<{ readonly detail: object; readonly revision: string } | null>,
  ): Promise<DetailAnswer> {
    return this.found(reach, stream, () => make(this.database));
  }

  /** Two rows about one thing, of one moment; what both say is the first one's. */
  async joined<Row extends { readonly revision: string }, Other extends object>(
    reach: Reach,
    first: Subject<Row>,
    second: Subject<Other>,
    key: string,
    past: PastQuery,
  ): Promise<DetailAnswer> {
    return this.found(reach, first.streamOf(key), () =>
      this.database.transaction('REPEATABLE READ', async (rows) => {
        const row = await this.row(first, key, past, rows);
        const other = await this.row(second, key, past, rows);
        return row && other && { detail: { id: key, ...other, ...row }, revision: row.revision };
      }),
    );
  }

  /** What the read models do not show is looked for again once they show all its stream holds now. */
  private async found(
    reach: Reach,
    stream: string,
    find: () => Promise<Pick<DetailAnswer, 'detail' | 'revision'> | null | undefined>,
  ): Promise<DetailAnswer> {
    await this.access.demand(reach, stream);
    for (let waited = false; ; waited = true) {
      const position = await this.position();
      const found = await find();
      if (found) return new DetailAnswer(found.detail, found.revision, position);
      const end = waited ? null : await this.streams.endOf(stream);
      if (end === null) throw new NotFoundException();
      await this.progress.waitFor(end, WAIT_MS);
    }
  }

  /** The row now, or as it was. */
  private async row<Row extends object>(
    subject: Subject<Row>,
    key: string,
    past: PastQuery,
    rows: Rows = this.database,
  ): Promise<Row | null> {
    const now = await subject.find(rows, key);
    const until = untilOf(past, subject.streamOf(key));
    if (!now || !until) return now;
    const was = { subject: subject.subjectOf(now), key };
    const row = await foldHistory(this.pool, domainCodec, subject.model, was, until);
    return row ? (subject.shownNow?.(row, now) ?? row) : null;
  }

  /** Every event of a stream in order, from the store itself. */
  async history(
    reach: Reach,
    stream: string,
    { limit = DEFAULT_HISTORY, cursor }: PageQuery,
    concerns: (event: HistoryEvent) => boolean = () => true,
  ): Promise<PageAnswer> {
    const from = positionOf(cursor ?? '0');
    if (from === null) throw badCursor();
    await this.access.demand(reach, stream);
    const events = await this.streams.history(stream, from, limit, concerns);
    const [first] = events;
    if (!first && cursor === undefined) throw new NotFoundException();
    const next = events[limit];
    const items = events.slice(0, limit);
    return new PageAnswer(items, next ? next.revision : null, await this.position());
  }

  /** A stream's own state, folded by its decider up to what the query allows. */
  async state<State, Event extends Message>(
    reach: Reach,
    stream: string,
    decider: Decider<State, never, Event>,
    past: PastQuery,
  ): Promise<{ shownAs(shown: (state: State) => object): DetailAnswer } | null> {
    await this.access.demand(reach, stream);
    const position = await this.position();
    const isWithin = await this.boundOf(past);
    const was = await this.streams.stateWhere(stream, decider, isWithin);
    return was && { shownAs: (shown) => new DetailAnswer(shown(was.state), String(was.revision), position) };
  }

  private async boundOf({ revision, position, knownAt, asOf }: PastQuery): Promise<IsWithin> {
    if (revision !== undefined) return (event) => event.revision <= revision;
    if (position !== undefined) return (event) => event.position <= position;
    if (asOf !== undefined) return ({ metadata }) => (metadata as EventMetadata).occurredOn <= asOf;
    if (knownAt === undefined) return () => true;
    const instant = new Date(knownAt);
    const end = await endOfLogAt(this.pool, instant);
    // Nothing journaled is later than the instant; what is not journaled yet may be.
    return end === null ? (event) => event.createdAt <= instant : (event) => event.position <= end;
  }

  private async position(): Promise<string> {
    return String(await this.progress.position());
  }
}

type IsWithin = (event: StoredEvent) => boolean;

/** A cursor of the right shape whose values are not of the list's columns (SQLSTATE class 22). */
const isDataException = (error: unknown): boolean =>
  String((error as { code?: unknown } | null)?.code ?? '').startsWith('22');

const badCursor = (): MalformedInput =>
  new MalformedInput([
    { pointer: '/cursor', text: { zh: '不是本列表的游标。', en: 'Not a cursor of this list.' } },
  ]);

function untilOf(
  { revision, position, knownAt, asOf }: PastQuery,
  stream: string,
): Until<RecordedEvent> | null {
  if (revision !== undefined) return { stream, revision };
  if (position !== undefined) return { position };
  if (knownAt !== undefined) return { knownAt: new Date(knownAt) };
  if (asOf !== undefined) return { where: ({ metadata }) => metadata.occurredOn <= asOf };
  return null;
}
