// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { finance, leader, member, officer, provider, TERMS } from '../testing/examples.js';
import { givenFor, type Told } from '../testing/given.js';
import type { AcceptanceCommand } from './acceptance.js';
import { contractDecider } from './contract.decider.js';
import type { AcceptanceOutcome, ContractEvent } from './contract.events.js';
import { acceptedFen, isSigned, userOpinions } from './contract.state.js';

const M = member('2026-03-20');
/** A leader who had no part in the contract. */
const L = { ...leader('2026-03-20'), by: 'acc-other-leader' };
const SIGNER = leader('2026-03-20');
const given = givenFor(contractDecider, leader('2025-03-10'));
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const published: Told<ContractEvent> = {
  by: officer('2025-03-11'),
  event: { type: 'ContractPublished', data: { publishedOn: '2025-03-11', medium: '采购网', url: null } },
};
const filed: Told<ContractEvent> = {
  by: finance('2025-03-12'),
  event: { type: 'ContractFiled', data: { filedOn: '2025-03-12', receiptNo: null } },
};
const id = (n: number): string => `${TERMS.contractId}.a${n}`;

const opened = (n: number, kind: 'stage' | 'final' = 'final'): ContractEvent => ({
  type: 'AcceptanceOpened',
  data: { acceptanceId: id(n), kind, stage: kind === 'stage' ? '中期' : null, openedOn: '2026-03-20' },
});
const memberSigned = (n: number): Told<ContractEvent> => ({
  by: M,
  event: { type: 'AcceptanceSigned', data: { acceptanceId: id(n), opinion: null } },
});
const concluded = (n: number, outcome: AcceptanceOutcome, value: number): ContractEvent => ({
  type: 'AcceptanceConcluded',
  data: { acceptanceId: id(n), outcome, standards: [], acceptedFen: value, concludedOn: '2026-03-20' },
});

const open = (kind: 'stage' | 'final', stage: string | null = null): AcceptanceCommand => ({
  type: 'OpenAcceptance',
  data: { kind, stage },
});
const opinion = (respondentRef: string, text = '社工每周来,很满意'): AcceptanceCommand => ({
  type: 'RecordUserOpinion',
  data: { acceptanceId: id(1), respondentRef, satisfaction: 'satisfied', opinion: text },
});
const sign: AcceptanceCommand = { type: 'SignAcceptance', data: { acceptanceId: id(1), opinion: null } };
const ALL = [
  { key: 's1', met: true, note: null },
  { key: 's2', met: true, note: null },
];
type Conclusion = Extract<AcceptanceCommand, { type: 'ConcludeAcceptance' }>;
const conclude = (change: Partial<Conclusion['data']> = {}): Conclusion => ({
  type: 'ConcludeAcceptance',
  data: { acceptanceId: id(1), outcome: 'pass', standards: ALL, acceptedFen: null, ...change },
});

describe('Opening an acceptance', () => {
  it('numbers it within the contract', () => {
    given(signed).when(open('final'), M).gives(opened(1));
    given(signed, opened(1, 'stage'), concluded(1, 'pass', 0))
      .when(open('final'), M)
      .gives(opened(2));
  });

  it('waits for the one before', () => {
    given(signed, opened(1, 'stage')).when(open('final'), M).rejects('acceptance.another-open');
  });

  it('is repeated after a failure, never after the final pass', () => {
    given(signed, opened(1), concluded(1, 'fail', 0))
      .when(open('final'), M)
      .gives(opened(2));
    for (const outcome of ['pass', 'pass-with-rectification'] as const) {
      given(signed, opened(1), concluded(1, outcome, 1))
        .when(open('final'), M)
        .rejects('acceptance.final-passed');
    }
  });

  it('names its stage', () => {
    given(signed)
      .when(open('stage'), M)
      .rejects('acceptance.no-stage', { kind: 'invalid', pointer: '/stage' });
  });
});

describe('Opinions of service users', () => {
  it('are recorded under a pseudonym and counted', () => {
    const command = opinion('u-7Q2');
    given(signed, opened(1))
      .when(command, M)
      .gives({ type: 'UserOpinionRecorded', data: command.data } as ContractEvent);
    const heard = given(signed, opened(1), {
      type: 'UserOpinionRecorded',
      data: command.data,
    } as ContractEvent);
    const { state } = heard;
    expect(isSigned(state) && [1, 2].map((n) => userOpinions(state, id(n)))).toEqual([1, null]);
    heard
      .when(command, M)
      .rejects('acceptance.respondent-twice', { rule: 'R-23', pointer: '/respondentRef' });
  });

  it.each([
    ['a phone number', opinion('u-1', '打我电话13800138000'), '/opinion'],
    ['an identity number as pseudonym', opinion('11010519491231002X'), '/respondentRef'],
  ])('hold no personal data: %s', (_what, command, pointer) => {
    given(signed, opened(1)).when(command, M).rejects('text.personal-data', { kind: 'invalid', pointer });
  });

  it('name their respondents by pseudonym', () => {
    given(signed, opened(1))
      .when(opinion('王大爷'), M)
      .rejects('text.not-a-pseudonym', { kind: 'invalid', pointer: '/respondentRef' });
  });

  it('belong to an acceptance that is open', () => {
    given(signed).when(opinion('u-1'), M).rejects('acceptance.not-found', { kind: 'not-found' });
    given(signed, opened(1), concluded(1, 'fail', 0))
      .when(opinion('u-1'), M)
      .rejects('acceptance.concluded');
  });
});

