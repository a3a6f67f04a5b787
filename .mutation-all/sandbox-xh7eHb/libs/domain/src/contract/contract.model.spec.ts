// @ts-nocheck
// The checks of a step are those of the one test that runs the steps.
/* oxlint-disable jest/no-standalone-expect */
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Rejection } from '../kernel/rejection.js';
import type { Context } from '../kernel/decider.js';
import { finance, leader, member, officer, provider, TERMS } from '../testing/examples.js';
import type { ContractCommand } from './contract.commands.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent, Severity } from './contract.events.js';
import { demandContract, type Contract, type ContractState } from './contract.state.js';

/** The whole life of one contract lies on this day: its last service month. */
const DAY = '2026-03-14';
const PEOPLE = [officer, leader, member, finance, provider].map((person) => person(DAY));
const OFFICE = [officer(DAY), leader(DAY)];
const CONTRACT = TERMS.contractId;
const STANDARDS = TERMS.acceptanceStandards.map(({ key }) => ({ key, met: true, note: null }));

/** What the events say, told apart from the decider's own state. */
class Model {
  increases = 0;
  amountFen = TERMS.amountFen;
  accepted = new Map<string, number>();
  finalAccepted: number | null = null;
  finals = new Set<string>();
  readonly requested = new Map<string, { by: string; amountFen: number; milestone: string; paid: boolean }>();
  readonly issues = new Map<string, { severity: Severity; state: IssueState; rectifier: string | null }>();
  settled = false;

  get acceptedFen(): number {
    return this.finalAccepted ?? [...this.accepted.values()].reduce((sum, one) => sum + one, 0);
  }
  asked(milestones: (key: string) => boolean): number {
    return [...this.requested.values()]
      .filter(({ milestone }) => milestones(milestone))
      .reduce((sum, { amountFen }) => sum + amountFen, 0);
  }
  get criticalOpen(): boolean {
    return [...this.issues.values()].some(({ severity, state }) => severity === 'critical' && isOpen(state));
  }
}
type IssueState = 'raised' | 'rectifying' | 'submitted' | 'rectified' | 'risk-accepted';
const isOpen = (state: IssueState): boolean => state !== 'rectified' && state !== 'risk-accepted';
const ADVANCE = TERMS.paymentSchedule.find(({ trigger }) => trigger === 'signing')!.key;

/** From which states of an issue each of its events may come. */
const COMES_FROM: Partial<Record<ContractEvent['type'], readonly IssueState[]>> = {
  IssueAssigned: ['raised', 'rectifying'],
  RectificationSubmitted: ['rectifying'],
  IssueRectified: ['submitted'],
  RectificationRejected: ['submitted'],
  IssueEscalated: ['raised', 'rectifying', 'submitted'],
  IssueRiskAcceptanceRequested: ['raised', 'rectifying', 'submitted'],
  IssueRiskAccepted: ['raised', 'rectifying', 'submitted'],
  IssueReopened: ['rectified', 'risk-accepted'],
};
const LEADS_TO: Partial<Record<ContractEvent['type'], IssueState>> = {
  IssueAssigned: 'rectifying',
  RectificationSubmitted: 'submitted',
  IssueRectified: 'rectified',
  RectificationRejected: 'rectifying',
  IssueRiskAccepted: 'risk-accepted',
  IssueReopened: 'raised',
};

class Real {
  state: ContractState = contractDecider.evolve(
    contractDecider.initial,
    { type: 'ContractSigned', data: TERMS },
    leader('2025-03-10'),
  );
}

/** Gives one command to a person; what is decided must fit what was so far. */
class Given implements fc.Command<Model, Real> {
  constructor(
    private readonly by: Context,
    private readonly commandFor: (contract: Contract) => ContractCommand,
  ) {}

  check = (): boolean => true;

  run(model: Model, real: Real): void {
    demandContract(real.state);
    const command = this.commandFor(real.state);
    const events = attempted(() => contractDecider.decide(command, real.state, this.by));
    if (model.settled) expect(events).toEqual([]);
    for (const event of events) {
      expectFits(model, event, this.by);
      apply(model, event, this.by);
      expectSound(model);
      real.state = contractDecider.evolve(real.state, event, this.by);
    }
  }

  toString(): string {
    return `${this.by.by} gives a command`;
  }
}

function attempted(decide: () => ContractEvent[]): ContractEvent[] {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Rejection) return [];
    throw error;
  }
}

