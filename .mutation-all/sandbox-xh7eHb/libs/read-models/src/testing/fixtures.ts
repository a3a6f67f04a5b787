// @ts-nocheck
import { readFileSync } from 'node:fs';
import { EVENT_REGISTRY, type DomainEvent, type EventMetadata, type StreamCategory } from '#domain';
import { Story, streamIn } from './given.js';

type Fixture = DomainEvent & { readonly metadata: EventMetadata };

const read = (type: string, version: number): Fixture =>
  JSON.parse(
    readFileSync(new URL(`../../../domain/src/fixtures/${type}.v${version}.json`, import.meta.url), 'utf8'),
  ) as Fixture;

/** A case from elsewhere is of no project; all of it was read on one day. */
const elsewhere = ({ projectId: _project, ...metadata }: EventMetadata): EventMetadata => ({
  ...metadata,
  occurredOn: '2026-01-05',
});

/** Every stored event in its current version, in each kind of stream it stands in, by its business date. */
export function everyFixture(): Story {
  const story = new Story();
  Object.entries(EVENT_REGISTRY)
    .flatMap(([type, { version, streams }]) =>
      streams.map((category: StreamCategory) => {
        const { metadata, ...event } = read(type, version);
        return { event, category, metadata: category === 'externalcase' ? elsewhere(metadata) : metadata };
      }),
    )
    .sort((a, b) => a.metadata.occurredOn.localeCompare(b.metadata.occurredOn))
    .forEach(({ event, category, metadata }) => story.record(event, streamIn(category), metadata));
  return story;
}
