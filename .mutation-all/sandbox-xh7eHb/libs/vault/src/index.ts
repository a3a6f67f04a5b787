// @ts-nocheck
export { FileKeys } from './keys/file-keys.js';
export { KeyFileFault } from './keys/key-file.js';
export * from './keys/key-management.port.js';
export type { FoundName } from './names/name-marks.js';
export { Rotation } from './rotation.js';
export { SealBroken } from './seal.js';
export { Vault, type Kept, type Values } from './vault.js';
