// @ts-nocheck
import { Client } from 'pg';
import { Dispatch, foldShare, keysToLoad, type Share, type Target } from './fold.js';
import { readJournalPage } from './journal.js';
import { BY_KEY } from './leadership.js';
import { nextTable } from './model-table.js';
import { shownVersions, switchTo } from './models.js';
import type { AnyProjection, Codec, Recorded } from './projection.js';
import { writeChanges } from './write.js';

const PAGE = 2000;
const BUILDER_LOCK = 7_251_602_025;
const NOTHING_PARKED: ReadonlySet<string> = new Set();

export interface RebuildOptions<E extends Recorded> {
  readonly databaseUrl: string;
  readonly models: readonly AnyProjection<E>[];
  readonly codec: Codec<E>;
  readonly onProgress?: (events: bigint) => void;
}

/** Stops a rebuild: what is wrong is mended in the code, not passed over. */
export class RebuildStopped extends Error {
  override readonly name = 'RebuildStopped';
}

/**
 * Builds the models' tables from the journal beside the live ones and switches all of them in one step;
 * the live group goes on meanwhile. Answers the number of events read.
 */
export async function rebuild<E extends Recorded>(options: RebuildOptions<E>): Promise<bigint> {
  const client = new Client({
    connectionString: options.databaseUrl,
    application_name: 'tjsws-rebuild',
    options: BY_KEY,
    pipeline: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [BUILDER_LOCK]);
    return await new Builder(client, options).build();
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Builds what has no table of its version yet: a new model, or one whose columns or fold changed. */
export async function rebuildMissing<E extends Recorded>(options: RebuildOptions<E>): Promise<string[]> {
  const client = new Client({ connectionString: options.databaseUrl });
  await client.connect();
  const shown = await shownVersions(client).finally(() => client.end());
  const newer = options.models.find(({ name, version }) => (shown.get(name) ?? 0) > version);
  if (newer) {
    throw new RebuildStopped(
      `读模型 ${newer.name} 已由更新的版本维护 (is kept by a newer release: version ${shown.get(newer.name)})`,
    );
  }
  const models = options.models.filter(({ name, version }) => shown.get(name) !== version);
  if (models.length > 0) await rebuild({ ...options, models });
  return models.map(({ name }) => name);
}

class Builder<E extends Recorded> {
  private readonly targets: readonly Target<E>[];
  private readonly dispatch: Dispatch<E>;
  private index = 0n;

  constructor(
    private readonly client: Client,
    private readonly options: RebuildOptions<E>,
  ) {
    this.targets = options.models.map((model) => ({ model, table: nextTable(model) }));
    this.dispatch = new Dispatch(this.targets);
  }

  async build(): Promise<bigint> {
    for (const { table } of this.targets) await table.create(this.client);
    await this.catchUp();
    for (const { table } of this.targets) await table.prepareForReading(this.client);
    await this.catchUp();
    await this.client.query('BEGIN');
    // Holds the live group back for the last few events and the switch.
    await this.client.query(`SELECT FROM journal.checkpoint WHERE name = 'live' FOR UPDATE`);
    await this.catchUp();
    for (const { model } of this.targets) await switchTo(this.client, model);
    await this.client.query('COMMIT');
    return this.index;
  }

  private async catchUp(): Promise<void> {
    for (let full = true; full;) {
      const page = await readJournalPage(this.client, {}, this.index, PAGE);
      const events = page.flatMap((event) => this.options.codec.decode(event) ?? []);
      await Promise.all(this.dispatch.sharesOf(events).map((share) => this.digest(share)));
      this.index += BigInt(page.length);
      this.options.onProgress?.(this.index);
      full = page.length === PAGE;
    }
  }

  private async digest(share: Share<E>): Promise<void> {
    const { model, table } = share;
    const loaded = await table.load(this.client, keysToLoad(share));
    const changes = foldShare(share, loaded, NOTHING_PARKED);
    const stuck = changes.find(({ undigested }) => undigested);
    if (stuck?.undigested) {
      const { event, error } = stuck.undigested;
      throw new RebuildStopped(
        `${model.name}: ${stuck.key} 无法处理位置 ${event.position} 的事件 (cannot digest the event at this position): ${error.message}`,
      );
    }
    await writeChanges(this.client, share, changes);
  }
}
