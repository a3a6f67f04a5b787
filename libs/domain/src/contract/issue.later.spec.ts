import { describe, expect, it } from '@jest/globals';
import { leader, officer, provider, TERMS } from '../testing/examples.js';
import { givenFor, type Told } from '../testing/given.js';
import type { ContractCommand } from './contract.commands.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent, Severity } from './contract.events.js';
import { isSigned, openIssues } from './contract.state.js';
import type { FindingJudged } from './issue.events.js';

const O = officer('2025-07-10');
const L = leader('2025-07-10');
const given = givenFor(contractDecider, leader('2025-03-10'));
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const issueId = `${TERMS.contractId}.i1`;
const raised = (severity: Severity, findings: readonly string[] = []): ContractEvent => ({
  type: 'IssueRaised',
  data: {
    issueId,
    source: 'audit',
    type: 'finance',
    severity,
    description: '票据不全',
    ruleId: null,
    amountAtStakeFen: 500_000,
    dueOn: '2025-08-01',
    findings: findings.map((key) => ({ key, text: key })),
  },
});
const submitted: Told<ContractEvent>[] = [
  {
    type: 'IssueAssigned',
    data: { issueId, assignee: { party: 'supplier', name: '中心' }, dueOn: '2025-08-01' },
  },
  {
    by: provider('2025-07-05'),
    event: { type: 'RectificationSubmitted', data: { issueId, measures: '补齐', evidence: [] } },
  },
];
const rectified: ContractEvent = {
  type: 'IssueRectified',
  data: { issueId, outcome: 'complete', note: null, recoveredFen: null },
};

describe('Escalating an issue', () => {
  const escalate = (
    to: 'district-civil' | 'city-civil' = 'district-civil',
    reason = '逾期',
  ): ContractCommand => ({
    type: 'EscalateIssue',
    data: { issueId, to, reason },
  });
  const escalated: ContractEvent = {
    type: 'IssueEscalated',
    data: { issueId, to: 'district-civil', reason: '逾期' },
  };

  it('hands it up while it stays open where it is', () => {
    given(signed, raised('major')).when(escalate(), O).gives(escalated);
    const { state } = given(signed, raised('major'), escalated);
    expect(isSigned(state) && openIssues(state)).toMatchObject([
      { status: 'raised', escalatedTo: 'district-civil' },
    ]);
  });

  it('happens once to a level, with a reason', () => {
    given(signed, raised('major'), escalated)
      .when(escalate(), O)
      .rejects('issue.escalated', { pointer: '/to' });
    expect(given(signed, raised('major'), escalated).when(escalate('city-civil'), O).events).toHaveLength(1);
    given(signed, raised('major'))
      .when(escalate('city-civil', ' '), O)
      .rejects('issue.no-reason', { kind: 'invalid', rule: 'S-22', pointer: '/reason' });
  });

  it('is not the supplier’s, and not of a closed issue', () => {
    given(signed, raised('major'))
      .when(escalate(), provider('2025-07-10'))
      .rejects('issue.by-supplier', { kind: 'forbidden', rule: 'S-22' });
    given(signed, raised('major'), ...submitted, rectified)
      .when(escalate(), O)
      .rejects('issue.rectified', { rule: 'S-22' });
  });
});

describe('Accepting the risk of an issue', () => {
  const ask: ContractCommand = {
    type: 'RequestRiskAcceptance',
    data: { issueId, reason: '服务对象已迁出', evidence: [] },
  };
  const asked: Told<ContractEvent> = {
    by: O,
    event: {
      type: 'IssueRiskAcceptanceRequested',
      data: { issueId, reason: '服务对象已迁出', evidence: [] },
    },
  };
  const approve: ContractCommand = { type: 'ApproveRiskAcceptance', data: { issueId, note: null } };
  const accepted: ContractEvent = { type: 'IssueRiskAccepted', data: { issueId, note: null } };

  it('is asked for by one person and approved by another', () => {
    given(signed, raised('minor'))
      .when(ask, O)
      .gives((asked as { event: ContractEvent }).event);
    given(signed, raised('minor'), asked).when(approve, L).gives(accepted);
    given(signed, raised('minor'), asked)
      .when(approve, O)
      .rejects('issue.own-risk-approval', { kind: 'forbidden', rule: 'S-22' });
    given(signed, raised('minor')).when(approve, L).rejects('issue.risk-not-asked', { rule: 'S-22' });
    given(signed, raised('minor'), asked).when(ask, O).rejects('issue.risk-asked', { rule: 'S-22' });
  });

  it('is never that of a critical issue', () => {
    given(signed, raised('critical')).when(ask, O).rejects('issue.critical-risk', { rule: 'S-22' });
  });

  it('closes it', () => {
    const { state } = given(signed, raised('minor'), asked, accepted);
    expect(isSigned(state) && openIssues(state)).toEqual([]);
    given(signed, raised('minor'), asked, accepted)
      .when(ask, O)
      .rejects('issue.risk-accepted', { rule: 'S-22' });
  });
});

