import { randomUUID } from 'node:crypto';
import type { NextRequest } from '../harness/http-load.process.js';

export interface RecordServiceOptions {
  readonly token: string;
  readonly contracts: readonly string[];
  /** Business dates, each in a month of its own within the contracts' term. */
  readonly days: readonly string[];
  /** Tells this load's workers from another's: nobody delivers two services at once. */
  readonly name: string;
}

/** Deliveries spread over the ledgers of all contracts and months. */
export function make(options: unknown, host: string): NextRequest {
  const { token, contracts, days, name } = options as RecordServiceOptions;
  let serial = 0;
  return () => {
    const at = serial++;
    const contract = contracts[at % contracts.length]!;
    const day = days[Math.floor(at / contracts.length) % days.length]!;
    const body = JSON.stringify({
      occurredOn: day,
      startedAt: `${day}T09:00:00+08:00`,
      endedAt: `${day}T10:30:00+08:00`,
      itemKey: 'case-work',
      quantity: 1,
      unit: '个',
      workerIds: [`${name}-${at}`],
      beneficiaryRefs: ['b-81f', 'b-23'],
      evidence: [
        { sha256: '71f2c01b0c32dc488850d9c100175fc1f7fd72d0aa445c6b74066370572cf4a9', name: '个案记录.pdf' },
      ],
      clientRef: `${name}-${at}`,
    });
    return (
      `POST /api/contracts/${contract}/record-service HTTP/1.1\r\nhost: ${host}\r\n` +
      `authorization: Bearer ${token}\r\nidempotency-key: ${randomUUID()}\r\n` +
      `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    );
  };
}
