import { describe, expect, it } from '@jest/globals';
import { EVALUATOR_USCC, leader, officer, provider, TERMS } from '../testing/examples.js';
import { givenFor, type Told } from '../testing/given.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent, RectificationOutcome } from './contract.events.js';
import type { IssueCommand } from './issue.js';

const O = officer('2025-07-01');
const P = provider('2025-07-05');
const given = givenFor(contractDecider, leader('2025-03-10'));
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const issueId = `${TERMS.contractId}.i1`;

type Raise = Extract<IssueCommand, { type: 'RaiseIssue' }>;
const raise = (change: Partial<Raise['data']> = {}): Raise => ({
  type: 'RaiseIssue',
  data: {
    source: 'monitoring',
    type: 'hours-short',
    severity: 'major',
    description: '第二季度服务工时低于合同约定',
    ruleId: 'S-22',
    amountAtStakeFen: 1_200_000,
    dueOn: '2025-07-15',
    ...change,
  },
});
const raised: ContractEvent = { type: 'IssueRaised', data: { issueId, ...raise().data } };
const assign = (dueOn: string | null): IssueCommand => ({
  type: 'AssignIssue',
  data: { issueId, assignee: { party: 'supplier', name: '项目主管' }, dueOn },
});
const assigned = (dueOn: string): ContractEvent => ({
  type: 'IssueAssigned',
  data: { issueId, assignee: { party: 'supplier', name: '项目主管' }, dueOn },
});
const submit = (measures = '补足工时并重排班次'): Extract<IssueCommand, { type: 'SubmitRectification' }> => ({
  type: 'SubmitRectification',
  data: { issueId, measures, evidence: [{ sha256: 'b'.repeat(64), name: '排班表.pdf' }] },
});
const submitted: Told<ContractEvent> = {
  by: P,
  event: { type: 'RectificationSubmitted', data: submit().data },
};
const verify = (outcome: RectificationOutcome, recoveredFen: number | null = null): IssueCommand => ({
  type: 'VerifyRectification',
  data: { issueId, outcome, note: null, recoveredFen },
});
const rejected: ContractEvent = {
  type: 'RectificationRejected',
  data: { issueId, outcome: 'partial', note: null },
};
const rectified: ContractEvent = {
  type: 'IssueRectified',
  data: { issueId, outcome: 'complete', note: null, recoveredFen: 1_200_000 },
};

describe('An issue', () => {
  it('is raised with severity, description and due date, numbered within the contract', () => {
    given(signed).when(raise(), O).gives(raised);
    given(signed, raised)
      .when(raise(), O)
      .gives({ type: 'IssueRaised', data: { issueId: `${TERMS.contractId}.i2`, ...raise().data } });
  });

  it.each<[string, Partial<Raise['data']>, string, string]>([
    ['a description', { description: ' ' }, 'issue.no-description', '/description'],
    ['a sound amount', { amountAtStakeFen: -1 }, 'issue.bad-amount', '/amountAtStakeFen'],
    ['no personal data', { description: '投诉人13800138000' }, 'text.personal-data', '/description'],
  ])('needs %s', (_what, change, code, pointer) => {
    given(signed).when(raise(change), O).rejects(code, { kind: 'invalid', pointer });
  });

  it('is not due before it is raised', () => {
    given(signed)
      .when(raise({ dueOn: '2025-06-30' }), O)
      .rejects('issue.due-before-raised', { kind: 'invalid', rule: 'S-22', pointer: '/dueOn' });
  });

  it('may be due on the day, with nothing at stake, and no finding stands in it twice', () => {
    for (const change of [{ dueOn: '2025-07-01' }, { amountAtStakeFen: null }, { amountAtStakeFen: 0 }]) {
      expect(given(signed).when(raise(change), O).events).toMatchObject([{ data: change }]);
    }
    const findings = ['f1', 'f1'].map((key) => ({ key, text: '工时不足' }));
    given(signed)
      .when(raise({ findings }), O)
      .rejects('issue.finding-twice', { kind: 'invalid', pointer: '/findings' });
    given(signed, raised).when(assign('2025-07-01'), O).gives(assigned('2025-07-01'));
  });

  it('is not due before it is assigned', () => {
    given(signed, raised)
      .when(assign('2025-06-30'), O)
      .rejects('issue.due-before-assigned', { kind: 'invalid', rule: 'S-22', pointer: '/dueOn' });
  });

  it('keeps its due date where the assignment sets none', () => {
    given(signed, raised).when(assign(null), O).gives(assigned('2025-07-15'));
    given(signed, raised).when(assign('2025-07-20'), O).gives(assigned('2025-07-20'));
  });

  it('is rectified by the assignee only once it is assigned', () => {
    given(signed, raised).when(submit(), P).rejects('issue.not-assigned');
    given(signed, raised, assigned('2025-07-15'))
      .when(submit(), P)
      .gives({ type: 'RectificationSubmitted', data: submit().data });
    given(signed, raised, assigned('2025-07-15'), submitted).when(submit(), P).rejects('issue.not-assigned');
    given(signed, raised, assigned('2025-07-15'), submitted)
      .when(assign(null), O)
      .rejects('issue.awaiting-verification');
  });

  it('is rectified by no other provider than the contract’s supplier', () => {
    const history = given(signed, raised, assigned('2025-07-15'));
    history
      .when(submit(), { ...P, orgUscc: EVALUATOR_USCC })
      .rejects('issue.other-supplier', { kind: 'forbidden', rule: 'S-22' });
    history
      .when(submit(), { ...P, orgUscc: null })
      .gives({ type: 'RectificationSubmitted', data: submit().data });
  });

  it('that nobody raised does not exist', () => {
    given(signed).when(assign(null), O).rejects('issue.not-found', { kind: 'not-found' });
  });
});

