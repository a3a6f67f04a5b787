import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { networkOf } from '#identity';
import { count, type Values } from '#runtime';
import { isPublicWrite } from './forms.js';
import { problemOf, type Problem } from './problem.js';
import { bearerOf, tokenOf } from './signed-in.js';

/** How often one may knock who is not signed in, a minute; each process counts for itself. */
export const doorLimits = {
  /** From one address (IPv6: one /64): many desks of an office may share it. */
  ANONYMOUS_REQUESTS_PER_MINUTE: { default: '600', parse: count },
  /** At one account's name from one address: a stranger does not use up what its owner may. */
  SIGN_INS_PER_MINUTE: { default: '300', parse: count },
  /** What anybody may write from one address, signed in or not: feedback and what follows it. */
  PUBLIC_WRITES_PER_MINUTE: { default: '30', parse: count },
} as const;

export type DoorLimits = Values<typeof doorLimits>;

/** Refused before anything is looked up. */
export class RefusedAtDoor extends Error {
  override readonly name = 'RefusedAtDoor';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

const WINDOW_MS = 60_000;
const SIGN_IN = '/api/sessions';
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Before any route, and after cookies are read: no request another site made a browser send, and no more knocking
 * than is sensible. Whoever signs in knocks, and whoever shows what is no session.
 */
export async function guardDoor(
  fastify: FastifyInstance,
  limits: DoorLimits,
  isSession: (token: string) => Promise<boolean>,
): Promise<void> {
  await fastify.register(rateLimit, { global: false, timeWindow: WINDOW_MS });
  const byAddress = fastify.createRateLimit({ max: limits.ANONYMOUS_REQUESTS_PER_MINUTE });
  const byName = fastify.createRateLimit({
    max: limits.SIGN_INS_PER_MINUTE,
    keyGenerator: ({ ip, body }) => `${networkOf(ip)} ${nameIn(body)}`,
  });
  const byWriter = fastify.createRateLimit({ max: limits.PUBLIC_WRITES_PER_MINUTE });
  fastify.addHook('onRequest', async (request) => {
    if (isPublicWrite(request)) demand(await byWriter(request));
    else if (isForeignWrite(request)) throw new RefusedAtDoor(FOREIGN);
    if (!request.url.startsWith('/api/')) return;
    const token = isSignIn(request) ? undefined : tokenOf(request);
    if (token === undefined || !(await isSession(token))) demand(await byAddress(request));
  });
  fastify.addHook('preHandler', async (request) => {
    if (isSignIn(request)) demand(await byName(request));
  });
}

/**
 * Whether a browser says that another site made it send this. A bearer token never comes by itself, so whoever
 * sends one means it; beside any other `Authorization` it is the cookie that counts. Programs send neither
 * header; browsers send `Origin` with every write to another site.
 */
export function isForeignWrite(request: Pick<FastifyRequest, 'method' | 'headers' | 'host'>): boolean {
  const { method, headers, host } = request;
  if (READING.has(method) || bearerOf(request) !== undefined) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}

const isSignIn = ({ method, routeOptions }: FastifyRequest): boolean =>
  method === 'POST' && routeOptions.url === SIGN_IN;

const LONGEST_NAME = 100;

function nameIn(body: unknown): string {
  const { username } = (body ?? {}) as { username?: unknown };
  return typeof username === 'string' ? username.slice(0, LONGEST_NAME).toLowerCase() : '';
}

type Count = Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>;

function demand(counted: Count): void {
  if (!counted.isAllowed && counted.isExceeded) throw new RefusedAtDoor(tooOften(counted.ttlInSeconds));
}

const FOREIGN = problemOf(403, {
  code: 'foreign-origin',
  detail: {
    zh: '此请求由其他网站发出，未受理。',
    en: 'Another site made the browser send this: it is not taken.',
  },
});

const tooOften = (seconds: number): Problem => ({
  status: 429,
  code: 'too-many-requests',
  title: { zh: '请求过于频繁', en: 'Too many requests' },
  detail: { zh: `请在 ${seconds} 秒后再试。`, en: `Try again in ${seconds} seconds.` },
  headers: { 'retry-after': String(seconds) },
});
