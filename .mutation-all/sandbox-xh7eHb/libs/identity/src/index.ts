// @ts-nocheck
export * from './access-log.js';
export { createAccount, type Account, type NewAccount } from './account.js';
export * from './account-rows.js';
export * from './case-reach.js';
export * from './lock-out.js';
export * from './network.js';
export * from './passwords.js';
export { newRecoveryCodes, SecondFactors, type Offer } from './second-factor.js';
export { hashOf, newToken, SecretBox } from './secrets.js';
export { SESSION_BELIEVED_MS, Sessions, type Beginning, type Session } from './sessions.js';
export * from './setup-token.js';
export * from './sign-in.js';
export * from './single-sign-on.js';
