import { describe, expect, it } from '@jest/globals';
import cookie from '@fastify/cookie';
import fastify from 'fastify';
import { guardDoor, isForeignWrite, RefusedAtDoor } from './door.js';

const TOKEN = 'a-token-of-a-session';

const write = (headers: Readonly<Record<string, string>>, method = 'POST') =>
  isForeignWrite({ method, headers, host: 'office.example' });

describe('A write that a browser sends', () => {
  it.each([
    ['its own page', { 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['its own page, by an older browser', { origin: 'https://office.example' }],
  ])('of %s is taken', (_whence, headers) => {
    expect(write(headers)).toBe(false);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['another site, by an older browser', { origin: 'https://evil.example' }],
    ['another port', { origin: 'https://office.example:8443' }],
    ['nowhere', { origin: 'null' }],
    [
      'another site that claims its origin',
      { 'sec-fetch-site': 'cross-site', origin: 'https://office.example' },
    ],
  ])('for %s is refused', (_whence, headers) => {
    expect(write(headers)).toBe(true);
    expect(write(headers, 'DELETE')).toBe(true);
    expect(write(headers, 'GET')).toBe(false);
  });

  it('is taken from anywhere with a token, which no browser adds by itself', () => {
    expect(write({ 'sec-fetch-site': 'cross-site', authorization: `Bearer ${TOKEN}` })).toBe(false);
  });

  it.each(['x', 'Bearer x', 'Basic eDp5', ''])(
    'is refused beside “%s”, which is no token',
    (authorization) => {
      expect(write({ 'sec-fetch-site': 'cross-site', authorization })).toBe(true);
    },
  );

  it('is taken of a program, which says neither', () => {
    expect(write({})).toBe(false);
  });
});

describe('The door', () => {
  const open = async () => {
    const app = fastify();
    await app.register(cookie);
    const limits = {
      ANONYMOUS_REQUESTS_PER_MINUTE: 2,
      SIGN_INS_PER_MINUTE: 100,
      PUBLIC_WRITES_PER_MINUTE: 3,
    };
    await guardDoor(app, limits, async (token) => token === TOKEN);
    app.setErrorHandler((error, _request, reply) =>
      reply.status(error instanceof RefusedAtDoor ? error.problem.status : 500).send(),
    );
    app.get('/api/me', async () => 'me');
    app.post('/api/sessions', async () => 'session');
    app.post('/api/feedback', async () => 'heard');
    app.post('/api/feedback/:id/answer', async () => 'answered');
    return async (
      headers: Readonly<Record<string, string>>,
      method: 'GET' | 'POST' = 'GET',
      url = method === 'GET' ? '/api/me' : '/api/sessions',
    ) => (await app.inject({ method, url, headers })).statusCode;
  };

  it.each<[string, Readonly<Record<string, string>>]>([
    ['nothing', {}],
    ['any header', { authorization: 'x' }],
    ['a bearer that is no session', { authorization: `Bearer ${TOKEN}-not` }],
    ['an empty cookie', { cookie: 'session=' }],
    ['a cookie that is no session', { cookie: `session=${TOKEN}-not` }],
  ])('counts whoever shows %s', async (_what, headers) => {
    const knock = await open();
    expect([await knock(headers), await knock(headers), await knock(headers)]).toEqual([200, 200, 429]);
  });

  it('lets any page’s form in where anybody may write, and counts whoever sends it', async () => {
    const knock = await open();
    const headers = { 'sec-fetch-site': 'cross-site', cookie: `session=${TOKEN}` };
    for (const status of [200, 200, 200, 429]) {
      expect(await knock(headers, 'POST', '/api/feedback')).toBe(status);
    }
    expect(await knock(headers, 'POST', '/api/feedback/x/answer')).toBe(403);
  });

  it('does not count who is signed in, unless to sign in as another', async () => {
    const knock = await open();
    const headers = { authorization: `Bearer ${TOKEN}` };
    for (let time = 0; time < 5; time += 1) expect(await knock(headers)).toBe(200);
    expect(await knock({ cookie: `session=${TOKEN}` })).toBe(200);
    for (const status of [200, 200, 429]) expect(await knock(headers, 'POST')).toBe(status);
    expect(await knock(headers)).toBe(200);
  });
});
