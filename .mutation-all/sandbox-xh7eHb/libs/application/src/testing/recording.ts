// @ts-nocheck
import type { ContractSigned } from '#domain';
import type { EventStore } from '#event-store';
import { ALL } from '#policy';
import type { Answer, Decisions } from '../kernel/decisions.js';
import { envelope, type Envelope } from '../kernel/envelope.js';
import {
  JudgeService,
  JudgeServiceHandler,
  RecordService,
  RecordServiceHandler,
} from '../ledger/ledger.handlers.js';

export const OTHER_CONTRACT = '01KAN0C0NTRACT000000000002';

/** A delivery; what is not said is a morning of w-1 under the first contract. */
export interface Asked {
  readonly contractId?: string;
  readonly day?: string;
  /** `hh:mm`, or `yyyy-mm-ddThh:mm`. */
  readonly from?: string;
  readonly to?: string;
  readonly workerIds?: readonly string[];
  readonly key?: string;
}

/** Services of one supplier under two contracts on the same terms. */
export class Recordings {
  private serial = 0;

  constructor(private readonly terms: ContractSigned['data']) {}

  async signContracts(store: EventStore): Promise<void> {
    for (const contractId of [this.terms.contractId, OTHER_CONTRACT]) {
      const { actor, commandId, commandHash, source } = this.by('2025-03-10', contractId);
      const metadata = { actor, occurredOn: '2025-03-10', commandId, commandHash, source, schemaVersion: 1 };
      const signed = { id: commandId, type: 'ContractSigned', data: { ...this.terms, contractId }, metadata };
      await store.append(`contract-${contractId}`, 'no_stream', [signed]);
    }
  }

  record(decisions: Decisions, asked: Asked = {}): Promise<Answer> {
    const { contractId = this.terms.contractId, day = '2025-04-10', from = '09:00', to = '11:00' } = asked;
    const { workerIds = ['w-1'], key } = asked;
    const instant = (time: string): string => `${time.includes('T') ? time : `${day}T${time}`}:00+08:00`;
    const delivery = {
      startedAt: instant(from),
      endedAt: instant(to),
      itemKey: 'case-work',
      quantity: 1,
      unit: '个',
      workerIds,
      beneficiaryRefs: [],
      evidence: [],
      clientRef: null,
    };
    return new RecordServiceHandler(decisions).execute(
      new RecordService(contractId, delivery, this.by(day, asked, key)),
    );
  }

  reject(decisions: Decisions, serviceId: string): Promise<Answer> {
    const orgUscc = this.terms.purchaser.uscc;
    const actor = { accountId: 'o', role: 'PROJECT_OFFICER' as const, orgUscc };
    return new JudgeServiceHandler(decisions).execute(
      new JudgeService(
        serviceId.split('.')[0]!,
        { type: 'RejectService', serviceId, reason: '不符' },
        { ...this.by('2025-06-30', serviceId), actor },
      ),
    );
  }

  private by(occurredOn: string, payload: unknown, key?: string): Envelope {
    return envelope({
      commandId: key ?? `33333333-3333-4333-8333-${String((this.serial += 1)).padStart(12, '0')}`,
      actor: { accountId: 'someone', role: 'PROVIDER_WORKER', orgUscc: this.terms.supplier.uscc },
      reach: ALL,
      source: 'api',
      correlationId: 'c',
      today: '2025-06-30',
      occurredOn,
      payload,
    });
  }
}
