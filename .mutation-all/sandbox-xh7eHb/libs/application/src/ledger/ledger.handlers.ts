// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  caseloadDecider,
  contractDecider,
  demand,
  demandContract,
  demandServable,
  ledgerDecider,
  ledgerOfService,
  servedUntil,
  monthOf,
  NotYet,
  Rejection,
  streamOf,
  type Contract,
  type LedgerCommand,
  type LedgerEvent,
  type LedgerState,
  type TakenHours,
  type WantedHours,
} from '#domain';
import { contractLinks } from '../contract/contract.handlers.js';
import { Decisions, type Answer, type Decision, type FactReader } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';
import { reservationOf, takeHours } from './worker-hours.js';

type DataOf<Type extends LedgerCommand['type']> = Extract<LedgerCommand, { type: Type }>['data'];

/**
 * What another process did to the contract (its end, its roster) is known to a delivery after this time at the
 * latest; what this process did, at once.
 */
const CONTRACT_MAX_AGE_MS = 5_000;
/** That a person was erased or withdrew consent elsewhere is known to a delivery after this time at the latest. */
const CASELOAD_MAX_AGE_MS = 10_000;
/** How often one command takes its hours anew, where others, who may not need them after all, let them lapse. */
const MAX_LAPSES = 4;
const isLapsed = (error: unknown): boolean =>
  error instanceof Rejection && error.code === 'ledger.reservation-lapsed';

/** One delivery, on the envelope's business date. */
export class RecordService extends Command<Answer> {
  constructor(
    readonly contractId: string,
    readonly delivery: Omit<DataOf<'RecordService'>, 'contract' | 'reservationId' | 'taken' | 'deliveredOn'>,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

export type Judgement =
  | { readonly type: 'ConfirmService'; readonly serviceId: string; readonly note: string | null }
  | { readonly type: 'RejectService'; readonly serviceId: string; readonly reason: string }
  | ({ readonly type: 'CorrectService' } & Omit<DataOf<'CorrectService'>, 'providers' | 'settled'>);

/** A delivery confirmed or rejected by someone outside the provider, or corrected by the provider. */
export class JudgeService extends Command<Answer> {
  constructor(
    readonly contractId: string,
    readonly judgement: Judgement,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

async function contractOf(contractId: string, facts: FactReader, maxAgeMs?: number): Promise<Contract> {
  const contract = await facts.read(streamOf.contract(contractId), contractDecider, maxAgeMs);
  demandContract(contract);
  return contract;
}

/**
 * Workers' hours that the ledger does not hold are taken first, and only for what it would accept; the same
 * command given again completes what was broken off between.
 */
@CommandHandler(RecordService)
export class RecordServiceHandler implements ICommandHandler<RecordService> {
  constructor(private readonly decisions: Decisions) {}

  async execute(command: RecordService): Promise<Answer> {
    const { contractId, envelope } = command;
    const { startedAt, endedAt } = command.delivery;
    const hours = { contractId, yyyymm: monthOf(envelope.occurredOn), startedAt, endedAt };
    let reservationId = reservationOf(envelope, []);
    let taken: readonly TakenHours[] = [];
    for (let lapses = 0; ;) {
      try {
        return await this.decisions.decide(this.recordingOf(command, reservationId, taken));
      } catch (error) {
        if (error instanceof NotYet) {
          const wanted = error.needs as readonly WantedHours[];
          const more = await takeHours(this.decisions, hours, wanted, reservationId, envelope);
          taken = [...taken, ...more];
        } else if (isLapsed(error) && (lapses += 1) <= MAX_LAPSES) {
          const ledger = streamOf.ledger(contractId, hours.yyyymm);
          const { lapsed } = await this.decisions.now.read(ledger, ledgerDecider);
          reservationId = reservationOf(envelope, lapsed);
          taken = [];
        } else throw error;
      }
    }
  }

  private recordingOf(
    { contractId, delivery, envelope }: RecordService,
    reservationId: string,
    taken: readonly TakenHours[],
  ): Decision<LedgerState, LedgerCommand, LedgerEvent> {
    const deliveredOn = envelope.occurredOn;
    return {
      stream: streamOf.ledger(contractId, monthOf(deliveredOn)),
      decider: ledgerDecider,
      envelope,
      prepare: async (_ledger, facts) => {
        const [contract, caseload] = await Promise.all([
          contractOf(contractId, facts, CONTRACT_MAX_AGE_MS),
          facts.read(streamOf.caseload(contractId), caseloadDecider, CASELOAD_MAX_AGE_MS),
        ]);
        demandServable(caseload, delivery.beneficiaryRefs);
        const { supplier, startsOn, items } = contract.terms;
        const { settled, roster } = contract;
        const subcontractors = contract.subcontracts.map(({ subcontractor, itemKeys, approvedOn }) => ({
          uscc: subcontractor.uscc,
          itemKeys,
          from: approvedOn,
        }));
        const said = {
          contractId,
          supplierUscc: supplier.uscc,
          startsOn,
          endsOn: servedUntil(contract),
          settled,
          items,
          roster,
          subcontractors,
        };
        const reserved = { reservationId: taken.length > 0 ? reservationId : null, taken };
        const data = { ...delivery, ...reserved, deliveredOn, contract: said };
        return { command: { type: 'RecordService', data }, links: contractLinks(contract) };
      },
    };
  }
}

@CommandHandler(JudgeService)
export class JudgeServiceHandler implements ICommandHandler<JudgeService> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ contractId, judgement, envelope }: JudgeService): Promise<Answer> {
    const { type, ...said } = judgement;
    const ledger = ledgerOfService(judgement.serviceId);
    demand(
      ledger?.contractId === contractId,
      'service.not-found',
      '该合同没有此服务记录。',
      'The contract has no such service record.',
      { kind: 'not-found', pointer: '/serviceId' },
    );
    return this.decisions.decide({
      stream: streamOf.ledger(contractId, ledger.yyyymm),
      decider: ledgerDecider,
      envelope,
      prepare: async (_ledger, facts) => {
        const contract = await contractOf(contractId, facts);
        const { settled, subcontracts, terms } = contract;
        const providers = [terms.supplier.uscc, ...subcontracts.map((one) => one.subcontractor.uscc)];
        const data = type === 'CorrectService' ? { ...said, providers, settled } : { ...said, providers };
        return { command: { type, data } as LedgerCommand, links: contractLinks(contract) };
      },
    });
  }
}