describe('Opening an issue again', () => {
  const reopen = (dueOn = '2025-08-15'): ContractCommand => ({
    type: 'ReopenIssue',
    data: { issueId, reason: '复查发现同样的问题', dueOn },
  });

  it('is a new event, and the issue begins anew', () => {
    const history = [signed, raised('major'), ...submitted, rectified];
    const event: ContractEvent = {
      type: 'IssueReopened',
      data: { issueId, reason: '复查发现同样的问题', dueOn: '2025-08-15' },
    };
    given(...history)
      .when(reopen(), O)
      .gives(event);
    const { state } = given(...history, event);
    expect(isSigned(state) && openIssues(state)).toMatchObject([{ status: 'raised', dueOn: '2025-08-15' }]);
  });

  it('needs a closed issue and a day to come', () => {
    given(signed, raised('major')).when(reopen(), O).rejects('issue.open', { rule: 'S-22' });
    const sameDay = given(signed, raised('major'), ...submitted, rectified).when(reopen('2025-07-10'), O);
    expect(sameDay.events).toMatchObject([{ data: { dueOn: '2025-07-10' } }]);
    given(signed, raised('major'), ...submitted, rectified)
      .when(reopen('2025-07-09'), O)
      .rejects('issue.due-before-reopened', { kind: 'invalid', rule: 'S-22', pointer: '/dueOn' });
  });
});

describe('The findings of an issue', () => {
  const verify = (
    outcome: 'complete' | 'partial',
    findings: readonly FindingJudged[],
    recoveredFen: number | null = null,
  ): ContractCommand => ({
    type: 'VerifyRectification',
    data: { issueId, outcome, note: null, recoveredFen, findings },
  });
  const judged = (...outcomes: FindingJudged['outcome'][]): FindingJudged[] =>
    outcomes.map((outcome, i) => ({ key: `f${i + 1}`, outcome }));
  const history = [signed, raised('major', ['f1', 'f2']), ...submitted];

  it('are judged one by one; what nothing can undo any more is no obstacle', () => {
    given(...history)
      .when(verify('complete', judged('eliminated', 'no-mechanism'), 200_000), O)
      .gives({
        type: 'IssueRectified',
        data: {
          issueId,
          outcome: 'complete',
          note: null,
          recoveredFen: 200_000,
          findings: judged('eliminated', 'no-mechanism'),
        },
      });
  });

  it('keep a rectification from being complete where one is left; what was recovered counts', () => {
    given(...history)
      .when(verify('complete', judged('eliminated', 'not')), O)
      .rejects('issue.finding-left', { rule: 'S-22', pointer: '/outcome' });
    expect(
      given(...history).when(verify('partial', judged('eliminated', 'not'), 100_000), O).events,
    ).toMatchObject([{ type: 'RectificationRejected', data: { outcome: 'partial', recoveredFen: 100_000 } }]);
  });

  it('are each judged, once, and no other', () => {
    given(...history)
      .when(verify('partial', judged('eliminated')), O)
      .rejects('issue.finding-not-judged', { rule: 'S-22', pointer: '/findings' });
    given(...history)
      .when(verify('partial', [...judged('eliminated', 'not'), { key: 'f9', outcome: 'not' }]), O)
      .rejects('issue.unknown-finding', { kind: 'invalid', rule: 'S-22', pointer: '/findings' });
    given(...history)
      .when(verify('partial', [...judged('eliminated', 'not'), ...judged('not')]), O)
      .rejects('issue.unknown-finding', { kind: 'invalid', rule: 'S-22', pointer: '/findings' });
  });
});