/** Before an event is believed: may it follow what was? */
function expectFits(model: Model, event: ContractEvent, { by, orgUscc }: Context): void {
  const issue = 'issueId' in event.data ? model.issues.get(event.data.issueId ?? '') : undefined;
  const from = COMES_FROM[event.type];
  if (from) expect(from).toContain(issue?.state);
  switch (event.type) {
    case 'PaymentRequested':
    case 'PaymentPaid':
      expect(model.criticalOpen).toBe(false);
      break;
    case 'PaymentApproved':
      expect(model.criticalOpen).toBe(false);
      expect(by).not.toBe(model.requested.get(event.data.paymentId)?.by);
      break;
    case 'IssueRectified':
    case 'RectificationRejected':
      expect(by).not.toBe(issue?.rectifier);
      expect(orgUscc).not.toBe(TERMS.supplier.uscc);
      break;
    case 'IssueRiskAccepted':
      expect(issue?.severity).not.toBe('critical');
      break;
    case 'ContractSettled':
      expect([...model.issues.values()].filter(({ state }) => isOpen(state))).toEqual([]);
      expect([...model.requested.values()].every(({ paid }) => paid)).toBe(true);
      expect(model.finalAccepted).not.toBeNull();
      break;
    default:
  }
}

function apply(model: Model, event: ContractEvent, { by }: Context): void {
  switch (event.type) {
    case 'ContractAmended':
      model.increases += Math.max(0, event.data.amountChangeFen);
      model.amountFen = event.data.amountFen;
      break;
    case 'AcceptanceOpened':
      if (event.data.kind === 'final') model.finals.add(event.data.acceptanceId);
      break;
    case 'AcceptanceConcluded': {
      const { acceptanceId, outcome, acceptedFen } = event.data;
      if (outcome === 'fail') break;
      if (model.finals.has(acceptanceId)) model.finalAccepted = acceptedFen;
      else model.accepted.set(acceptanceId, acceptedFen);
      break;
    }
    case 'PaymentRequested': {
      const { paymentId, amountFen, milestone } = event.data;
      model.requested.set(paymentId, { by, amountFen, milestone, paid: false });
      break;
    }
    case 'PaymentPaid':
      model.requested.get(event.data.paymentId)!.paid = true;
      break;
    case 'IssueRaised':
      model.issues.set(event.data.issueId, {
        severity: event.data.severity,
        state: 'raised',
        rectifier: null,
      });
      break;
    case 'ContractSettled':
      model.settled = true;
      break;
    default: {
      const next = LEADS_TO[event.type];
      if (!next || !('issueId' in event.data)) break;
      const issue = model.issues.get(event.data.issueId ?? '')!;
      issue.state = next;
      if (event.type === 'RectificationSubmitted') issue.rectifier = by;
    }
  }
}

function expectSound(model: Model): void {
  expect(model.increases * 10).toBeLessThanOrEqual(TERMS.amountFen);
  expect(model.asked(() => true)).toBeLessThanOrEqual(model.amountFen);
  expect(model.asked((key) => key !== ADVANCE)).toBeLessThanOrEqual(model.acceptedFen);
}

type Parts = 'acceptances' | 'evaluations' | 'payments' | 'issues';
/** One of the parts there are, or one that is not there. */
const idOf = (contract: Contract, parts: Parts, pick: number): string =>
  contract[parts][pick % contract[parts].length]?.id ?? `${CONTRACT}.i9`;
/** A command to a part of the contract. */
const toPart = (
  parts: Parts,
  command: (id: string) => ContractCommand,
): fc.Arbitrary<(contract: Contract) => ContractCommand> =>
  fc.nat({ max: 3 }).map((pick) => (contract) => command(idOf(contract, parts, pick)));
const fen = (most: number) => fc.integer({ min: 1, max: most });
const EVIDENCE = [{ sha256: 'f'.repeat(64), name: '协议.pdf' }];

