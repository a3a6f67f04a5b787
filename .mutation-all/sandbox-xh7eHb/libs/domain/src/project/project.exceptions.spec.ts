// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { leader, officer, socialWorkDept } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { drafted, purchased, ready } from '../testing/project-story.js';
import type { ProjectCommand } from './project.commands.js';
import { projectDecider } from './project.decider.js';
import type { ProjectEvent } from './project.events.js';
import { approvedExceptions } from './project.state.js';

const O = officer('2025-03-01');
const L = leader('2025-03-01');
const given = givenFor(projectDecider, O);

describe('An exception to an in-principle rule', () => {
  const request = (ruleId: string, reason = '内容固定、经费有保障、价格变化小') =>
    ({
      type: 'RequestException',
      data: { ruleId, reasonCode: 'CONTINUOUS', reason, evidence: [] },
    }) satisfies ProjectCommand;
  const requested = (exceptionId: string, ruleId: string): ProjectEvent => ({
    type: 'ExceptionRequested',
    data: { exceptionId, ...request(ruleId).data },
  });
  const approve = (exceptionId: string): ProjectCommand => ({
    type: 'ApproveException',
    data: { exceptionId, note: null },
  });
  const justified = (exceptionId: string, ruleId: string): ProjectEvent => ({
    type: 'ExceptionJustified',
    data: { exceptionId, ruleId, note: null },
  });

  it('is numbered within the project, also after the award', () => {
    given(...ready, purchased, requested('x1', 'S-10'))
      .when(request('R-12'), O)
      .gives(requested('x2', 'R-12'));
  });

  it('is approved by another person', () => {
    given(drafted, requested('x1', 'R-12')).when(approve('x1'), L).gives(justified('x1', 'R-12'));
    given(drafted, requested('x1', 'R-12'))
      .when(approve('x1'), O)
      .rejects('exception.own-approval', { kind: 'forbidden', rule: 'R-12' });
  });

  it('excepts its rule once approved, not before', () => {
    const asked = given(drafted, requested('x1', 'R-12'), requested('x2', 'S-10'), justified('x2', 'S-10'));
    expect([...approvedExceptions(asked.state)]).toEqual([['S-10', 'x2']]);
    asked.when(approve('x2'), L).rejects('exception.already-approved', { rule: 'S-10' });
    asked.when(request('S-10'), O).rejects('exception.already-approved', { rule: 'S-10' });
  });

  it('needs a reason of ten characters', () => {
    given(drafted)
      .when(request('R-12', '情况特殊需要例外吧'), O)
      .rejects('exception.reason-too-short', { kind: 'invalid', rule: 'R-12', pointer: '/reason' });
  });

  it('to direct purchase by a bureau is approved by those who coordinate or guide', () => {
    given(drafted, requested('x1', 'S-02'))
      .when(approve('x1'), L)
      .rejects('exception.wrong-approver', { kind: 'forbidden', rule: 'S-02' });
    given(drafted, requested('x1', 'S-02'))
      .when(approve('x1'), socialWorkDept('2025-03-01'))
      .gives(justified('x1', 'S-02'));
  });

  it('that nobody asked for does not exist', () => {
    given(drafted)
      .when(approve('x1'), L)
      .rejects('exception.not-found', { kind: 'not-found', pointer: '/exceptionId' });
  });
});
