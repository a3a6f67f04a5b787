// @ts-nocheck
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  contractDecider,
  demand,
  isSigned,
  streamOf,
  supervisionDecider,
  type IssueSource,
  type PlainDate,
  type StatedFinding,
  type Supervision,
  type SupervisionKind,
  type SupervisionState,
} from '#domain';
import { ActOnContract, ActOnContractHandler } from '../contract/contract.handlers.js';
import { Decisions, type Answer, type FactReader } from '../kernel/decisions.js';
import { step, type Envelope } from '../kernel/envelope.js';
import { demandKnown, inCase } from './supervision.handlers.js';

export interface GivenFinding extends Omit<StatedFinding, 'issueId'> {
  /** Raise an issue for it under its contract, to be rectified there like any other. */
  readonly raiseIssue: boolean;
}
export interface GivenConclusion {
  readonly summary: string;
  readonly findings: readonly GivenFinding[];
  readonly rectifyBy: PlainDate | null;
}

export class PublishConclusion extends Command<Answer> {
  constructor(
    readonly caseId: string,
    readonly conclusion: GivenConclusion,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

const SOURCES: Readonly<Record<SupervisionKind, IssueSource>> = {
  audit: 'audit',
  finance: 'audit',
  'discipline-inspection': 'discipline-inspection',
};

/**
 * The issues first, then the conclusion that names them: what would be refused raises none, and a conclusion
 * that was broken off finds its issues when it is given again.
 */
@CommandHandler(PublishConclusion)
export class PublishConclusionHandler implements ICommandHandler<PublishConclusion> {
  constructor(
    private readonly decisions: Decisions,
    private readonly contracts: ActOnContractHandler,
  ) {}

  async execute({ caseId, conclusion, envelope }: PublishConclusion): Promise<Answer> {
    const none = conclusion.findings.map(() => null);
    const { state, answer } = await this.decisions.rehearse(concluding(caseId, conclusion, none, envelope));
    if (answer) return answer;
    const { kind, projectId } = state!;
    return this.decisions.withinProject(projectId, async () => {
      const issues = await this.raiseIssues(kind, conclusion, envelope);
      return this.decisions.decide(concluding(caseId, conclusion, issues, envelope));
    });
  }

  private async raiseIssues(
    kind: SupervisionKind,
    { findings, rectifyBy }: GivenConclusion,
    envelope: Envelope,
  ): Promise<(string | null)[]> {
    const issues: (string | null)[] = [];
    for (const [i, finding] of findings.entries()) {
      const { contractId, raiseIssue, type, severity, text, ruleId, amountFen } = finding;
      if (!raiseIssue || contractId === null || rectifyBy === null) {
        issues.push(null);
        continue;
      }
      const data = {
        source: SOURCES[kind],
        type,
        severity,
        description: text,
        ruleId,
        amountAtStakeFen: amountFen,
        dueOn: rectifyBy,
      };
      const asked = step(envelope, `issue-of-finding-${i + 1}`);
      const { part } = await this.contracts.execute(
        new ActOnContract(contractId, { type: 'RaiseIssue', data }, asked),
      );
      issues.push(part);
    }
    return issues;
  }
}

function concluding(
  caseId: string,
  { summary, findings, rectifyBy }: GivenConclusion,
  issues: readonly (string | null)[],
  envelope: Envelope,
) {
  return {
    stream: streamOf.supervision(caseId),
    decider: supervisionDecider,
    envelope,
    prepare: async (state: SupervisionState, facts: FactReader) => {
      demandKnown(state, envelope);
      for (const [i, finding] of findings.entries()) await demandOfProject(finding, i, state, facts);
      const stated = findings.map(({ contractId, type, severity, text, ruleId, amountFen }, i) => ({
        contractId,
        type,
        severity,
        text,
        ruleId,
        amountFen,
        issueId: issues[i] ?? null,
      }));
      return {
        command: { type: 'PublishConclusion' as const, data: { summary, findings: stated, rectifyBy } },
        ...inCase(state),
      };
    },
  };
}

async function demandOfProject(
  { contractId, raiseIssue }: GivenFinding,
  i: number,
  { projectId }: Supervision,
  facts: FactReader,
): Promise<void> {
  demand(
    contractId !== null || !raiseIssue,
    'supervision.issue-without-contract',
    '提出合同问题须指明合同。',
    'An issue is raised under a contract: say which.',
    { kind: 'invalid', pointer: `/findings/${i}/contractId` },
  );
  if (contractId === null) return;
  const contract = await facts.read(streamOf.contract(contractId), contractDecider);
  demand(
    isSigned(contract) && contract.terms.projectId === projectId,
    'supervision.other-contract',
    `合同 ${contractId} 不属于本项目。`,
    `Contract ${contractId} is not of this project.`,
    { kind: 'invalid', pointer: `/findings/${i}/contractId` },
  );
}
