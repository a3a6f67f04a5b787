import { describe, expect, it } from '@jest/globals';
import { leader, officer, PURCHASER_USCC, socialWorkDept } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { drafted, purchased, ready } from '../testing/project-story.js';
import type { ProjectCommand } from './project.commands.js';
import { projectDecider } from './project.decider.js';
import type { ProjectEvent } from './project.events.js';
import { approvedExceptions } from './project.state.js';

const O = officer('2025-03-01');
const L = leader('2025-03-01');
const given = givenFor(projectDecider, O);

const CONDITIONS = { contentFixed: true, continuous: true, fundingStable: true, pricesSteady: true };

describe('An exception to an in-principle rule', () => {
  const request = (ruleId: string, reason = '内容固定、经费有保障、价格变化小') =>
    ({
      type: 'RequestException',
      data: {
        ruleId,
        reasonCode: 'CONTINUOUS',
        reason,
        evidence: [],
        ...(ruleId === 'R-12' && { conditions: CONDITIONS }),
      },
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
    expect([...approvedExceptions(asked.state)]).toEqual([['S-10', [{ id: 'x2', uses: [] }]]]);
    asked.when(approve('x2'), L).rejects('exception.already-approved', { rule: 'S-10' });
    asked.when(request('S-10'), O).rejects('exception.already-approved', { rule: 'S-10' });
  });

  it('to a term is asked for anew once a contract stands, to nothing else', () => {
    const reserved: ProjectEvent = {
      type: 'ContractReserved',
      data: { contractId: 'C', number: 'HT-1', startsOn: '2025-03-03', endsOn: '2026-04-02', amountFen: 1 },
    };
    for (const ruleId of ['S-10', 'R-12']) {
      const before = [...ready, purchased, requested('x1', ruleId), justified('x1', ruleId)];
      given(...before)
        .when(request(ruleId), O)
        .rejects('exception.already-approved', { rule: ruleId });
      given(...before, reserved)
        .when(request(ruleId), O)
        .gives(requested('x2', ruleId));
    }
    given(...ready, requested('x1', 'S-02'), justified('x1', 'S-02'), purchased, reserved)
      .when(request('S-02'), O)
      .rejects('exception.already-approved', { rule: 'S-02' });
  });

  it('says what it was used for by the contracts of the project', () => {
    const { state } = given(drafted, requested('x1', 'S-10'), justified('x1', 'S-10'));
    const excepted = [
      { exceptionId: 'x1', operands: { endsOn: '2026-04-02' } },
      { exceptionId: 'x7', operands: { endsOn: '2026-04-03' } },
    ];
    expect([...approvedExceptions(state, [{ excepted }, { excepted: [] }])]).toEqual([
      ['S-10', [{ id: 'x1', uses: [{ endsOn: '2026-04-02' }] }]],
    ]);
  });

  it.each(Object.keys(CONDITIONS))('to the term of a contract needs that it is so: %s', (condition) => {
    for (const conditions of [{ ...CONDITIONS, [condition]: false }, undefined]) {
      const { conditions: _, ...data } = request('R-12').data;
      given(drafted)
        .when({ type: 'RequestException', data: { ...data, ...(conditions && { conditions }) } }, O)
        .rejects('exception.conditions-not-met', {
          kind: 'invalid',
          rule: 'R-12',
          pointer: '/conditions',
        });
    }
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

  it.each(['CITY_CIVIL', 'DISTRICT_CIVIL', 'SOCIAL_WORK_DEPT'])(
    'to any other rule is not approved by %s, who guides',
    (role) => {
      for (const ruleId of ['S-01', 'S-10', 'R-12']) {
        given(drafted, requested('x1', ruleId))
          .when(approve('x1'), { ...socialWorkDept('2025-03-01'), role })
          .rejects('exception.wrong-approver', { kind: 'forbidden', rule: ruleId });
      }
    },
  );

  it.each(['CITY_CIVIL', 'DISTRICT_CIVIL', 'SOCIAL_WORK_DEPT'])(
    'to direct purchase is not approved by the bureau that buys (%s)',
    (role) => {
      const by = { ...socialWorkDept('2025-03-01'), role, orgUscc: PURCHASER_USCC };
      given(drafted, requested('x1', 'S-02'))
        .when(approve('x1'), by)
        .rejects('exception.own-organisation', { kind: 'forbidden', rule: 'S-02' });
      given(drafted, requested('x1', 'S-02'))
        .when(approve('x1'), { ...by, orgUscc: null })
        .gives(justified('x1', 'S-02'));
    },
  );

  it('that nobody asked for does not exist', () => {
    given(drafted)
      .when(approve('x1'), L)
      .rejects('exception.not-found', { kind: 'not-found', pointer: '/exceptionId' });
  });
});
