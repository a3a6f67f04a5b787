// @ts-nocheck
import { fileTypeFromFile } from 'file-type';

/** What an office attaches: documents, tables, pictures, recordings. What a browser would run is not taken. */
const TAKEN: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/x-cfb',
  'application/zip',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/tiff',
  'audio/mpeg',
  'audio/x-m4a',
  'video/mp4',
]);

/** The media type the bytes show, whatever the name says; null where none is taken. */
export async function sniff(file: string, isText: boolean): Promise<string | null> {
  const found = await fileTypeFromFile(file);
  if (found) return TAKEN.has(found.mime) ? found.mime : null;
  return isText ? 'text/plain' : null;
}

/** Text without control characters, in UTF-8 or in GB 18030 (what Chinese spreadsheets write). */
export class TextProbe {
  private readonly decoders = [
    new TextDecoder('utf-8', { fatal: true }),
    new TextDecoder('gb18030', { fatal: true }),
  ];
  private possible = this.decoders;
  private markup = false;
  private begun = false;

  take(chunk: Buffer): void {
    this.possible = this.possible.filter((decoder) => this.reads(decoder, chunk));
    if (!this.begun) this.markup = /^\s*</.test(chunk.subarray(0, 256).toString('latin1').replace('ï»¿', ''));
    this.begun = true;
  }

  /** HTML, SVG and XML begin with `<`: a browser might run them. */
  end(): boolean {
    return this.begun && !this.markup && this.possible.some((decoder) => this.reads(decoder, null));
  }

  private reads(decoder: InstanceType<typeof TextDecoder>, chunk: Buffer | null): boolean {
    try {
      const text = chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
      // eslint-disable-next-line no-control-regex
      return !/[\u0000-\u0008\u000e-\u001f]/.test(text);
    } catch {
      return false;
    }
  }
}
