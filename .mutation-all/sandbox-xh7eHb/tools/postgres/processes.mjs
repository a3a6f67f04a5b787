// @ts-nocheck
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A zombie has no files, ports or memory left: it counts as gone. */
export function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return !stateOf(pid).startsWith('Z');
}

function stateOf(pid) {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'stat=', '-p', String(pid)]).toString();
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2);
  } catch {
    return 'Z';
  }
}

/** Process ids are used again: only one that runs the `postgres` binary in this data directory is our server. */
export function isPostgresIn(pid, clusterDir) {
  if (!isRunning(pid)) return false;
  try {
    if (process.platform === 'linux') {
      if (basename(readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, '')) !== 'postgres')
        return false;
      return readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '') === clusterDir;
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)])
      .toString()
      .includes('postgres');
  } catch {
    return false;
  }
}

/** Whether the condition came to hold in time. */
export async function waitUntil(holds, milliseconds, every = 25) {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await pause(every);
  }
  return true;
}

/** When a process that is not our child is gone; watching keeps nothing alive. */
export async function goneFrom(pid) {
  while (isRunning(pid)) await pause(500, undefined, { ref: false });
}
