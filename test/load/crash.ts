/** `npm run crash -- --rounds N`: kill -9 under full load, and nothing that was acknowledged may be gone. */
import { parseArgs } from 'node:util';
import { crashRounds } from './crash-rounds.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds: must be a whole number from 1 on');
  process.exit(1);
}
const report = await crashRounds(rounds, console.log);
console.log(JSON.stringify(report));
process.exit(report.faults.length === 0 ? 0 : 1);
