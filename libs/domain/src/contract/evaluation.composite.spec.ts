import { describe, expect, it } from '@jest/globals';
import type { ContractCommand } from './contract.commands.js';
import type { EvaluationParty } from './evaluation.events.js';
import { L, given, signed, started, fabricated, capped, completed } from '../testing/evaluation.given.js';

describe('A composite of several evaluators', () => {
  const compose = (...parties: [EvaluationParty, number][]): ContractCommand => ({
    type: 'ComposeEvaluations',
    data: { kind: 'final', parties: parties.map(([party, weight]) => ({ party, weight })) },
  });
  const both = [
    signed,
    started(1, 'third-party'),
    started(2, 'purchaser'),
    completed(1, '91.05'),
    completed(2, '80.00'),
  ];

  it('weighs their scores, exactly, and rounds once', () => {
    // (91.05 × 70 + 80 × 30) / 100 = 87.735.
    expect(given(...both).when(compose(['third-party', 70], ['purchaser', 30]), L).events).toMatchObject([
      { type: 'EvaluationComposed', data: { rawScore: '87.74', grade: '良' } },
    ]);
  });

  it('has its grade capped as each of them', () => {
    const [event] = given(...both, fabricated).when(
      compose(['third-party', 70], ['purchaser', 30]),
      L,
    ).events;
    expect(event).toMatchObject({ data: { rawScore: '87.74', grade: '良', ...capped } });
  });

  it('is not computed where one is missing, never zero', () => {
    given(...both)
      .when(compose(['third-party', 70], ['community', 30]), L)
      .rejects('evaluation.party-missing', { pointer: '/parties/1/party' });
    given(signed, started(1, 'third-party'), started(2, 'purchaser'), completed(1, '91.05'))
      .when(compose(['third-party', 70], ['purchaser', 30]), L)
      .rejects('evaluation.party-missing', { pointer: '/parties/1/party' });
  });

  it('needs weights that make up the hundred, each party once', () => {
    for (const command of [compose(['third-party', 70]), compose()]) {
      given(...both)
        .when(command, L)
        .rejects('evaluation.weights', { kind: 'invalid', pointer: '/parties' });
    }
    given(...both)
      .when(compose(['third-party', 100], ['purchaser', 0]), L)
      .rejects('evaluation.party-twice', { kind: 'invalid', pointer: '/parties/1/party' });
    given(...both)
      .when(compose(['third-party', 70], ['third-party', 30]), L)
      .rejects('evaluation.party-twice', { kind: 'invalid', pointer: '/parties/1/party' });
  });

  it('lets several evaluate at the same time', () => {
    const start: ContractCommand = {
      type: 'StartEvaluation',
      data: {
        kind: 'final',
        evaluator: { name: '街道', uscc: null },
        recusalDeclared: false,
        party: 'purchaser',
      },
    };
    expect(given(signed, started(1, 'third-party')).when(start, L).events).toHaveLength(1);
    given(signed, started(1, 'purchaser'))
      .when(start, L)
      .rejects('evaluation.another-open', { pointer: '/kind' });
  });
});