type Act = fc.Arbitrary<(contract: Contract) => ContractCommand>;
/** Acts that make whoever does them an officer of the contract, who does not accept it. */
const officeActs: readonly Act[] = [
  fc
    .record({ amountChangeFen: fc.integer({ min: -3_000_000, max: 3_000_000 }) })
    .map(({ amountChangeFen }) => ({ terms }) => ({
      type: 'AmendContract',
      data: {
        ground: 'mutual-consent',
        reason: '调整',
        clauses: ['一'],
        text: '调整',
        amountChangeFen,
        budgetLineId: 'L1',
        evidence: EVIDENCE,
        endsOn: null,
        items: [],
        paymentSchedule: terms.paymentSchedule,
      },
    })),
  fc.constant(() => ({
    type: 'PublishContract',
    data: { publishedOn: DAY, medium: '采购网', url: null },
  })),
  fc.constant(({ amendments }) => ({
    type: 'PublishAmendment',
    data: {
      amendmentNo: amendments.find(({ publishedOn }) => publishedOn === null)?.no ?? 1,
      publishedOn: DAY,
      medium: '采购网',
      url: null,
    },
  })),
];
const rareActs: readonly Act[] = [
  fc.constantFrom('critical' as const, 'major' as const, 'minor' as const).map((severity) => () => ({
    type: 'RaiseIssue',
    data: {
      source: 'audit',
      type: 'finance',
      severity,
      description: '问题',
      ruleId: null,
      amountAtStakeFen: null,
      dueOn: DAY,
    },
  })),
  toPart('issues', (issueId) => ({
    type: 'EscalateIssue',
    data: { issueId, to: 'district-civil', reason: '逾期' },
  })),
  toPart('issues', (issueId) => ({ type: 'ReopenIssue', data: { issueId, reason: '复查', dueOn: DAY } })),
  fc.constant(() => ({ type: 'SettleContract', data: {} })),
];
const usualActs: readonly Act[] = [
  fc.record({ kind: fc.constantFrom('stage' as const, 'final' as const) }).map(({ kind }) => () => ({
    type: 'OpenAcceptance',
    data: { kind, stage: '中期' },
  })),
  toPart('acceptances', (acceptanceId) => ({
    type: 'SignAcceptance',
    data: { acceptanceId, opinion: null },
  })),
  fc
    .record({
      outcome: fc.constantFrom('pass' as const, 'pass' as const, 'fail' as const),
      acceptedFen: fc.option(fen(20_000_000)),
    })
    .map((data) => (contract) => {
      // The one that is open, if there is one.
      const acceptanceId = contract.acceptances.at(-1)?.id ?? `${CONTRACT}.a1`;
      const acceptedFen = data.outcome === 'fail' ? null : data.acceptedFen;
      return {
        type: 'ConcludeAcceptance',
        data: { ...data, acceptedFen, acceptanceId, standards: STANDARDS },
      };
    }),
  fc
    .record({
      milestone: fc.constantFrom(...TERMS.paymentSchedule.map(({ key }) => key)),
      amountFen: fen(12_000_000),
    })
    .map((data) => ({ terms }) => ({
      type: 'RequestPayment',
      data: {
        ...data,
        budgetLineId: 'L1',
        basis: null,
        fundLines: [{ id: 'L1', leftFen: terms.amountFen }],
        dueOn: null,
      },
    })),
  toPart('payments', (paymentId) => ({ type: 'ApprovePayment', data: { paymentId, note: null } })),
  toPart('payments', (paymentId) => ({
    type: 'RecordPayment',
    data: { paymentId, paidOn: DAY, voucherNo: null },
  })),
  toPart('issues', (issueId) => ({
    type: 'AssignIssue',
    data: { issueId, assignee: { party: 'supplier', name: '中心' }, dueOn: null },
  })),
  toPart('issues', (issueId) => ({
    type: 'SubmitRectification',
    data: { issueId, measures: '整改', evidence: [] },
  })),
  fc
    .record({ pick: fc.nat({ max: 3 }), outcome: fc.constantFrom('complete' as const, 'partial' as const) })
    .map(({ pick, outcome }) => (contract) => ({
      type: 'VerifyRectification',
      data: { issueId: idOf(contract, 'issues', pick), outcome, note: null, recoveredFen: null },
    })),
  toPart('issues', (issueId) => ({
    type: 'RequestRiskAcceptance',
    data: { issueId, reason: '无法补救', evidence: [] },
  })),
  toPart('issues', (issueId) => ({ type: 'ApproveRiskAcceptance', data: { issueId, note: null } })),
  fc.constant(() => ({
    type: 'StartEvaluation',
    data: { kind: 'final', evaluator: { name: '中心', uscc: null }, recusalDeclared: true },
  })),
  toPart('evaluations', (evaluationId) => ({
    type: 'CompleteEvaluation',
    data: {
      evaluationId,
      indicators: TERMS.targets.map(({ key, operator, value }) => ({
        targetKey: key,
        actual: operator === 'qualitative' ? null : value,
        level: operator === 'qualitative' ? '达成' : null,
        fraction: operator === 'qualitative' ? 1 : null,
        reason: '达到',
      })),
      cutOffOn: null,
      summary: null,
    },
  })),
  toPart('evaluations', (evaluationId) => ({
    type: 'ApplyEvaluationResult',
    data: { evaluationId, measure: 'none', reason: '无' },
  })),
];

const given = (people: readonly Context[], acts: readonly Act[]): fc.Arbitrary<Given> =>
  fc
    .tuple(fc.constantFrom(...people), fc.oneof(...acts))
    .map(([by, commandFor]) => new Given(by, commandFor));
const anyCommand = fc.oneof(
  { weight: 12, arbitrary: given(PEOPLE, usualActs) },
  { weight: 2, arbitrary: given(OFFICE, officeActs) },
  { weight: 1, arbitrary: given(PEOPLE, rareActs) },
);

describe('No sequence of commands', () => {
  it('breaks an invariant of a contract, its payments or its issues', () => {
    fc.assert(
      fc.property(fc.commands([anyCommand], { maxCommands: 200, size: 'max' }), (sequence) => {
        fc.modelRun(() => ({ model: new Model(), real: new Real() }), sequence);
      }),
      { numRuns: 30 },
    );
  });
});
