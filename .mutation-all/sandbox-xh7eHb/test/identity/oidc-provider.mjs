/**
 * A real OpenID Connect provider (oidc-provider) as a process of its own. It can be told to answer with an ID
 * token it should not: `{ tamper: 'nonce' | 'iss' | 'aud' | 'exp' | 'signature' | 'none' }` over IPC. Roles of a
 * subject: what stands before the `@` of its name, separated by `+`.
 */
// @ts-nocheck

import { createServer } from 'node:http';
import { generateKeyPairSync, sign } from 'node:crypto';
import { Provider } from 'oidc-provider';

const [clientId, clientSecret, redirectUri] = process.argv.slice(2);
const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const [own, foreign] = [rsa(), rsa()];
const jwk = { ...own.privateKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' };
let tamper;

const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;
const provider = new Provider(issuer, {
  clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
  claims: { openid: ['sub', 'roles'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  jwks: { keys: [jwk] },
  cookies: { keys: ['a key for tests'] },
  findAccount: (_context, id) => ({
    accountId: id,
    claims: () => ({ sub: id, roles: id.split('@')[0].split('+') }),
  }),
});

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
const CHANGES = {
  nonce: { nonce: 'another nonce' },
  iss: { iss: 'https://another.example' },
  aud: { aud: 'another client' },
  exp: { exp: 1_000_000_000 },
  signature: {},
  none: {},
};

function tampered(token) {
  const [head, body] = token.split('.');
  const header = tamper === 'none' ? { alg: 'none' } : decode(head);
  const signed = `${encode(header)}.${encode({ ...decode(body), ...CHANGES[tamper] })}`;
  if (tamper === 'none') return `${signed}.`;
  const key = (tamper === 'signature' ? foreign : own).privateKey;
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

provider.use(async (context, next) => {
  await next();
  if (tamper && context.body?.id_token)
    context.body = { ...context.body, id_token: tampered(context.body.id_token) };
});
server.on('request', provider.callback());
process.on('message', (message) => {
  tamper = message.tamper;
  process.send({ done: true });
});
process.once('disconnect', () => process.exit(0));
process.send({ issuer });
