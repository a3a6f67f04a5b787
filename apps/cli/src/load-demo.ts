/**
 * Loads the demonstration into a running platform: accounts for every role, invented projects in every phase
 * and outcome, and the real public cases. The same commands under the same keys again change nothing, so an
 * interrupted load is completed by running it again.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { databaseUrl, eventStoreUrl, readConfig, text, url } from '#runtime';
import { AccountDesk } from './account-desk.js';
import { importCases } from './cases/import.js';
import { createDemonstrationAccounts, usernameFor } from './demo/accounts.js';
import { ApiClient } from './demo/api-client.js';
import { STORIES, type Story } from './demo/stories.js';
import type { Step, Told } from './demo/scene.js';
import { tell } from './demo/tell.js';
import { SUPPLIERS } from './demo/world.js';

const config = readConfig(process.env, {
  DATABASE_URL: databaseUrl,
  EVENTSTORE_URL: eventStoreUrl,
  API_URL: { parse: url('http', 'https') },
  DEMO_PASSWORD: { parse: text },
  DATA_DIR: { default: './data', parse: text },
});

/** Stories are dated from the day the load began, also when it is completed on a later one. */
const progressFile = join(config.DATA_DIR, 'demonstration.json');
interface Progress {
  readonly today: string;
  readonly done: boolean;
}
const begun = existsSync(progressFile)
  ? (JSON.parse(readFileSync(progressFile, 'utf8')) as Progress)
  : { today: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10), done: false };
const save = (done: boolean): void =>
  writeFileSync(progressFile, JSON.stringify({ ...begun, done } satisfies Progress));
if (begun.done) process.exit(0);
save(false);
const { today } = begun;
const api = new ApiClient(config.API_URL, config.DEMO_PASSWORD);

/** A UUID that is the same for the same step of the same story. */
function keyOf(name: string): string {
  const hex = createHash('sha256').update(`demonstration/${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const take = (step: Step, key: string): Promise<Told> =>
  api.command(usernameFor(step.role), step.command.replace('{id}', step.id ?? ''), keyOf(key), {
    occurredOn: step.on,
    ...step.body,
  });

async function play(story: Story): Promise<number> {
  const telling = tell(story, today);
  let steps = 0;
  for (let next = telling.next(); !next.done;) {
    steps += 1;
    next = telling.next(await take(next.value, `${story.key}/${steps}`));
  }
  return steps;
}

/** Invented projects never mix with an office's own: where accounts exist that are not the demonstration's, nothing is loaded. */
async function refuseRealInstallation(accounts: DataSource): Promise<void> {
  const real: unknown[] = await accounts.query(
    'SELECT FROM identity.accounts WHERE NOT demonstration LIMIT 1',
  );
  if (real.length === 0) return;
  console.log('已有正式账号，不载入演示 (real accounts exist: no demonstration is loaded)');
  save(true);
  process.exit(0);
}

async function registerSuppliers(): Promise<void> {
  for (const { name, uscc } of SUPPLIERS) {
    await api.command('project-officer', 'suppliers', keyOf(uscc), { uscc, name, orgType: '社会组织' });
  }
}

const desk = await AccountDesk.open(config);
try {
  await refuseRealInstallation(desk.database);
  await createDemonstrationAccounts(desk, config.DEMO_PASSWORD);
} finally {
  await desk.close();
}
await registerSuppliers();

const queue = [...STORIES];
let told = 0;
let commands = 0;
async function teller(): Promise<void> {
  for (let story = queue.shift(); story; story = queue.shift()) {
    const steps = await play(story);
    commands += steps;
    told += 1;
    console.log(`演示项目 ${told}/${STORIES.length} (demonstration projects), ${commands} 条命令`);
  }
}
await Promise.all([teller(), teller(), teller(), teller()]);

const cases = fileURLToPath(new URL('../../../../apps/cli/data/public-cases.jsonl', import.meta.url));
const imported = await importCases(cases, config.EVENTSTORE_URL, () => undefined);
console.log(
  `真实公开案例 ${imported.recorded} 个 (real public cases)，数据矛盾 ${imported.discrepancies} 处 (discrepancies)`,
);
save(true);
