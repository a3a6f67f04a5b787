// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { streamOf, supplierDecider, type SupplierCommand } from '#domain';
import { Decisions, type Answer } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';

/** Registers a supplier or records its qualification. */
export class ActOnSupplier extends Command<Answer> {
  constructor(
    readonly uscc: string,
    readonly command: SupplierCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(ActOnSupplier)
export class ActOnSupplierHandler implements ICommandHandler<ActOnSupplier> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ uscc, command, envelope }: ActOnSupplier): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.supplier(uscc),
      decider: supplierDecider,
      envelope,
      prepare: () => ({ command, links: {} }),
    });
  }
}
