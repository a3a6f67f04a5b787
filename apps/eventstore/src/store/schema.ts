/** The store's own schema, made by the store itself so that it can be started alone on an empty database. */
export const SCHEMA = `
CREATE SCHEMA IF NOT EXISTS eventstore;
CREATE TABLE IF NOT EXISTS eventstore.events (
  position bigint PRIMARY KEY,
  stream text COLLATE "C" NOT NULL,
  revision bigint NOT NULL,
  id uuid NOT NULL,
  type text COLLATE "C" NOT NULL,
  is_json boolean NOT NULL,
  created timestamptz NOT NULL,
  data bytea NOT NULL,
  metadata bytea NOT NULL,
  CONSTRAINT events_stream_revision UNIQUE (stream, revision)
);
`;

/** Held by the one store that may write; advisory locks are per database. */
export const WRITER_LOCK = 7_310_868_735_421n;

export const COLUMNS = 'position, stream, revision, id, type, is_json, created, data, metadata';
/** PostgreSQL's binary timestamps count microseconds from 2000. */
export const POSTGRES_EPOCH = Date.UTC(2000, 0, 1);
