// @ts-nocheck
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { ObjectMissing, ObjectStoreUnavailable, type ObjectStore } from './object-store.port.js';

export interface S3Settings {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const ATTEMPTS = 3;
const CONNECT_MS = 5_000;
const REQUEST_MS = 60_000;

/** Objects in any storage that speaks S3; its own checksums are not relied upon. */
export class S3Store implements ObjectStore {
  private readonly client: S3Client;

  constructor(private readonly settings: S3Settings) {
    const { endpoint, region, accessKeyId, secretAccessKey } = settings;
    this.client = new S3Client({
      endpoint,
      region,
      credentials: { accessKeyId, secretAccessKey },
      forcePathStyle: true,
      maxAttempts: ATTEMPTS,
      // Not every S3-compatible storage takes the trailing checksums that are the default.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: REQUEST_MS },
    });
  }

  async put(sha256: string, file: string, sizeBytes: number): Promise<void> {
    const object = this.objectOf(sha256);
    await answered(async () => {
      if ((await this.sizeOf(sha256)) === sizeBytes) return;
      await this.client.send(
        new PutObjectCommand({ ...object, Body: createReadStream(file), ContentLength: sizeBytes }),
      );
    });
  }

  async get(sha256: string): Promise<Readable> {
    return answered(async () => {
      const { Body } = await this.client.send(new GetObjectCommand(this.objectOf(sha256)));
      return Body as Readable;
    });
  }

  private async sizeOf(sha256: string): Promise<number | null> {
    try {
      const { ContentLength } = await this.client.send(new HeadObjectCommand(this.objectOf(sha256)));
      return ContentLength ?? null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  private objectOf(sha256: string) {
    const Key = `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
    return { Bucket: this.settings.bucket, Key };
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof S3ServiceException &&
  error.$metadata.httpStatusCode === 404 &&
  error.name !== 'NoSuchBucket';

async function answered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (isMissing(error)) throw new ObjectMissing('not in the storage', { cause: error });
    throw new ObjectStoreUnavailable('the object storage does not answer as it should', { cause: error });
  }
}