describe('Verifying a rectification', () => {
  const history = [signed, raised, assigned('2025-07-15'), submitted] as const;
  const V = officer('2025-07-05');

  it('completes the issue, with what was recovered', () => {
    given(...history)
      .when(verify('complete', 1_200_000), V)
      .gives(rectified);
    expect(given(...history, rectified).state).toMatchObject({ issues: [{ status: 'rectified' }] });
  });

  it('partial sends it back to the rectifier, who submits again', () => {
    given(...history)
      .when(verify('partial'), V)
      .gives(rejected);
    given(...history, rejected)
      .when(verify('complete'), O)
      .rejects('issue.nothing-to-verify');
    given(...history, rejected)
      .when(submit('已补足'), P)
      .gives({ type: 'RectificationSubmitted', data: submit('已补足').data });
  });

  it('is not done by the rectifier, nor by anyone of the supplier', () => {
    const ownWork: Told<ContractEvent> = {
      by: O,
      event: { type: 'RectificationSubmitted', data: submit().data },
    };
    given(signed, raised, assigned('2025-07-15'), ownWork)
      .when(verify('complete'), O)
      .rejects('issue.own-verification', { kind: 'forbidden', rule: 'S-22' });
    given(...history)
      .when(verify('complete'), { ...P, by: 'acc-other-provider' })
      .rejects('issue.own-verification', { kind: 'forbidden', rule: 'S-22' });
  });

  it('says what was done, and how much came back, in whole fen', () => {
    given(signed, raised, assigned('2025-07-15'))
      .when(submit(' '), P)
      .rejects('issue.no-measures', { kind: 'invalid', pointer: '/measures' });
    for (const recoveredFen of [-1, 0.5]) {
      given(...history)
        .when(verify('complete', recoveredFen), V)
        .rejects('issue.bad-amount', { kind: 'invalid', pointer: '/recoveredFen' });
    }
  });

  it('does not precede what it verifies', () => {
    given(...history)
      .when(verify('complete'), officer('2025-07-04'))
      .rejects('issue.verified-before-submission', { pointer: '/occurredOn' });
  });

  it('needs something submitted, and is final', () => {
    given(signed, raised, assigned('2025-07-15'))
      .when(verify('complete'), O)
      .rejects('issue.nothing-to-verify');
    for (const command of [assign(null), submit(), verify('none')]) {
      given(...history, rectified)
        .when(command, O)
        .rejects('issue.rectified');
    }
  });
});
