// @ts-nocheck
import type { Pool } from 'pg';
import { DataKeys } from './data-keys.js';
import type { FileKeys } from './keys/file-keys.js';

const BATCH = 500;

/** Changes the master key: the data keys are wrapped anew, what they seal is not touched. */
export class Rotation {
  private readonly keys: DataKeys;

  constructor(
    pool: Pool,
    private readonly file: FileKeys,
  ) {
    this.keys = new DataKeys(pool, file);
  }

  /** Begins a new master key, unless keys still wait from a rotation that was cut off, and wraps all anew. */
  async rotate(onBatch: (rewrapped: number) => void = () => undefined): Promise<number> {
    if (!(await this.isUnfinished())) await this.file.add();
    let total = 0;
    for (let count = await this.keys.rewrap(BATCH); count > 0; count = await this.keys.rewrap(BATCH)) {
      total += count;
      onBatch(total);
    }
    return total;
  }

  /** Forgets the old master keys; refused while one of them is needed. */
  async dropOld(): Promise<readonly string[]> {
    if (await this.isUnfinished()) {
      throw new Error(
        '仍有数据密钥由旧主密钥封装，请先完成轮换 (keys still wait: finish the rotation first)',
      );
    }
    return this.file.dropOld();
  }

  status(): Promise<{
    readonly current: string;
    readonly inUse: readonly { masterKey: string; keys: number }[];
  }> {
    return Promise.all([this.file.current(), this.keys.mastersInUse()]).then(([current, inUse]) => ({
      current,
      inUse,
    }));
  }

  private async isUnfinished(): Promise<boolean> {
    const { current, inUse } = await this.status();
    return inUse.some(({ masterKey }) => masterKey !== current);
  }
}
