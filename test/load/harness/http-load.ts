import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Outcome, Plan } from './http-load.process.js';

const PROCESS = fileURLToPath(new URL('http-load.process.js', import.meta.url));

/**
 * Requests over keep-alive connections from a process of its own, one at a time on each.
 * @throws where an answer has another status than expected: a rate of refusals is no figure
 */
export async function httpLoad(plan: Plan): Promise<Outcome> {
  const load = fork(PROCESS, { execArgv: [], serialization: 'advanced' });
  load.send(plan);
  const [outcome] = (await once(load, 'message')) as [Outcome | { readonly fault: string }];
  load.disconnect();
  if ('fault' in outcome) throw new Error(`${plan.requests.module}: ${outcome.fault}`);
  return outcome;
}
