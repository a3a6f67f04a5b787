// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { Supervision } from '#domain';
import type { FactReader } from '../kernel/fact-reader.js';
import type { Envelope } from '../kernel/envelope.js';
import { caseQuestion } from './case-facts.js';

const state = { kind: 'audit', requests: [{ id: 'q1', dueOn: '2026-05-08' }] } as unknown as Supervision;
const facts = { read: () => Promise.resolve(null) } as unknown as FactReader;
const asked = async (withheld?: boolean) => {
  const data = {
    requestId: 'q1',
    answer: '已提供',
    evidence: [],
    ...(withheld !== undefined && { withheld }),
  };
  const act = { type: 'AnswerInformationRequest', data } as const;
  return (await caseQuestion(state, act, { occurredOn: '2026-05-06' } as Envelope, facts))?.facts;
};

describe('An answer to supervision', () => {
  it.each([true, false])('tells whether anything is withheld as it was stated: %s', async (withheld) => {
    expect(await asked(withheld)).toMatchObject({ informationWithheld: withheld });
  });

  it('tells nothing of it where it was not stated', async () => {
    expect(await asked()).toEqual({ informationAnswer: { dueOn: '2026-05-08', answeredOn: '2026-05-06' } });
  });
});
