// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  externalCaseDecider,
  findDiscrepancies,
  streamOf,
  type ExternalCaseCommand,
  type ExternalCaseFacts,
  type PlainDate,
  type Provenance,
} from '#domain';
import { derivedUlid } from '#event-store';
import { hashOf } from '../kernel/canonical-json.js';
import { Decisions, type Answer } from '../kernel/decisions.js';
import type { Envelope } from '../kernel/envelope.js';
import { governedOn, policyFactsOf } from './case-facts.js';

/** A public case from elsewhere, as found; the rules are asked about what is known of it. */
export class RecordExternalCase extends Command<Answer> {
  constructor(
    readonly found: ExternalCaseCommand['data'],
    readonly envelope: Envelope,
  ) {
    super();
  }
}

/** A case as it was found, ready to be recorded: the same source always gives the same case. */
export function externalCase(
  { sourceRef, facts, source }: { sourceRef: string; facts: ExternalCaseFacts; source: Provenance },
  recordedOn: PlainDate,
): RecordExternalCase['found'] {
  return {
    caseId: derivedUlid('external-case', sourceRef),
    sourceRef,
    facts,
    source,
    contentHash: hashOf({ facts, source }),
    discrepancies: findDiscrepancies(facts, source.caveats),
    recordedOn,
  };
}

@CommandHandler(RecordExternalCase)
export class RecordExternalCaseHandler implements ICommandHandler<RecordExternalCase> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ found, envelope }: RecordExternalCase): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.externalCase(found.caseId),
      decider: externalCaseDecider,
      envelope,
      prepare: () => ({
        command: { type: 'RecordExternalCase' as const, data: found },
        links: {},
        question: {
          act: 'RecordExternalCase',
          on: governedOn(found.facts),
          facts: policyFactsOf(found.facts),
          exceptions: new Map<string, string>(),
        },
      }),
    });
  }
}
