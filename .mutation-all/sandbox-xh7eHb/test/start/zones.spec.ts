// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TAKEN = ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json', 'tsconfig.base.json'];
const LIBRARIES = Object.values(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { imports: Record<string, string> })
    .imports,
)
  .filter((path) => path.startsWith('./dist/libs/'))
  .map((path) => path.replace('./dist/', '').replace('.js', '.ts'));

describe('the dependency rules', () => {
  let dir: string;
  const plant = (path: string, text: string): void => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  /** The rules broken by the planted sources, with who broke them. */
  const cruise = (): string[] => {
    const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = ['apps', 'libs', '--config', '.dependency-cruiser.cjs', '-T', 'json'];
    const { stdout } = spawnSync(process.execPath, [program, ...args], { cwd: dir, encoding: 'utf8' });
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { rule: { name: string }; from: string }[] };
    };
    return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).toSorted();
  };

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'tjsws-zones-'));
    for (const path of TAKEN) cpSync(join(ROOT, path), join(dir, path));
    cpSync(join(ROOT, 'tools'), join(dir, 'tools'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
    for (const path of LIBRARIES) plant(path, 'export const here = 1;\n');
    plant('apps/api/src/main.ts', "import { here } from '#application';\nconsole.log(here);\n");
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('hold where an app uses a library', () => {
    expect(cruise()).toEqual([]);
  });

  it('catch what points upwards, what makes the domain impure, and what avoids the front door', () => {
    plant(
      'libs/domain/src/impure.ts',
      "import { Module } from '@nestjs/common';\nexport const kept = Module;\n",
    );
    plant('libs/domain/src/clock.ts', "import { hrtime } from 'node:process';\nexport const now = hrtime;\n");
    plant('libs/application/src/reader.ts', "export { here as read } from '#read-models';\n");
    plant('libs/policy/src/shortcut.ts', "export * from '../../domain/src/clock.js';\n");
    plant('apps/projector/src/main.ts', "export * from '../../api/src/main.js';\n");
    expect(cruise()).toEqual([
      'application-imports-downwards: libs/application/src/reader.ts',
      'domain-is-pure: libs/domain/src/clock.ts',
      'domain-is-pure: libs/domain/src/impure.ts',
      'projector-imports-libs-only: apps/projector/src/main.ts',
      'through-the-front-door: libs/policy/src/shortcut.ts',
    ]);
  });
});
