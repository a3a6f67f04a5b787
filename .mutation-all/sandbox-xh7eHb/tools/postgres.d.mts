// @ts-nocheck
export interface PostgresOptions {
  /** Where the cluster is kept. */
  readonly dataDir: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Created where it does not exist; `tjsws`. */
  readonly database?: string;
  /** `false` (tests) gives up surviving a power cut. */
  readonly durable?: boolean;
  readonly log?: (line: string) => void;
}

export interface RunningPostgres {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Whether a server was found running, and is now owned. */
  readonly reused: boolean;
  /** Settles when the server is gone, for whatever reason. */
  readonly exited: Promise<unknown>;
  stop(): Promise<void>;
}

export function startPostgres(options: PostgresOptions): Promise<RunningPostgres>;
