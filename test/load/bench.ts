/**
 * What the platform does a second, each figure beside what it is measured against in the same run:
 * `npm run bench -- --help`. Two of the machine's processors are shared by the load, the processes and
 * PostgreSQL: ratios tell more than figures.
 */
import { cpus, loadavg, totalmem } from 'node:os';
import { readOptions, USAGE, type BenchOptions, type MeasureName } from './harness/options.js';
import { Postgres } from './harness/postgres.js';
import { jsonLine, table, type Figure } from './harness/report.js';
import { measureAppend } from './measures/append.js';
import { measureCatchUp } from './measures/catch-up.js';
import { measureClauses } from './measures/clauses.js';
import { measureCommands } from './measures/commands.js';
import { measureMemory } from './measures/memory.js';
import { measurePages } from './measures/pages.js';
import { measureSessions } from './measures/sessions.js';
import { measureVisible } from './measures/visible.js';

type Measure = (postgres: Postgres, options: BenchOptions) => Promise<Figure[]>;

const MEASURE: Readonly<Record<MeasureName, Measure>> = {
  append: measureAppend,
  http: measureCommands,
  'catch-up': measureCatchUp,
  visible: measureVisible,
  pages: measurePages,
  memory: measureMemory,
  clauses: measureClauses,
  sessions: measureSessions,
};

async function bench(options: BenchOptions): Promise<void> {
  const [cpu] = cpus();
  console.log(
    `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  );
  const postgres = await Postgres.start();
  const figures: Figure[] = [];
  try {
    for (const name of options.only) {
      const begun = performance.now();
      const taken = await MEASURE[name](postgres, options);
      const seconds = Math.round((performance.now() - begun) / 1000);
      console.log(`\n${table(taken)}\n(${seconds} s; load of the machine ${loadavg()[0]!.toFixed(1)})`);
      figures.push(...taken);
    }
  } finally {
    await postgres.stop();
  }
  console.log(`\n${figures.map(jsonLine).join('\n')}`);
}

if (process.argv.includes('--help')) console.log(USAGE);
else await bench(readOptions(process.argv.slice(2)));
