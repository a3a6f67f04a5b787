/**
 * Every package that production installs, on any platform, under a licence that the product may be given away with.
 * `node tools/licences.mjs` checks and compares with docs/licences.md; `--write` writes it.
 */
// @ts-nocheck

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensure.mjs';
import { fail, say } from './terminal.mjs';

/** Licences that ask for a notice at most (SPDX). */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'PostgreSQL',
  'Python-2.0',
]);
const FILE = join(ROOT, 'docs/licences.md');

/** An SPDX expression: of alternatives one must do, of what is joined all. */
export function isAllowed(expression) {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isAllowed);
  return ALLOWED.has(bare);
}

function productionPackages() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { name, version, license }]) => ({
      name: name ?? path.split('node_modules/').at(-1),
      version,
      license: license ?? 'unknown',
    }));
}

function pageOf(packages) {
  const rows = new Set(packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`));
  return [
    '# Licences of what production installs',
    '',
    'Made by `npm run licences -- --write` from `package-lock.json`, for every platform.',
    '',
    '<!-- prettier-ignore -->',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...[...rows].sort(),
    '',
  ].join('\n');
}

const packages = productionPackages();
const refused = packages.filter(({ license }) => !isAllowed(license));
if (refused.length > 0) {
  fail(
    `许可证不在允许之列 (licence not allowed): ${refused.map(({ name, license }) => `${name} ${license}`).join(', ')}`,
  );
}
const page = pageOf(packages);
if (process.argv.includes('--write')) writeFileSync(FILE, page);
else if (readFileSync(FILE, 'utf8') !== page) {
  fail('docs/licences.md 已过期，请执行 npm run licences -- --write (is out of date: write it anew)');
}
say(`${packages.length} 个生产依赖的许可证均可用 (production packages, all licences allowed)`);
