// @ts-nocheck
import { readFileSync } from 'node:fs';
import { isRunning } from './postgres/processes.mjs';

/**
 * npm runs a script through a shell that passes no signal on: `kill` of npm, or of that shell, would leave the
 * script running for nobody. Tells once when either is gone.
 */
export function whenAbandoned(tell) {
  if (!process.env.npm_lifecycle_event || process.platform !== 'linux') return;
  const parent = process.ppid;
  const runner = isShell(parent) ? parentOf(parent) : parent;
  const watch = setInterval(() => {
    if (process.ppid === parent && isRunning(runner)) return;
    clearInterval(watch);
    tell();
  }, 300);
  watch.unref();
}

const stat = (pid) => readFileSync(`/proc/${pid}/stat`, 'latin1');
const isShell = (pid) => /\((?:\w*sh)\)/.test(stat(pid));
const parentOf = (pid) => Number(/^.*\) \S (\d+)/s.exec(stat(pid))[1]);
