// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { leader, officer, provider, STATION_ID } from '../testing/examples.js';
import { givenFor, type Told } from '../testing/given.js';
import { stationDecider } from './station.decider.js';
import type { StationCommand, StationEvent } from './station.events.js';

const O = officer('2025-09-10');
const given = givenFor(stationDecider, O);
const stationId = STATION_ID;
const registered: StationEvent = {
  type: 'StationRegistered',
  data: {
    stationId,
    divisionCode: '120104002000',
    divisionName: '鼓楼街道',
    districtCode: '120104',
    districtName: '南开区',
    name: '鼓楼街道社工站',
  },
};
const seen = {
  subject: '台账',
  findings: [{ text: '一致', conforms: true }],
  conclusion: '规范',
  evidence: [],
};
const inspected: StationEvent = {
  type: 'StationInspected',
  data: { stationId, inspectionId: 'k1', ...seen },
};

describe('An inspection', () => {
  it('is numbered within its station', () => {
    const record: StationCommand = { type: 'RecordInspection', data: seen };
    given(registered).when(record, O).gives(inspected);
    expect(given(registered, inspected).when(record, O).events).toMatchObject([
      { data: { inspectionId: 'k2' } },
    ]);
  });
});

describe('A direction', () => {
  const data = { inspectionId: 'k1', text: '设置隐私标识', dueOn: '2025-09-20' };
  const issued: StationEvent = {
    type: 'StationDirectionIssued',
    data: { stationId, directionId: 'd1', ...data },
  };
  const reply = { directionId: 'd1', answer: '已设置', evidence: [] };
  const answer: StationCommand = { type: 'AnswerDirection', data: reply };
  const answered: Told<StationEvent> = {
    by: provider('2025-09-12'),
    event: { type: 'StationDirectionAnswered', data: { stationId, ...reply } },
  };

  it('follows from an inspection or from none, and is due no earlier than it is issued', () => {
    given(registered, inspected).when({ type: 'IssueDirection', data }, O).gives(issued);
    expect(
      given(registered).when({ type: 'IssueDirection', data: { ...data, inspectionId: null } }, O).events,
    ).toHaveLength(1);
    given(registered)
      .when({ type: 'IssueDirection', data }, O)
      .rejects('station.no-such-inspection', { kind: 'not-found', pointer: '/inspectionId' });
    given(registered, inspected)
      .when({ type: 'IssueDirection', data: { ...data, dueOn: '2025-09-09' } }, O)
      .rejects('station.due-before-issued', { kind: 'invalid', pointer: '/dueOn' });
  });

  it('is answered once, by another person, no earlier than it was issued', () => {
    const history = [registered, inspected, issued];
    given(...history)
      .when(answer, provider('2025-09-12'))
      .gives({ type: 'StationDirectionAnswered', data: { stationId, ...reply } });
    given(...history)
      .when(answer, O)
      .rejects('station.answered-by-issuer', { kind: 'forbidden', rule: 'R-39' });
    given(...history)
      .when(answer, provider('2025-09-09'))
      .rejects('station.answered-before-issued', { pointer: '/occurredOn' });
    given(...history, answered)
      .when(answer, provider('2025-09-13'))
      .rejects('station.answered');
    given(registered)
      .when(answer, provider('2025-09-12'))
      .rejects('station.no-such-direction', { kind: 'not-found', pointer: '/directionId' });
  });
});

describe('Guidance', () => {
  const district = { ...officer('2025-10-09'), by: 'acc-district', role: 'DISTRICT_CIVIL' };
  const data = { topic: '探访频次', text: '每周一次', answerDueOn: '2025-10-31' };
  const issued: Told<StationEvent> = {
    by: district,
    event: { type: 'GuidanceIssued', data: { stationId, guidanceId: 'g1', ...data } },
  };
  const answer: StationCommand = { type: 'AnswerGuidance', data: { guidanceId: 'g1', answer: '已调整' } };
  const answered: StationEvent = {
    type: 'GuidanceAnswered',
    data: { stationId, guidanceId: 'g1', answer: '已调整' },
  };

  it('asks for an answer by a day, or for none', () => {
    given(registered)
      .when({ type: 'IssueGuidance', data }, district)
      .gives({ type: 'GuidanceIssued', data: { stationId, guidanceId: 'g1', ...data } });
    expect(
      given(registered, issued).when(
        { type: 'IssueGuidance', data: { ...data, answerDueOn: null } },
        district,
      ).events,
    ).toMatchObject([{ data: { guidanceId: 'g2' } }]);
    given(registered)
      .when({ type: 'IssueGuidance', data: { ...data, answerDueOn: '2025-10-08' } }, district)
      .rejects('station.due-before-issued', { kind: 'invalid', pointer: '/answerDueOn' });
  });

  it('is answered by the street, once, no earlier than it was issued', () => {
    given(registered, issued).when(answer, leader('2025-10-20')).gives(answered);
    given(registered, issued)
      .when(answer, leader('2025-10-08'))
      .rejects('station.answered-before-issued', { pointer: '/occurredOn' });
    given(registered, issued, { by: leader('2025-10-20'), event: answered })
      .when(answer, leader('2025-10-21'))
      .rejects('station.answered');
    given(registered)
      .when(answer, leader('2025-10-20'))
      .rejects('station.no-such-guidance', { kind: 'not-found', pointer: '/guidanceId' });
  });
});
