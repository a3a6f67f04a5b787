import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  contractDecider,
  demand,
  demandContract,
  ledgerDecider,
  ledgerOfService,
  monthOf,
  streamOf,
  type Contract,
  type LedgerCommand,
} from '#domain';
import { contractLinks } from '../contract/contract.handlers.js';
import { Decisions, type Answer, type FactReader } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';

type DataOf<Type extends LedgerCommand['type']> = Extract<LedgerCommand, { type: Type }>['data'];

/** One delivery, on the envelope's business date. */
export class RecordService extends Command<Answer> {
  constructor(
    readonly contractId: string,
    readonly delivery: Omit<DataOf<'RecordService'>, 'contract' | 'deliveredOn'>,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

export type Judgement =
  | { readonly type: 'ConfirmService'; readonly serviceId: string; readonly note: string | null }
  | { readonly type: 'RejectService'; readonly serviceId: string; readonly reason: string };

/** A delivery confirmed or rejected by someone outside the provider. */
export class JudgeService extends Command<Answer> {
  constructor(
    readonly contractId: string,
    readonly judgement: Judgement,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

async function contractOf(contractId: string, facts: FactReader): Promise<Contract> {
  const contract = await facts.read(streamOf.contract(contractId), contractDecider);
  demandContract(contract);
  return contract;
}

@CommandHandler(RecordService)
export class RecordServiceHandler implements ICommandHandler<RecordService> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ contractId, delivery, envelope }: RecordService): Promise<Answer> {
    const deliveredOn = envelope.occurredOn;
    return this.decisions.decide({
      stream: streamOf.ledger(contractId, monthOf(deliveredOn)),
      decider: ledgerDecider,
      envelope,
      prepare: async (_ledger, facts) => {
        const contract = await contractOf(contractId, facts);
        const { supplier, startsOn, endsOn, items } = contract.terms;
        const { settled } = contract;
        const said = { contractId, supplierUscc: supplier.uscc, startsOn, endsOn, settled, items };
        return {
          command: { type: 'RecordService' as const, data: { ...delivery, deliveredOn, contract: said } },
          links: contractLinks(contract),
        };
      },
    });
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
        const data = { ...said, supplierUscc: contract.terms.supplier.uscc };
        return { command: { type, data } as LedgerCommand, links: contractLinks(contract) };
      },
    });
  }
}
