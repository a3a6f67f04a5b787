/** A data key as it may lie in a database: wrapped, with the id of the master key that opens it. */
// @ts-nocheck

export interface Wrapped {
  readonly masterKey: string;
  readonly bytes: Buffer;
}

/**
 * Where master keys are kept and used: a file, or a key management service whose keys never leave it. A wrapped
 * key is bound to the subject it belongs to.
 */
export interface KeyManagement {
  /** Id of the master key that wraps now. */
  current(): Promise<string>;
  wrap(dataKey: Buffer, subject: string): Promise<Wrapped>;
  /** @throws MasterKeyMissing where the master key is not (any more) at hand */
  unwrap(wrapped: Wrapped, subject: string): Promise<Buffer>;
}

export class MasterKeyMissing extends Error {
  override readonly name = 'MasterKeyMissing';
  constructor(readonly masterKey: string) {
    super(
      `缺少主密钥 ${masterKey}：请恢复原来的 keys/vault.key 或设置 VAULT_KEY_FILE ` +
        `(master key ${masterKey} is missing: restore the original key file)`,
    );
  }
}
