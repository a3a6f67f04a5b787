// @ts-nocheck
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LEAVES_WITHIN_MS = 20_000;
const ENDS_WITHIN_MS = 1_500;

/**
 * One holder of a name on this machine. The lock is a listening socket, so it ends with its process however
 * that dies: on Linux an abstract one; elsewhere a file, removed where nobody answers behind it. A holder that
 * is about to end is waited for.
 *
 * @returns {Promise<{ held: true, leaving(): void, release(): Promise<void> } | { held: false, pid: string }>}
 */
export async function takeLock(name) {
  const id = `tjsws-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`;
  const address = process.platform === 'linux' ? `\0${id}` : join(tmpdir(), `${id}.sock`);
  const begun = Date.now();
  for (;;) {
    const lock = await listen(address);
    if (lock) return lock;
    const { pid, leaves } = await askHolder(address);
    if (pid === undefined && process.platform !== 'linux') rmSync(address, { force: true });
    const patience = leaves ? LEAVES_WITHIN_MS : ENDS_WITHIN_MS;
    if (Date.now() - begun > patience) return { held: false, pid: pid ?? '?' };
    await pause(100);
  }
}

function listen(address) {
  return new Promise((resolve) => {
    let leaves = '';
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(`${process.pid}${leaves}`);
    });
    server.once('error', () => resolve(undefined));
    server.listen(address, () => {
      server.unref();
      const leaving = () => void (leaves = ' leaves');
      resolve({ held: true, leaving, release: () => new Promise((done) => server.close(done)) });
    });
  });
}

function askHolder(address) {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(address);
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('error', () => {});
    socket.on('close', () => {
      const [pid, leaves] = answer.split(' ');
      resolve({ pid: pid || undefined, leaves: leaves !== undefined });
    });
  });
}
