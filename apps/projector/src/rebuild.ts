import { rebuild } from '#projection';
import { domainCodec, READ_MODELS } from '#read-models';
import type { Logger } from '#runtime';
import type { ProjectorSettings } from './settings.js';

const TELL_EVERY = 50_000n;

/** Builds the named read models, or all, from the journal beside the live ones, and switches them in one step. */
export async function rebuildModels(
  names: readonly string[],
  config: Pick<ProjectorSettings, 'DATABASE_URL'>,
  log: Logger,
): Promise<void> {
  const unknown = names.filter((name) => !READ_MODELS.some((model) => model.name === name));
  if (unknown.length > 0) {
    const known = READ_MODELS.map(({ name }) => name).join(', ');
    throw new Error(`没有此读模型 (no such read model): ${unknown.join(', ')}; ${known}`);
  }
  const models = names.length > 0 ? READ_MODELS.filter(({ name }) => names.includes(name)) : READ_MODELS;
  const started = performance.now();
  let told = 0n;
  const events = await rebuild({
    databaseUrl: config.DATABASE_URL,
    models,
    codec: domainCodec,
    onProgress: (done) => {
      if (done < told + TELL_EVERY) return;
      told = done;
      log.info('rebuilding', { events: done });
    },
  });
  log.info('rebuilt', {
    models: models.map(({ name }) => name).join(', '),
    events,
    seconds: Math.round((performance.now() - started) / 100) / 10,
  });
}
