/**
 * `npm test`: every check, then every test; the first that fails ends the run.
 * `--tests-only` leaves the checks out; all other arguments go to Jest.
 */
// @ts-nocheck

import { join } from 'node:path';
import { ensure, ROOT, step } from './ensure.mjs';
import { say } from './terminal.mjs';

const program = (path) => join(ROOT, 'node_modules', path);
const CHECKS = [
  ['格式 (format, prettier)', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']],
  ['代码规范 (lint, oxlint)', 'oxlint/bin/oxlint', ['--deny-warnings']],
  ['类型 (types, tsc)', 'typescript7/bin/tsc', ['-p', 'tsconfig.json']],
  [
    '依赖方向 (zones, dependency-cruiser)',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['apps', 'libs', '--config', '.dependency-cruiser.cjs'],
  ],
];

const given = process.argv.slice(2);
const jestArguments = given.filter((argument) => argument !== '--tests-only');
const env = { ...process.env, NODE_ENV: 'test' };
let finished = false;
process.once('exit', () => {
  if (!finished) say('0 passed, 1 failed');
});

await ensure({ build: false });
if (!given.includes('--tests-only')) {
  for (const [title, path, args] of CHECKS) await step(title, process.execPath, [program(path), ...args]);
  await step('许可证 (licences)', process.execPath, [join(ROOT, 'tools/licences.mjs')]);
}
await ensure();
finished = true;
await step(
  '测试 (tests, jest)',
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    program('jest/bin/jest.js'),
    '--reporters=default',
    `--reporters=${join(ROOT, 'tools/summary-reporter.mjs')}`,
    ...jestArguments,
  ],
  { env },
);
