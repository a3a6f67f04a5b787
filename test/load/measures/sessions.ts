import { createDataSource } from '#database';
import { AccountRows, SESSION_BELIEVED_MS, Sessions } from '#identity';
import { DAYS, SUPPLIER_USCC } from '../harness/history.js';
import { httpLoad } from '../harness/http-load.js';
import type { BenchOptions } from '../harness/options.js';
import type { Postgres } from '../harness/postgres.js';
import { atLeast, type Figure } from '../harness/report.js';
import { inTurns } from '../harness/rounds.js';
import { Stack } from '../harness/stack.js';
import type { RecordServiceOptions } from '../requests/record-service.js';
import { contractsWithHistory } from './commands.js';

const CONNECTIONS = 32;
const WARM_UP = 5000;
/** An office hour of a city: so many people at work, each session asked for again when it is no longer believed. */
const PEOPLE = 500;
const LEAST = 0.9;
/** Each take outlasts belief, so that what is counted is the steady share of checks. */
const TAKE_SECONDS = (1.2 * SESSION_BELIEVED_MS) / 1000;

/** What sign-in costs commands: many people's sessions, beside one that is believed already. */
export async function measureSessions(
  postgres: Postgres,
  { seconds, profiles }: BenchOptions,
): Promise<Figure[]> {
  const stack = await Stack.start(postgres, profiles);
  try {
    const contracts = await contractsWithHistory(stack);
    await stack.startPart('api');
    const token = await stack.signIn('PROVIDER_WORKER', SUPPLIER_USCC);
    const tokens = await sessionsOf('bench-provider_worker', stack.databaseUrl);
    let load = 0;
    const commands = (using: readonly string[], warmUp: number) => async (share: number) => {
      const options: RecordServiceOptions = { tokens: using, contracts, days: DAYS, load: load++ };
      const outcome = await httpLoad({
        url: stack.url('api'),
        connections: CONNECTIONS,
        warmUp,
        seconds: share,
        expectedStatus: 200,
        requests: { module: 'record-service', options },
      });
      return outcome.perSecond;
    };
    await commands([token], WARM_UP)(0.1);
    const { many, one } = await inTurns(3 * Math.max(seconds, TAKE_SECONDS), {
      many: commands(tokens, CONNECTIONS),
      one: commands([token], CONNECTIONS),
    });
    return [
      atLeast(LEAST, {
        measure: 'sessions',
        what: `record-service, ${CONNECTIONS} connections, ${PEOPLE} sessions`,
        value: many,
        unit: 'commands/s',
        baseline: { what: 'one session that is believed already', value: one },
        more: { 'a revocation takes at most ms': SESSION_BELIEVED_MS },
      }),
    ];
  } finally {
    await stack.stop();
  }
}

/** Sessions as sign-in begins them, without hashing five hundred passwords. */
async function sessionsOf(username: string, databaseUrl: string): Promise<string[]> {
  const database = await createDataSource(databaseUrl, [], 4).initialize();
  try {
    const account = (await new AccountRows(database).findByName(username))!;
    const sessions = new Sessions(database);
    const beginning = { method: 'password', address: null, agent: null } as const;
    return await Promise.all(Array.from({ length: PEOPLE }, () => sessions.begin(account, beginning)));
  } finally {
    await database.destroy();
  }
}
