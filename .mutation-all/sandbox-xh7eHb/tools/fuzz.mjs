/** `npm run fuzz -- --requests N --seed S`: asks every route N times at random; the same seed asks the same. */
// @ts-nocheck

import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './ensure.mjs';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
  },
});
const env = { ...process.env, FUZZ_REQUESTS: values.requests, FUZZ_SEED: values.seed };
const spec = ['--selectProjects', 'system', '--testPathPatterns', 'test/attacks/every-route'];
const child = spawn(process.execPath, [join(ROOT, 'tools/test.mjs'), '--tests-only', ...spec], {
  cwd: ROOT,
  env,
  stdio: 'inherit',
});
child.once('exit', (code) => process.exit(code ?? 1));
