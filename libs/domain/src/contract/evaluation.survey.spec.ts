import { describe, expect, it } from '@jest/globals';
import { provider } from '../testing/examples.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent } from './contract.events.js';
import type { SurveyMethod } from './evaluation.events.js';
import { E, given, evaluationId, signed, started, found, complete } from '../testing/evaluation.given.js';

/** Ten of them visited, unless said otherwise. */
const method = (answered: number, visited = 10): SurveyMethod => ({
  frame: '服务对象台账',
  strata: [
    { name: '电话访问', mode: 'phone', invited: 100, answered: answered - visited },
    { name: '入户访问', mode: 'visit', invited: 100, answered: visited },
  ],
  from: '2026-03-10',
  to: '2026-03-18',
  by: '评估中心',
});
const survey = (answered: number, value: number, change: object = {}): ContractCommand => ({
  type: 'SubmitSurvey',
  data: { evaluationId, targetKey: 'satisfied', method: method(answered), value, minimum: null, ...change },
});
const surveyed = (answered: number, value: number): ContractEvent => ({
  type: 'SurveySubmitted',
  data: {
    evaluationId,
    targetKey: 'satisfied',
    method: method(answered),
    value,
    sampleSize: answered,
    minimum: 60,
    sufficient: answered >= 60,
  },
});

describe('A satisfaction survey', () => {
  it('is recorded with its method; fewer than 60 answers are too few', () => {
    given(signed, started()).when(survey(60, 81), E).gives(surveyed(60, 81));
    given(signed, started()).when(survey(59, 81), E).gives(surveyed(59, 81));
  });

  it.each([
    ['50 by phone and 10 visited', 60, 10, true],
    ['60 by phone and nobody visited', 60, 0, false],
    ['59 by phone and 9 visited', 68, 9, false],
    ['49 by phone and 11 visited', 60, 11, false],
  ])('asks in both modes: %s', (_what, answered, visited, sufficient) => {
    const [event] = given(signed, started()).when(
      survey(answered, 81, { method: method(answered, visited) }),
      E,
    ).events;
    expect(event).toMatchObject({ data: { sampleSize: answered, sufficient } });
  });

  it('may ask for more answers than the smallest sample, never for fewer', () => {
    const [event] = given(signed, started()).when(survey(79, 81, { minimum: 80 }), E).events;
    expect(event).toMatchObject({ data: { minimum: 80, sufficient: false } });
    given(signed, started())
      .when(survey(60, 81, { minimum: 59 }), E)
      .rejects('survey.minimum-too-low', { kind: 'invalid', pointer: '/minimum' });
  });

  it('takes no target but satisfaction out of the score, or into it', () => {
    given(signed, started())
      .when(survey(1, 100, { targetKey: 'cases' }), E)
      .rejects('evaluation.unknown-target', { pointer: '/targetKey' });
    // As it could be recorded before: it does not count.
    const before: ContractEvent = { ...surveyed(1, 100) };
    const recorded = { ...before, data: { ...before.data, targetKey: 'cases' } } as ContractEvent;
    given(signed, started(), recorded, surveyed(60, 90))
      .when(complete([]), E)
      .rejects('evaluation.target-not-scored', { pointer: '/indicators' });
  });

  it('is what the target is scored from', () => {
    const history = [signed, started(), surveyed(60, 81)];
    // 60 + 40 × 81 / 90 = 96.
    expect(given(...history).when(complete([found('cases', 90)]), E).events).toMatchObject([
      {
        data: { rawScore: '96.00', indicators: [{}, { targetKey: 'satisfied', actual: 81, score: '36.00' }] },
      },
    ]);
    const asSurveyed = complete([found('cases', 90), found('satisfied', 81)]);
    expect(given(...history).when(asSurveyed, E).events).toMatchObject([{ data: { rawScore: '96.00' } }]);
    given(...history)
      .when(complete([found('cases', 90), found('satisfied', 95)]), E)
      .rejects('evaluation.differs-from-survey', { pointer: '/indicators/1/actual' });
  });

  it('with too small a sample scores nothing: the weight is spread over the rest, and the event says so', () => {
    const history = [signed, started(), surveyed(12, 100)];
    expect(given(...history).when(complete([found('cases', 45)]), E).events).toMatchObject([
      {
        data: {
          rawScore: '50.00',
          indicators: [{ targetKey: 'cases', score: '50.00' }],
          notApplicable: [{ key: 'satisfied', weight: '40.00', reason: 'SAMPLE_TOO_SMALL' }],
        },
      },
    ]);
    given(...history)
      .when(complete([found('cases', 45), found('satisfied', 100)]), E)
      .rejects('evaluation.sample-too-small', { pointer: '/indicators/1/actual' });
  });

  it.each<[string, object, string, string]>([
    ['a target of the contract', { targetKey: 'x' }, 'evaluation.unknown-target', '/targetKey'],
    ['a value of the hundred', { value: 101 }, 'survey.bad-value', '/value'],
    ['no value below nothing', { value: -1 }, 'survey.bad-value', '/value'],
    ['a frame', { method: { ...method(60), frame: ' ' } }, 'survey.no-method', '/method'],
    ['someone who asked', { method: { ...method(60), by: ' ' } }, 'survey.no-method', '/method'],
    ['strata', { method: { ...method(60), strata: [] } }, 'survey.no-method', '/method'],
    [
      'an end that is past',
      { method: { ...method(60), to: '2026-03-21' } },
      'survey.bad-dates',
      '/method/to',
    ],
    ['dates in order', { method: { ...method(60), from: '2026-03-19' } }, 'survey.bad-dates', '/method/to'],
    [
      'no more answers than questions',
      { method: method(111) },
      'survey.more-answers-than-asked',
      '/method/strata/0/answered',
    ],
  ])('has %s', (_what, change, code, pointer) => {
    const refusal = given(signed, started()).when(survey(60, 80, change), E);
    refusal.rejects(code, code === 'evaluation.unknown-target' ? { pointer } : { kind: 'invalid', pointer });
  });

  it.each<[string, object]>([
    ['nobody satisfied', { value: 0 }],
    ['everybody satisfied', { value: 100 }],
    [
      'all asked on the last day, and all answering',
      {
        method: { ...method(110), from: '2026-03-20', to: '2026-03-20' },
      },
    ],
  ])('may have %s', (_what, change) => {
    expect(given(signed, started()).when(survey(60, 80, change), E).events).toHaveLength(1);
  });

  it('is not the supplier’s', () => {
    given(signed, started())
      .when(survey(60, 80), provider('2026-03-20'))
      .rejects('evaluation.by-supplier', { kind: 'forbidden', rule: 'R-32' });
  });
});
