import { join } from 'node:path';
import { Pool } from 'pg';
import { databaseUrl, text, type Logger, type Values } from '#runtime';
import { FileKeys, Vault } from '#vault';

export const vaultSettings = {
  /** The vault's own role: no other one reads it, and it reads nothing else. */
  VAULT_DATABASE_URL: databaseUrl,
  DATA_DIR: { default: './data', parse: text },
  /** Empty: `keys/vault.key` under DATA_DIR, made at the first start. */
  VAULT_KEY_FILE: { default: '', parse: text },
};

interface OpenVault {
  readonly vault: Vault;
  close(): Promise<void>;
}

/** @throws where the master key is not the one the vault was begun with */
export async function openVault(
  { VAULT_DATABASE_URL, VAULT_KEY_FILE, DATA_DIR }: Values<typeof vaultSettings>,
  log: Logger,
): Promise<OpenVault> {
  const pool = new Pool({ connectionString: VAULT_DATABASE_URL, max: 4 });
  pool.on('error', (error) => log.warn('idle vault connection lost', { reason: error.message }));
  const file = VAULT_KEY_FILE || join(DATA_DIR, 'keys', 'vault.key');
  // A key file that was named is never made: a wrong path must not begin another vault.
  const vault = new Vault(pool, await FileKeys.open(file, VAULT_KEY_FILE === ''));
  await vault.claim();
  return { vault, close: () => pool.end() };
}
