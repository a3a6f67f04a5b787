export * from './access-log.js';
export { createAccount, verifyPassword, type Account, type NewAccount } from './account.js';
export * from './sessions.js';
