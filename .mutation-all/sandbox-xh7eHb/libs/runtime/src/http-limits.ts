// @ts-nocheck
import type { Setting, Values } from './config.js';

/** Whole seconds as milliseconds. */
const seconds: Setting<number>['parse'] = (value) => {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new Error('must be whole seconds, 1–9999');
  return Number(value) * 1_000;
};

/** How long a client may take: nobody holds a connection for nothing. */
export const httpLimits = {
  /** For the headers of a request, and for the first of them on a new connection. */
  HEADERS_TIMEOUT_S: { default: '15', parse: seconds },
  /** For a whole request: a file of 50 MB over a slow line. */
  REQUEST_TIMEOUT_S: { default: '300', parse: seconds },
  /** Without a byte moving in either direction: a reader that does not read, an upload that stands still. */
  IDLE_TIMEOUT_S: { default: '60', parse: seconds },
  /** For the answer; files, which take as long as their lines, are exempt. */
  HANDLER_TIMEOUT_S: { default: '30', parse: seconds },
} as const;

export type HttpLimits = Values<typeof httpLimits>;

/** How often Node looks for requests that are late. */
const LOOK_EVERY_MS = 1_000;

/** The limits as Fastify takes them; that of the handler is kept beside it. */
export const serverLimits = (limits: HttpLimits) => ({
  connectionTimeout: limits.IDLE_TIMEOUT_S,
  requestTimeout: limits.REQUEST_TIMEOUT_S,
  http: {
    // Node refuses headers that may take longer than the whole.
    headersTimeout: Math.min(limits.HEADERS_TIMEOUT_S, limits.REQUEST_TIMEOUT_S),
    requestTimeout: limits.REQUEST_TIMEOUT_S,
    connectionsCheckingInterval: LOOK_EVERY_MS,
  },
});
