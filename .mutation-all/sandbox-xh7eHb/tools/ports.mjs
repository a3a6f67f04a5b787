// @ts-nocheck
import { createServer } from 'node:net';
import { waitUntil } from './postgres/processes.mjs';

/** The port if this process may listen on it (a free one for 0), else undefined. */
export function canListen(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, host, () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}

/** Whether the port is or becomes free in time. */
export const becomesFree = (port, milliseconds, host) =>
  waitUntil(async () => (await canListen(port, host)) !== undefined, milliseconds, 100);