describe('Separation of duties', () => {
  it('keeps the supplier’s people out of acceptance', () => {
    for (const command of [open('final'), sign, opinion('u-1'), conclude()]) {
      given(signed, opened(1))
        .when(command, provider('2026-03-20'))
        .rejects('acceptance.by-supplier', { kind: 'forbidden', rule: 'R-23' });
    }
  });

  it('keeps those who signed, published or filed the contract from signing or concluding its acceptance', () => {
    for (const by of [SIGNER, officer('2026-03-20'), finance('2026-03-20')]) {
      given(signed, published, filed, opened(1))
        .when(sign, by)
        .rejects('acceptance.signed-by-officer', { kind: 'forbidden', rule: 'R-39' });
      given(signed, published, filed, opened(1), memberSigned(1))
        .when(conclude(), { ...by, role: 'PURCHASER_LEADER' })
        .rejects('acceptance.concluded-by-officer', { kind: 'forbidden', rule: 'R-39' });
    }
    given(signed, published, opened(1))
      .when(sign, M)
      .gives({ type: 'AcceptanceSigned', data: { acceptanceId: id(1), opinion: null } });
  });

  it('counts a signature once', () => {
    given(signed, opened(1), memberSigned(1)).when(sign, M).rejects('acceptance.signed-twice');
  });

  it('lets a member who signed conclude, or a leader who had no part in the contract', () => {
    const whole = { ...conclude().data, acceptedFen: TERMS.amountFen, concludedOn: '2026-03-20' };
    for (const by of [M, L]) {
      given(signed, opened(1), memberSigned(1))
        .when(conclude(), by)
        .gives({ type: 'AcceptanceConcluded', data: whole });
    }
    given(signed, opened(1), memberSigned(1))
      .when(conclude(), officer('2026-03-20'))
      .rejects('acceptance.concluded-by-stranger', { kind: 'forbidden', rule: 'R-23' });
  });
});

describe('Concluding an acceptance', () => {
  const history = [signed, opened(1), memberSigned(1)] as const;

  it('does not precede its opening', () => {
    given(...history)
      .when(conclude(), member('2026-03-19'))
      .rejects('acceptance.concluded-before-opening', { pointer: '/occurredOn' });
  });

  it('needs a signature', () => {
    given(signed, opened(1)).when(conclude(), L).rejects('acceptance.unsigned', { rule: 'R-23' });
  });

  it.each([
    [
      'every standard of the contract',
      { standards: ALL.slice(1) },
      'acceptance.standard-not-judged',
      '/standards',
    ],
    ['each standard once', { standards: [...ALL, ...ALL] }, 'acceptance.standard-twice', '/standards/2/key'],
    [
      'no standard the contract does not have',
      { standards: [...ALL, { key: 's9', met: true, note: null }] },
      'acceptance.unknown-standard',
      '/standards/2/key',
    ],
    [
      'a plain pass only where all are met',
      { standards: [{ key: 's1', met: false, note: null }, ...ALL.slice(1)] },
      'acceptance.pass-with-standard-unmet',
      '/outcome',
    ],
  ])('judges %s', (_what, change, code, pointer) => {
    given(...history)
      .when(conclude(change), L)
      .rejects(code, { rule: 'R-23', pointer });
  });

  it('accepts the whole contract by default, never more', () => {
    given(...history)
      .when(conclude({ acceptedFen: TERMS.amountFen + 1 }), L)
      .rejects('acceptance.value-above-contract', { rule: 'R-01', pointer: '/acceptedFen' });
    const state = given(...history, concluded(1, 'pass', TERMS.amountFen)).state;
    expect(isSigned(state) && acceptedFen(state)).toBe(TERMS.amountFen);
  });

  it('accepts nothing on a failure', () => {
    const failed = conclude({ outcome: 'fail' });
    given(...history)
      .when(failed, L)
      .gives({
        type: 'AcceptanceConcluded',
        data: { ...failed.data, acceptedFen: 0, concludedOn: '2026-03-20' },
      });
    given(...history)
      .when(conclude({ outcome: 'fail', acceptedFen: 1 }), L)
      .rejects('acceptance.value-of-failure', { pointer: '/acceptedFen' });
  });

  it('of a stage states its value; stages add up within the contract', () => {
    const stage = [signed, opened(1, 'stage'), memberSigned(1)] as const;
    given(...stage)
      .when(conclude({ standards: ALL.slice(1) }), L)
      .rejects('acceptance.no-value', { kind: 'invalid', rule: 'R-01', pointer: '/acceptedFen' });
    const second = [
      signed,
      opened(1, 'stage'),
      concluded(1, 'pass', 20_000_000),
      opened(2, 'stage'),
      memberSigned(2),
    ] as const;
    given(...second)
      .when(conclude({ acceptanceId: id(2), acceptedFen: 10_000_001 }), L)
      .rejects('acceptance.value-above-contract', { rule: 'R-01', pointer: '/acceptedFen' });
    const { state } = given(...second, concluded(2, 'pass', 10_000_000));
    expect(isSigned(state) && acceptedFen(state)).toBe(30_000_000);
  });

  it('at the end speaks for the whole contract, in place of its stages', () => {
    const { state } = given(
      signed,
      opened(1, 'stage'),
      concluded(1, 'pass', 20_000_000),
      opened(2),
      concluded(2, 'pass-with-rectification', 25_000_000),
    );
    expect(isSigned(state) && acceptedFen(state)).toBe(25_000_000);
  });
});

