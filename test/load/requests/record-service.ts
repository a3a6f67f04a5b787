import { randomUUID } from 'node:crypto';
import type { NextRequest } from '../harness/http-load.process.js';

export interface RecordServiceOptions {
  /** Sessions that take turns. */
  readonly tokens: readonly string[];
  readonly contracts: readonly string[];
  /** Business dates, each in a month of its own within the contracts' term. */
  readonly days: readonly string[];
  /** Number of this load among those with the same contracts: their hours do not overlap. */
  readonly load: number;
}

const DAYS_A_MONTH = 28;
/** From 08:00 to 20:00. */
const MINUTES_A_DAY = 12 * 60;
/** Services of one worker and month that one load may ask for. */
const SERVICES_A_LOAD = 500;

/** The n-th service of a worker in the month of `day`: a minute that no other of them touches. */
function serviceTime(day: string, n: number): { date: string; from: string; to: string } {
  if (n >= DAYS_A_MONTH * MINUTES_A_DAY) throw new RangeError('the month has no more minutes');
  const dayOfMonth = 1 + Math.floor(n / MINUTES_A_DAY);
  const date = `${day.slice(0, 'yyyy-mm-'.length)}${String(dayOfMonth).padStart(2, '0')}`;
  const from = Date.parse(`${date}T08:00:00Z`) + (n % MINUTES_A_DAY) * 60_000;
  const time = (at: number): string => new Date(at).toISOString().replace('Z', '+08:00');
  return { date, from: time(from), to: time(from + 60_000) };
}

/** Deliveries spread over the ledgers of all contracts and months, each by the one worker of its contract. */
export function make(options: unknown, host: string): NextRequest {
  const { tokens, contracts, days, load } = options as RecordServiceOptions;
  let serial = 0;
  return () => {
    const at = serial++;
    const contract = contracts[at % contracts.length]!;
    const day = days[Math.floor(at / contracts.length) % days.length]!;
    const service = load * SERVICES_A_LOAD + Math.floor(at / contracts.length / days.length);
    const { date, from, to } = serviceTime(day, service);
    const body = JSON.stringify({
      occurredOn: date,
      startedAt: from,
      endedAt: to,
      itemKey: 'case-work',
      quantity: 1,
      unit: '个',
      workerIds: [`worker-of-${contract}`],
      beneficiaryRefs: ['b-81f', 'b-23'],
      evidence: [
        { sha256: '71f2c01b0c32dc488850d9c100175fc1f7fd72d0aa445c6b74066370572cf4a9', name: '个案记录.pdf' },
      ],
      clientRef: `${load}-${at}`,
    });
    return (
      `POST /api/contracts/${contract}/record-service HTTP/1.1\r\nhost: ${host}\r\n` +
      `authorization: Bearer ${tokens[at % tokens.length]}\r\nidempotency-key: ${randomUUID()}\r\n` +
      `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    );
  };
}
