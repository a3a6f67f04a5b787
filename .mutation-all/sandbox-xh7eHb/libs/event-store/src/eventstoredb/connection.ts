// @ts-nocheck
import { setMaxListeners } from 'node:events';
import { EventStoreDBClient } from '@eventstore/db-client';
import { EventStoreUnavailable } from '../event-store.port.js';
import { clientRecovers } from './errors.js';
import { ignoreLateReplies } from './late-replies.js';

/** A client may hang on to a stream it is told to cancel; a new one is made all the same. */
const DISPOSAL_MS = 1000;

/** Seconds one seed of a cluster may take to answer, so that a silent one leaves time for the others. */
const GOSSIP_TIMEOUT_S = 2;

/** The client's own default. */
const KEEP_ALIVE_TIMEOUT_MS = 10_000;

let opened = 0;

interface Lent {
  readonly client: Promise<EventStoreDBClient>;
  /** Aborted when the client is given up: what it still streams will not come to an end by itself. */
  readonly givenUp: AbortController;
}

/**
 * Holds a client and replaces it where it does not recover by itself: after a failed discovery it keeps the
 * failure for good, and on a silent connection it waits until the next keep-alive has failed.
 */
export class Connection {
  private current: Lent;
  private closed = false;

  constructor(private readonly connectionString: string) {
    this.current = lent(Promise.resolve(this.open()));
  }

  /** @throws whatever `use` throws, after mending what has to be mended */
  async use<Result>(use: (client: EventStoreDBClient) => Promise<Result>): Promise<Result> {
    const borrowed = this.borrow();
    try {
      return await use(await borrowed.client);
    } catch (error) {
      this.mend(borrowed, error);
      throw error;
    }
  }

  async *stream<Item>(
    open: (client: EventStoreDBClient, givenUp: AbortSignal) => AsyncGenerator<Item>,
  ): AsyncGenerator<Item, void, undefined> {
    const borrowed = this.borrow();
    try {
      yield* open(await borrowed.client, borrowed.givenUp.signal);
    } catch (error) {
      this.mend(borrowed, error);
      throw error;
    }
  }

  close(): Promise<void> {
    this.closed = true;
    return dispose(this.current);
  }

  private borrow(): Lent {
    if (this.closed) throw new EventStoreUnavailable('The connection to the event store is closed');
    return this.current;
  }

  /** The old client's streams end before there is a new one: all clients share one register of appends. */
  private mend(borrowed: Lent, error: unknown): void {
    if (this.closed || borrowed !== this.current || clientRecovers(error)) return;
    this.current = lent(dispose(borrowed).then(() => this.open()));
  }

  /** Clients of equal settings share their sockets, and with them a dead one: no two of ours are equal. */
  private open(): EventStoreDBClient {
    const given = /[?&]keepAliveTimeout=(-?\d+)/i.exec(this.connectionString);
    const timeout = Number(given?.[1] ?? KEEP_ALIVE_TIMEOUT_MS);
    const own = timeout < 0 ? '' : `&keepAliveTimeout=${timeout + opened}`;
    opened += 1;
    return ignoreLateReplies(EventStoreDBClient.connectionString(`${this.connectionString}${own}`));
  }
}

function lent(client: Promise<EventStoreDBClient>): Lent {
  const givenUp = new AbortController();
  // Every read and subscription under way listens: many of them are no leak.
  setMaxListeners(0, givenUp.signal);
  return { client, givenUp };
}

async function dispose({ client, givenUp }: Lent): Promise<void> {
  givenUp.abort();
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
