import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Attachments, DirectoryStore, s3Store, Spool, type ObjectStore } from '#attachments';
import { text, url, type Values } from '#runtime';

const optional = (parse: (value: string) => string) => ({
  default: '',
  parse: (value: string) => (value === '' ? '' : parse(value)),
});

/** Files stand under DATA_DIR, unless an S3 endpoint is named. */
export const attachmentSettings = {
  DATA_DIR: { default: './data', parse: text },
  ATTACHMENTS_S3_ENDPOINT: optional(url('http', 'https')),
  ATTACHMENTS_S3_REGION: { default: 'us-east-1', parse: text },
  ATTACHMENTS_S3_BUCKET: { default: 'attachments', parse: text },
  ATTACHMENTS_S3_ACCESS_KEY_ID: optional(text),
  /** The secret stands in a file, so that no list of processes shows it. */
  ATTACHMENTS_S3_SECRET_KEY_FILE: optional(text),
};
type Settings = Values<typeof attachmentSettings>;

export async function attachmentsOf(settings: Settings): Promise<Attachments> {
  const root = join(settings.DATA_DIR, 'attachments');
  const spool = new Spool(join(root, 'incoming'));
  await spool.sweep();
  return new Attachments(await objectsOf(settings, root), spool);
}

async function objectsOf(settings: Settings, root: string): Promise<ObjectStore> {
  const endpoint = settings.ATTACHMENTS_S3_ENDPOINT;
  if (endpoint === '') return new DirectoryStore(join(root, 'objects'));
  const secret = await readFile(settings.ATTACHMENTS_S3_SECRET_KEY_FILE, 'utf8');
  return s3Store({
    endpoint,
    region: settings.ATTACHMENTS_S3_REGION,
    bucket: settings.ATTACHMENTS_S3_BUCKET,
    accessKeyId: settings.ATTACHMENTS_S3_ACCESS_KEY_ID,
    secretAccessKey: secret.trim(),
  });
}
