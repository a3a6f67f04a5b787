// @ts-nocheck
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TextProbe } from './media-type.js';

/** Bytes on their way in: a temporary file, with what was learnt while it was written. */
export interface Spooled {
  readonly file: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly isText: boolean;
}

/** More bytes than an attachment may have. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  constructor(readonly limitBytes: number) {
    super(`more than ${limitBytes} bytes`);
  }
}

const ABANDONED_MS = 3_600_000;

/** A folder of temporary files; none survives its use, and what a killed process left is swept. */
export class Spool {
  constructor(private readonly folder: string) {}

  /** Writes the stream to a file of its own, for as long as `use` runs. */
  async with<T>(
    source: Readable,
    limitBytes: number,
    use: (spooled: Spooled) => Promise<T>,
    change?: Transform,
  ): Promise<T> {
    await mkdir(this.folder, { recursive: true });
    const file = join(this.folder, randomUUID());
    try {
      return await use(await write(source, file, limitBytes, change));
    } finally {
      await rm(file, { force: true });
    }
  }

  async sweep(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const name of await readdir(this.folder)) {
      const file = join(this.folder, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
      if (Date.now() - mtimeMs > ABANDONED_MS) await rm(file, { force: true });
    }
  }
}

async function write(source: Readable, file: string, limit: number, change?: Transform): Promise<Spooled> {
  const hash = createHash('sha256');
  const text = new TextProbe();
  let sizeBytes = 0;
  async function* observed(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      sizeBytes += chunk.length;
      if (sizeBytes > limit) throw new TooLarge(limit);
      hash.update(chunk);
      text.take(chunk);
      yield chunk;
    }
  }
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  await (change ? pipeline(source, change, observed, target) : pipeline(source, observed, target));
  return { file, sha256: hash.digest('hex'), sizeBytes, isText: text.end() };
}
