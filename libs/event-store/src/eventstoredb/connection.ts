import { EventStoreDBClient } from '@eventstore/db-client';
import { clientRecovers } from './errors.js';

/** A client may hang on to a stream it is told to cancel; a new one is made all the same. */
const DISPOSAL_MS = 1000;

/** Seconds one seed of a cluster may take to answer, so that a silent one leaves time for the others. */
const GOSSIP_TIMEOUT_S = 2;

/**
 * Holds a client and replaces it where it does not recover by itself: after a failed discovery it keeps the
 * failure for good, and on a silent connection it waits until the next keep-alive has failed.
 */
export class Connection {
  private current: Promise<EventStoreDBClient>;
  private closed = false;

  constructor(private readonly connectionString: string) {
    this.current = Promise.resolve(this.open());
  }

  /** @throws whatever `use` throws, after mending what has to be mended */
  async use<Result>(use: (client: EventStoreDBClient) => Promise<Result>): Promise<Result> {
    const lent = this.current;
    try {
      return await use(await lent);
    } catch (error) {
      this.mend(lent, error);
      throw error;
    }
  }

  async *stream<Item>(
    open: (client: EventStoreDBClient) => AsyncGenerator<Item>,
  ): AsyncGenerator<Item, void, undefined> {
    const lent = this.current;
    try {
      yield* open(await lent);
    } catch (error) {
      this.mend(lent, error);
      throw error;
    }
  }

  close(): Promise<void> {
    this.closed = true;
    return dispose(this.current);
  }

  /** The old client's streams end before there is a new one: all clients share one register of appends. */
  private mend(lent: Promise<EventStoreDBClient>, error: unknown): void {
    if (this.closed || lent !== this.current || clientRecovers(error)) return;
    this.current = dispose(lent).then(() => this.open());
  }

  private open(): EventStoreDBClient {
    return EventStoreDBClient.connectionString(this.connectionString);
  }
}

async function dispose(client: Promise<EventStoreDBClient>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, DISPOSAL_MS);
  });
  await Promise.race([client.then((one) => one.dispose()), patience]);
  clearTimeout(timer);
}

/**
 * The connection string as this client reads it: the successor's scheme is the same protocol.
 * @throws RangeError, without the string: it may hold a password
 */
export function clientString(url: string, connectionName?: string): string {
  const known = url.trim().replace(/^kurrent(?:db)?(\+discover)?:\/\//, 'esdb$1://');
  const [address = '', query = ''] = known.split('?', 2);
  const options = query === '' ? [] : query.split('&');
  const given = new Set(options.map((option) => option.split('=')[0]?.toLowerCase()));
  const prefer = (key: string, value: string) => {
    if (!given.has(key.toLowerCase())) options.push(`${key}=${encodeURIComponent(value)}`);
  };
  prefer('gossipTimeout', String(GOSSIP_TIMEOUT_S));
  if (connectionName !== undefined) prefer('connectionName', connectionName);
  const complete = `${address.replace(/\/+$/, '')}?${options.join('&')}`;
  try {
    EventStoreDBClient.connectionString(complete);
  } catch {
    throw new RangeError(
      'The address of the event store is not a connection string: esdb://host:port or esdb+discover://host:port, then ?key=value&key=value',
    );
  }
  return complete;
}
