import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '#runtime';
import { Accounts } from './http/accounts.js';
import { Listener } from './http/listener.js';
import { observer } from './http/observe.js';
import { RpcServer } from './http/rpc.js';
import type { StoreSettings } from './settings.js';
import { Heads } from './store/heads.js';
import { Reader } from './store/reader.js';
import { AnotherStoreRuns, isPermanent } from './store/session.js';
import { Tail } from './store/tail.js';
import { Writer } from './store/writer.js';
import { StreamsService } from './streams/service.js';

const OPEN_RETRY_MS = 500;
/** For the last replies to leave before the calls, and the last frames before the connections, are cut. */
const FAREWELL_MS = 100;

/** The store: a writer, a reader and the tail between them behind one port. */
export class LocalEventStore {
  private readonly heads = new Heads();
  private readonly tail = new Tail();
  private readonly writer: Writer;
  private readonly reader: Reader;
  private readonly listener: Listener;
  private stopping = false;

  constructor(
    private readonly settings: StoreSettings,
    private readonly log: Logger,
  ) {
    this.writer = new Writer(settings.databaseUrl, this.heads, this.tail, log);
    this.reader = new Reader(settings.databaseUrl, this.heads);
    const accounts = new Accounts(settings.security?.users ?? null);
    const rpc = new RpcServer(new StreamsService(accounts, this.writer, this.reader, this.tail), log);
    const vitals = () => ({
      ready: this.writer.ready,
      head: this.tail.head,
      openCalls: rpc.openCalls,
      commits: this.writer.commits,
    });
    this.listener = new Listener(rpc, observer(vitals), settings.security?.certificate ?? null);
  }

  /**
   * @returns the port it listens on
   * @throws AnotherStoreRuns, or what PostgreSQL or the port has against it
   */
  async start(): Promise<number> {
    await this.open();
    return this.listener.listen(this.settings.port, this.settings.host);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.writer.stop();
    await sleep(FAREWELL_MS);
    this.listener.refuse();
    await sleep(FAREWELL_MS);
    this.listener.close();
    await this.reader.close();
  }

  /** A database that is not up yet is waited for. */
  private async open(): Promise<void> {
    while (!this.stopping) {
      try {
        return await this.writer.open();
      } catch (error) {
        if (error instanceof AnotherStoreRuns || isPermanent(error)) throw error;
        this.log.warn('waiting for the database', { reason: (error as Error).message });
        await sleep(OPEN_RETRY_MS);
      }
    }
  }
}
