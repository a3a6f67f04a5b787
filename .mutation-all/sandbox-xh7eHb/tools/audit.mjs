/** Known vulnerabilities of what production installs; high and critical ones fail. Not every registry can be asked. */
// @ts-nocheck

import { spawnSync } from 'node:child_process';
import { ROOT } from './ensure.mjs';
import { fail, say } from './terminal.mjs';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8' });
const report = parse(stdout);
const counts = report?.metadata?.vulnerabilities;
if (!counts) {
  say('未审计：该软件源不提供漏洞查询 (not audited: this registry does not tell of vulnerabilities)');
} else {
  const { high, critical } = counts;
  const grave = Object.values(report.vulnerabilities).filter(({ severity }) =>
    /high|critical/.test(severity),
  );
  if (high + critical > 0) {
    fail(
      `有严重漏洞的生产依赖 (vulnerable): ${grave.map(({ name, severity }) => `${name} ${severity}`).join(', ')}`,
    );
  }
  say('生产依赖没有已知的严重漏洞 (no grave vulnerability is known in production packages)');
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