describe('Staged acceptance by the plan', () => {
  const planned: ContractEvent = {
    type: 'ContractSigned',
    data: {
      ...TERMS,
      acceptancePlan: {
        stages: [
          { key: 'mid', name: '中期', dueOn: null, standardKeys: ['s1'] },
          { key: 'end', name: '期末', dueOn: null, standardKeys: ['s1', 's2'] },
        ],
      },
    },
  };

  it('takes the planned stages, each once, and the last as the final one', () => {
    for (const stage of ['mid', '中期']) {
      expect(given(planned).when(open('stage', stage), M).events).toHaveLength(1);
    }
    for (const stage of ['end', '年底']) {
      given(planned)
        .when(open('stage', stage), M)
        .rejects('acceptance.unplanned-stage', { rule: 'R-22', pointer: '/stage' });
    }
    given(planned, opened(1, 'stage'), concluded(1, 'pass', 1))
      .when(open('stage', 'mid'), M)
      .rejects('acceptance.stage-passed', { rule: 'R-22', pointer: '/stage' });
  });

  it('keeps the final one until the stages passed, unless the contract ended early', () => {
    given(planned, opened(1, 'stage'), concluded(1, 'fail', 0))
      .when(open('final'), M)
      .rejects('acceptance.stage-missing', { rule: 'R-22', pointer: '/kind' });
    given(planned, opened(1, 'stage'), concluded(1, 'pass', 1))
      .when(open('final'), M)
      .gives(opened(2));
    const ended: ContractEvent = {
      type: 'ContractTerminated',
      data: {
        reason: 'breach',
        explanation: '未履行',
        issueId: null,
        evidence: [],
        terminatedOn: '2026-03-01',
      },
    };
    given(planned, ended).when(open('final'), M).gives(opened(1));
  });

  it('judges the standards of its stage', () => {
    const stage = [planned, opened(1, 'stage'), memberSigned(1)];
    given(...stage)
      .when(conclude({ standards: ALL.slice(1), acceptedFen: 1 }), M)
      .rejects('acceptance.standard-not-judged', { rule: 'R-23', pointer: '/standards' });
    expect(
      given(...stage).when(conclude({ standards: ALL.slice(0, 1), acceptedFen: 1 }), M).events,
    ).toHaveLength(1);
  });
});

describe('The value of the final acceptance', () => {
  it('does not fall below what was asked for on its stages', () => {
    const paid: ContractEvent = {
      type: 'PaymentRequested',
      data: {
        paymentId: `${TERMS.contractId}.p1`,
        milestone: 'mid',
        amountFen: 5_000_000,
        budgetLineId: 'L1',
        basis: null,
      },
    };
    const history = [signed, opened(1, 'stage'), concluded(1, 'pass', 5_000_000), paid, opened(2)];
    const final = (acceptedFen: number): Conclusion => conclude({ acceptanceId: id(2), acceptedFen });
    given(...history, memberSigned(2))
      .when(final(4_999_999), M)
      .rejects('acceptance.value-below-payments', { rule: 'R-01', pointer: '/acceptedFen' });
    expect(given(...history, memberSigned(2)).when(final(5_000_000), M).events).toHaveLength(1);
  });
});
