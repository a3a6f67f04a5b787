/** `npm run docs:rules`: writes the pages of docs/rules from the clauses. */
// @ts-nocheck

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensure, ROOT } from './ensure.mjs';

await ensure();
const { rulePages } = await import('../dist/libs/policy/src/docs/rule-pages.js');
const folder = join(ROOT, 'docs/rules');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of rulePages()) writeFileSync(join(folder, name), text);
