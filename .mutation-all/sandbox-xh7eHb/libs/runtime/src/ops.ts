// @ts-nocheck
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Logger } from './log.js';

/** A part the process cannot serve without; `check` rejects while it is unavailable, and may tell details. */
export interface ReadinessCheck {
  readonly name: string;
  check(): Promise<Readonly<Record<string, unknown>> | void>;
}

export interface OpsOptions {
  readonly checks: readonly ReadinessCheck[];
  /** What `/metrics` shows; absent, the figures of the Node process. */
  readonly metrics?: Registry;
  readonly log?: Logger;
}

export interface OpsAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const CHECK_TIMEOUT_MS = 3_000;
const RETRY_AFTER_S = 2;

/** `/livez`, `/readyz` and `/metrics` without a framework; undefined for any other path. */
export class Ops {
  private readonly metrics: Registry;
  private failing = '';

  constructor(private readonly options: OpsOptions) {
    this.metrics = options.metrics ?? defaultMetrics();
  }

  static readonly paths = ['/livez', '/readyz', '/metrics'] as const;

  async answer(path: string): Promise<OpsAnswer | undefined> {
    if (path === '/livez') return json(200, { status: 'alive' });
    if (path === '/readyz') return this.readiness();
    if (path === '/metrics') {
      const headers = { 'content-type': this.metrics.contentType };
      return { status: 200, headers, body: await this.metrics.metrics() };
    }
    return undefined;
  }

  /** The answer names what fails; why it fails is for the log, since the page may be public. */
  private async readiness(): Promise<OpsAnswer> {
    const outcomes = await Promise.all(this.options.checks.map(inspect));
    const failing = outcomes.filter((outcome) => outcome.fault !== undefined);
    this.report(failing);
    const checks = Object.fromEntries(
      outcomes.map(({ name, fault, details }) => [
        name,
        { status: fault === undefined ? 'up' : 'down', ...details },
      ]),
    );
    if (failing.length === 0) return json(200, { status: 'ready', checks });
    const body = { status: 'unready', failing: failing.map(({ name }) => name), checks };
    return json(503, body, { 'retry-after': String(RETRY_AFTER_S) });
  }

  /** One line when readiness changes, not one a probe. */
  private report(failing: readonly Outcome[]): void {
    const names = failing.map(({ name }) => name).join(', ');
    if (names === this.failing) return;
    this.failing = names;
    if (names === '') this.options.log?.info('ready again');
    for (const { name, fault } of failing)
      this.options.log?.warn('not ready', { check: name, reason: fault });
  }
}

interface Outcome {
  readonly name: string;
  readonly fault?: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

async function inspect({ name, check }: ReadinessCheck): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${CHECK_TIMEOUT_MS} ms`)), CHECK_TIMEOUT_MS);
  });
  try {
    return { name, details: (await Promise.race([check(), late])) ?? undefined };
  } catch (error) {
    return { name, fault: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): OpsAnswer {
  const text = JSON.stringify(body, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: text,
  };
}

function defaultMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
