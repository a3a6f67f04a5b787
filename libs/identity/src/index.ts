export * from './access-log.js';
export { createAccount, verifyPassword, type Account, type NewAccount } from './account.js';
export * from './case-reach.js';
export * from './sessions.js';
