import { RpcError, Status } from './status.js';

/** The largest request message taken; the client sends appends in messages of 3 MiB. */
const MAXIMUM_MESSAGE = 17 * 1024 * 1024;
/** Of a gRPC message: not compressed, length. */
export const PREFIX = 5;
const NOTHING = Buffer.alloc(0);

/** One gRPC message with its prefix. */
export function frame(...parts: readonly Buffer[]): Buffer {
  const prefix = Buffer.alloc(PREFIX);
  prefix.writeUInt32BE(
    parts.reduce((sum, part) => sum + part.length, 0),
    1,
  );
  return Buffer.concat([prefix, ...parts]);
}

/** Cuts a byte stream into gRPC messages. */
export class FrameReader {
  private chunks: Buffer[] = [];
  private size = 0;
  private wanted = PREFIX;

  /** @returns the messages completed by this chunk */
  push(chunk: Buffer): Buffer[] {
    this.chunks.push(chunk);
    this.size += chunk.length;
    if (this.size < this.wanted) return [];
    const buffer = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks, this.size);
    const messages: Buffer[] = [];
    let at = 0;
    this.wanted = PREFIX;
    while (buffer.length - at >= PREFIX) {
      const length = this.lengthAt(buffer, at);
      this.wanted = PREFIX + length;
      if (buffer.length - at < this.wanted) break;
      messages.push(buffer.subarray(at + PREFIX, at + PREFIX + length));
      at += PREFIX + length;
      this.wanted = PREFIX;
    }
    const rest = at === buffer.length ? NOTHING : buffer.subarray(at);
    this.chunks = rest.length === 0 ? [] : [rest];
    this.size = rest.length;
    return messages;
  }

  /** @throws RpcError when the bytes end within a message */
  end(): void {
    if (this.size > 0) throw new RpcError(Status.INTERNAL, 'the request ends within a message');
  }

  private lengthAt(buffer: Buffer, at: number): number {
    if (buffer[at] !== 0) throw new RpcError(Status.UNIMPLEMENTED, 'compressed messages are not supported');
    const length = buffer.readUInt32BE(at + 1);
    if (length > MAXIMUM_MESSAGE) {
      throw new RpcError(Status.RESOURCE_EXHAUSTED, `a message may not exceed ${MAXIMUM_MESSAGE} bytes`);
    }
    return length;
  }
}
