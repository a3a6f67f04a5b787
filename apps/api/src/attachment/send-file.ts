import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Opened } from '#application';

/** Never shown in the browser's own window, never guessed at, never kept on the way. */
export function sendFile({ attachment, bytes }: Opened, reply: FastifyReply): StreamableFile {
  const { name, mediaType, sizeBytes, sha256 } = attachment;
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, escape)}`;
  reply.headers({
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
    digest: `sha-256=${Buffer.from(sha256, 'hex').toString('base64')}`,
  });
  return new StreamableFile(bytes, { type: mediaType, length: sizeBytes, disposition });
}

/** RFC 8187: what `encodeURIComponent` leaves and a parameter may not hold. */
const escape = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
