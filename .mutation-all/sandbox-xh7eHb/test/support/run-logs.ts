// @ts-nocheck
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Keeps what a process of the product says, for the search at the end of the run; `onLine` hears it as well. */
export function keepLog(
  name: string,
  stream: Readable,
  onLine: (line: string) => void = () => undefined,
): void {
  const directory = process.env['TEST_LOG_DIR'];
  createInterface({ input: stream }).on('line', (line) => {
    if (directory) appendFileSync(join(directory, `${name}.${process.pid}.log`), `${line}\n`);
    onLine(line);
  });
}
