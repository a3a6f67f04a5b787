import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One holder of a name on this machine. The lock is a listening socket, so it ends with its process however
 * that dies: on Linux an abstract one; elsewhere a file, removed where nobody answers behind it.
 *
 * @returns {Promise<{ held: true, release(): Promise<void> } | { held: false, pid: string }>}
 */
export async function takeLock(name) {
  const id = `tjsws-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`;
  const address = process.platform === 'linux' ? `\0${id}` : join(tmpdir(), `${id}.sock`);
  const lock = await listen(address);
  if (lock) return lock;
  const pid = await askHolder(address);
  if (pid !== undefined || process.platform === 'linux') return { held: false, pid: pid ?? '?' };
  rmSync(address, { force: true });
  return (await listen(address)) ?? { held: false, pid: '?' };
}

function listen(address) {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(String(process.pid));
    });
    server.once('error', () => resolve(undefined));
    server.listen(address, () => {
      server.unref();
      resolve({ held: true, release: () => new Promise((done) => server.close(done)) });
    });
  });
}

function askHolder(address) {
  return new Promise((resolve) => {
    let pid = '';
    const socket = connect(address);
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('data', (chunk) => (pid += chunk));
    socket.on('error', () => {});
    socket.on('close', () => resolve(pid || undefined));
  });
}
