// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  contractDecider,
  demand,
  policyDecider,
  streamOf,
  type Finding,
  type Judgement,
  type PlainDate,
  type PolicyCommand,
} from '#domain';
import { EventStoreUnavailable } from '#event-store';
import {
  asGoverning,
  assess,
  boundPolicy,
  coveredBy,
  POLICY_KEY,
  RELEASED_VERSIONS,
  resolvePolicy,
  unknownRules,
  versionById,
  type PolicyBook,
  type PolicyVersion,
  type RecordedContract,
} from '#policy';
import { readPolicyBook } from '../kernel/compliance.js';
import { Decisions, type Answer } from '../kernel/decisions.js';
import { step, type Envelope } from '../kernel/envelope.js';
import { RecordedContracts } from './recorded-contracts.js';

type DataOf<Type extends PolicyCommand['type']> = Extract<PolicyCommand, { type: Type }>['data'];
/** What an administrator states; the handler adds what the release knows. */
export type StatedPolicyCommand = {
  [Type in PolicyCommand['type']]: {
    readonly type: Type;
    readonly data: Omit<DataOf<Type>, 'policyKey' | 'released' | 'unknownRules'>;
  };
}[PolicyCommand['type']];

export class ActOnPolicy extends Command<Answer> {
  constructor(
    readonly command: StatedPolicyCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

function completed({ type, data }: StatedPolicyCommand): PolicyCommand {
  const released = RELEASED_VERSIONS;
  const rules = type === 'RegisterPolicyVersion' ? unknownRules(data.rules) : [];
  return { type, data: { policyKey: POLICY_KEY, ...data, ...facts(type, released, rules) } } as PolicyCommand;
}
const facts = (
  type: PolicyCommand['type'],
  released: readonly PolicyVersion[],
  rules: readonly string[],
): object => {
  if (type === 'AddWorkingDayCalendar') return {};
  return { released, ...(type === 'RegisterPolicyVersion' && { unknownRules: rules }) };
};

@CommandHandler(ActOnPolicy)
export class ActOnPolicyHandler implements ICommandHandler<ActOnPolicy> {
  constructor(private readonly decisions: Decisions) {}

  async execute({ command, envelope }: ActOnPolicy): Promise<Answer> {
    return this.decisions.decide({
      stream: streamOf.policy(POLICY_KEY),
      decider: policyDecider,
      envelope,
      prepare: () => ({ command: completed(command), links: {} }),
    });
  }
}

export interface Reassessed {
  readonly versionId: string;
  /** How many contracts got a new assessment beside the old one; which, is not the policy's keeper's to know. */
  readonly contracts: number;
}

/** Late registration: every contract the version covers and that was signed under another is looked at again. */
export class ReassessContracts extends Command<Reassessed> {
  constructor(
    readonly versionId: string,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(ReassessContracts)
export class ReassessContractsHandler implements ICommandHandler<ReassessContracts> {
  constructor(
    private readonly decisions: Decisions,
    private readonly recorded: RecordedContracts,
  ) {}

  async execute({ versionId, envelope }: ReassessContracts): Promise<Reassessed> {
    const book = await readPolicyBook(this.decisions.now);
    const version = versionById(versionId, book);
    demand(
      version,
      'policy.unknown-version',
      '没有登记该政策版本。',
      'No such policy version is registered.',
      {
        kind: 'not-found',
      },
    );
    const attempts = new Attempts();
    let contracts = 0;
    const governs = (signedOn: PlainDate): boolean => {
      const resolution = resolvePolicy(signedOn, book);
      return resolution.kind === 'version' && resolution.version.versionId === versionId;
    };
    for (const project of await this.recorded.projectsSigning(governs)) {
      await attempts.make(`project ${project.projectId}`, async () => {
        for (const contract of await this.recorded.ofProject(project)) {
          if (!coveredBy(contract, version, book)) continue;
          await attempts.make(`contract ${contract.contractId}`, async () => {
            if (await this.reassess(contract, version, book, envelope)) contracts += 1;
          });
        }
      });
    }
    attempts.demandAll();
    return { versionId, contracts };
  }

  private async reassess(
    contract: RecordedContract,
    version: PolicyVersion,
    book: PolicyBook,
    envelope: Envelope,
  ): Promise<boolean> {
    const { contractId, projectId, stationId, versionId } = contract;
    const before = assess(contract, boundPolicy(contract, book), book);
    const after = assess(contract, asGoverning(version), book);
    const data = {
      asOf: envelope.occurredOn,
      versionId: version.versionId,
      ruleSetHash: after.ruleSetHash,
      before: { versionId, findings: before.findings.map(judgementOf) },
      after: { versionId: version.versionId, findings: after.findings },
    };
    const { events } = await this.decisions.decide({
      stream: streamOf.contract(contractId),
      decider: contractDecider,
      envelope: step(envelope, `reassess/${contractId}`),
      // Whoever registers a policy has it applied, also to what the role does not read.
      within: streamOf.policy(POLICY_KEY),
      prepare: () => ({
        command: { type: 'RecordReassessment', data } as const,
        links: { projectId, contractId, stationId },
      }),
    });
    return events.length > 0;
  }
}

/** One that fails holds up none of the others; it is told at the end. A store that is away ends them all. */
class Attempts {
  private readonly failed: { readonly what: string; readonly error: Error }[] = [];

  async make(what: string, attempt: () => Promise<void>): Promise<void> {
    try {
      await attempt();
    } catch (error) {
      if (error instanceof EventStoreUnavailable) throw error;
      this.failed.push({ what, error: error as Error });
    }
  }

  /** @throws AggregateError naming those that failed, and why the first did */
  demandAll(): void {
    const [first] = this.failed;
    if (!first) return;
    const names = this.failed.map(({ what }) => what).join(', ');
    const errors = this.failed.map(({ error }) => error);
    throw new AggregateError(errors, `${first.error.message}; failed: ${names}`);
  }
}

const judgementOf = ({ clause, clauseRevision, force, outcome }: Finding): Judgement => ({
  clause,
  clauseRevision,
  force,
  outcome,
});
