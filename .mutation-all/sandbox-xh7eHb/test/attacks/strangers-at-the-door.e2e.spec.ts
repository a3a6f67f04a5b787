// @ts-nocheck
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Platform, key } from '../api/platform.js';
import { RawClient } from './raw-client.js';

/** A second API process of the same platform with small limits; the first has its own. */
const SMALL = {
  ANONYMOUS_REQUESTS_PER_MINUTE: '20',
  SIGN_INS_PER_MINUTE: '4',
  HEADERS_TIMEOUT_S: '1',
  REQUEST_TIMEOUT_S: '3',
  IDLE_TIMEOUT_S: '2',
};
const STATION = { divisionCode: '120101001000', name: '街道社工站' };
const wrong = (username: string) => ({ body: { username, password: 'wrong' } });

let platform: Platform;
let usual: string;
let small: string;

beforeAll(async () => {
  platform = await Platform.start();
  usual = platform.base;
  small = await platform.spawn('api', { PORT: '0', HOST: '127.0.0.1', ...SMALL });
});
afterAll(() => platform.stop());
afterEach(() => {
  platform.base = usual;
});

describe('A browser that is signed in by cookie', () => {
  const register = async (headers: Readonly<Record<string, string>>) => {
    const cookie = `session=${await platform.token('PROJECT_OFFICER')}`;
    return platform.ask('POST', '/api/stations', {
      body: STATION,
      headers: { cookie, ...key(), ...headers },
    });
  };

  it('does nothing that another site makes it send', async () => {
    for (const [name, value] of [
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
      ['origin', 'https://evil.example'],
      ['origin', 'null'],
    ] as const) {
      for (const authorization of ['', 'x']) {
        expect(await register({ [name]: value, authorization })).toMatchObject({
          status: 403,
          body: { type: 'urn:tjsws:problem:foreign-origin' },
        });
      }
    }
    const signIn = await platform.ask('POST', '/api/sessions', {
      ...wrong('auditor'),
      headers: { origin: 'https://evil.example' },
    });
    expect(signIn.status).toBe(403);
    const list = await platform.ask('GET', '/api/stations', { as: 'PROJECT_OFFICER' });
    expect(list.body['items']).toEqual([]);
  });

  it('does what its own pages send', async () => {
    expect(await register({ origin: usual })).toMatchObject({ status: 201 });
    expect(await register({ 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 201 });
  });
});

describe('Whoever knocks too often', () => {
  it('at one name waits; at another name, or from elsewhere, it goes on', async () => {
    platform.base = small;
    const knock = (username: string, address: string) =>
      platform.ask('POST', '/api/sessions', {
        ...wrong(username),
        headers: { 'x-forwarded-for': address },
      });
    const statuses: number[] = [];
    for (let at = 1; at <= 4; at += 1) {
      statuses.push((await knock('Auditor', `2001:db8:0:1::${at}`)).status);
    }
    expect(statuses).toEqual(Array<number>(4).fill(401));
    const more = await knock('auditor', '2001:db8:0:1::5');
    expect(more).toMatchObject({ status: 429, body: { type: 'urn:tjsws:problem:too-many-requests' } });
    expect(Number(more.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await knock('nobody', '2001:db8:0:1::5')).status).toBe(401);
    expect((await knock('auditor', '2001:db8:0:2::5')).status).toBe(401);
  });

  it('from one address waits, while who is signed in goes on from there', async () => {
    const authorization = `Bearer ${await platform.token('AUDITOR')}`;
    platform.base = small;
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    const statuses: number[] = [];
    const shown: Record<string, string>[] = [
      {},
      { authorization: 'x' },
      { authorization: `${authorization}-not` },
      { cookie: 'session=' },
    ];
    for (let time = 0; time < 21; time += 1) {
      const knock = { ...headers, ...shown[time % shown.length] };
      statuses.push((await platform.ask('GET', '/api/me', { headers: knock })).status);
    }
    expect(statuses).toEqual([...Array<number>(20).fill(401), 429]);
    const own = await platform.ask('GET', '/api/me', { headers: { ...headers, authorization } });
    expect(own.status).toBe(200);
  });

  it('cannot name another address where no proxy is believed', async () => {
    platform.base = await platform.spawn('api', {
      PORT: '0',
      HOST: '127.0.0.1',
      TRUSTED_PROXIES: '203.0.113.1',
      ANONYMOUS_REQUESTS_PER_MINUTE: '1',
    });
    const ask = (address: string) =>
      platform.ask('GET', '/api/me', { headers: { 'x-forwarded-for': address } });
    expect((await ask('192.0.2.1')).status).toBe(401);
    expect((await ask('192.0.2.2')).status).toBe(429);
  });
});

describe('A body that is refused before it is read', () => {
  const LENGTH = 3_000_000;

  it.each([
    ['too long', 413, 'application/json'],
    ['of no type that is taken', 415, 'text/plain'],
  ])('%s, gets its answer, and the connection serves on', async (_what, status, type) => {
    const client = await RawClient.to(usual);
    client.send(
      `POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: ${LENGTH}\r\n\r\n`,
    );
    expect(await client.hears(`HTTP/1.1 ${status}`, 10_000)).toBe(true);
    client.send(`${' '.repeat(LENGTH)}GET /livez HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(await client.hears('HTTP/1.1 200', 10_000)).toBe(true);
    client.end();
  });
});

describe('A body nested too deep', () => {
  it.each(['{"username":', '['])('is refused to whoever is not signed in (%s)', async (open) => {
    const body = open.repeat(50_000);
    expect((await platform.ask('POST', '/api/sessions', { body })).status).toBe(400);
    const closed = open === '[' ? `${body}${']'.repeat(50_000)}` : `${body}1${'}'.repeat(50_000)}`;
    expect((await platform.ask('POST', '/api/sessions', { body: closed })).status).toBe(400);
  });
});

describe('A client that holds its connection', () => {
  const head = (...more: string[]) => `POST /api/sessions HTTP/1.1\r\nHost: x\r\n${more.join('')}`;
  /** The limit, a look a second, and a slow machine. */
  const SOON_MS = 12_000;

  const isHeld = async (send: (client: RawClient) => unknown): Promise<boolean> => {
    const client = await RawClient.to(small);
    void send(client);
    const closed = await client.isClosedWithin(SOON_MS);
    client.end();
    return !closed;
  };

  it('is let go: one that says nothing, one that drips headers, one that drips or stops its body', async () => {
    const body = head('Content-Type: application/json\r\n', 'Content-Length: 100000\r\n\r\n');
    const held = await Promise.all([
      isHeld(() => undefined),
      isHeld((client) => client.drip(head('X-Slow: ', 'x'.repeat(1_000)), 100)),
      isHeld((client) => client.drip(`${body}${' '.repeat(1_000)}`, 20)),
      isHeld((client) => client.send(`${body}{`)),
    ]);
    expect(held).toEqual([false, false, false, false]);
    expect((await fetch(`${small}/livez`)).status).toBe(200);
  }, 60_000);

  it('is let go when it asks for much and reads nothing', async () => {
    const asked = 60;
    const token = await platform.token('AUDITOR');
    const client = await RawClient.to(small);
    client.stopReading();
    const ask = `GET /api/openapi.json HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`;
    client.send(ask.repeat(asked));
    await pause(10_000);
    client.readOn();
    expect(await client.isClosedWithin(SOON_MS)).toBe(true);
    expect(client.received.split('HTTP/1.1 200').length - 1).toBeLessThan(asked);
    expect((await fetch(`${small}/livez`)).status).toBe(200);
  }, 60_000);
});
