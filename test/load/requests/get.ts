import type { NextRequest } from '../harness/http-load.process.js';

export interface GetOptions {
  /** Asked for in turn. */
  readonly paths: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

export function make(options: unknown, host: string): NextRequest {
  const { paths, headers = {} } = options as GetOptions;
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const requests = paths.map((path) => `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  let at = 0;
  return () => requests[at++ % requests.length]!;
}
