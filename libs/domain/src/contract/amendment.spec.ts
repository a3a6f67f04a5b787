import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { leader, member, officer, provider, TERMS } from '../testing/examples.js';
import { givenFor, type Told } from '../testing/given.js';
import { amendedTerms, widens } from './amendment.js';
import type { ContractCommand } from './contract.commands.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent } from './contract.events.js';
import { isSigned } from './contract.state.js';

const L = leader('2025-06-16');
const given = givenFor(contractDecider, leader('2025-03-10'));
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const EVIDENCE = [{ sha256: 'd'.repeat(64), name: '补充协议.pdf' }];

type Amend = Extract<ContractCommand, { type: 'AmendContract' }>;
const amend = (change: Partial<Amend['data']> = {}): Amend => ({
  type: 'AmendContract',
  data: {
    ground: 'mutual-consent',
    reason: '增加服务',
    clauses: ['第三条'],
    text: '增加个案服务。',
    amountChangeFen: 0,
    budgetLineId: null,
    evidence: EVIDENCE,
    endsOn: null,
    items: [],
    paymentSchedule: null,
    ...change,
  },
});
const amended = (amendmentNo: number, amountChangeFen: number, total: number): ContractEvent => {
  const { ground, reason, clauses, text, budgetLineId, evidence } = amend().data;
  const { endsOn, items, paymentSchedule } = TERMS;
  return {
    type: 'ContractAmended',
    data: {
      ground,
      reason,
      clauses,
      text,
      budgetLineId,
      evidence,
      amountChangeFen,
      amendmentNo,
      amountFen: total,
      endsOn,
      items,
      paymentSchedule,
      amendedOn: '2025-06-16',
    },
  };
};

describe('Increases by amendments', () => {
  it('reach one tenth of the original amount, not one fen more (10.00 %, 10.01 %)', () => {
    given(signed)
      .when(amend({ amountChangeFen: 3_000_000 }), L)
      .gives(amended(1, 3_000_000, 33_000_000));
    for (const amountChangeFen of [3_000_001, 3_003_000]) {
      given(signed)
        .when(amend({ amountChangeFen }), L)
        .rejects('contract.increase-above-tenth', { rule: 'R-33', pointer: '/amountChangeFen' });
    }
  });

  it('add up over all amendments; a decrease makes no room', () => {
    const before = [signed, amended(1, 2_000_000, 32_000_000), amended(2, -2_000_000, 30_000_000)];
    given(...before)
      .when(amend({ amountChangeFen: 1_000_001 }), L)
      .rejects('contract.increase-above-tenth', { rule: 'R-33', pointer: '/amountChangeFen' });
    given(...before)
      .when(amend({ amountChangeFen: 1_000_000 }), L)
      .gives(amended(3, 1_000_000, 31_000_000));
  });

  it('never pass one tenth, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4_000_000, max: 4_000_000 }), { maxLength: 12 }), (changes) => {
        const history: ContractEvent[] = [signed];
        for (const amountChangeFen of changes) {
          history.push(...given(...history).when(amend({ amountChangeFen }), L).attempted);
        }
        const increases = history.flatMap((event) =>
          event.type === 'ContractAmended' && event.data.amountChangeFen > 0
            ? [event.data.amountChangeFen]
            : [],
        );
        expect(increases.reduce((sum, one) => sum + one, 0) * 10).toBeLessThanOrEqual(TERMS.amountFen);
      }),
    );
  });
});

describe('Amending a contract', () => {
  it('needs both parties or the public interest', () => {
    given(signed)
      .when(amend({ evidence: [] }), L)
      .rejects('contract.no-consent', {
        rule: 'R-34',
        pointer: '/evidence',
      });
    expect(given(signed).when(amend({ ground: 'public-interest', evidence: [] }), L).events).toMatchObject([
      { data: { ground: 'public-interest' } },
    ]);
  });

  it.each<[string, Partial<Amend['data']>, string, object]>([
    ['a reason', { reason: ' ' }, 'contract.no-reason', { rule: 'R-34', pointer: '/reason' }],
    ['its clauses', { clauses: [] }, 'contract.no-amendment-text', { rule: 'R-18', pointer: '/clauses' }],
    ['its text', { text: ' ' }, 'contract.no-amendment-text', { rule: 'R-18', pointer: '/clauses' }],
    ['a whole amount', { amountChangeFen: 0.5 }, 'contract.bad-change', { pointer: '/amountChangeFen' }],
    ['a later end', { endsOn: '2026-03-14' }, 'contract.not-an-extension', { pointer: '/endsOn' }],
  ])('needs %s', (_what, change, code, more) => {
    given(signed)
      .when(amend(change), L)
      .rejects(code, { kind: 'invalid', ...more });
  });

  it('tells whose contract lasts longer, and whether it is one with a small enterprise', () => {
    const small: ContractEvent = { type: 'ContractSigned', data: { ...TERMS, smePaymentDays: 30 } };
    const dataOf = (of: ContractEvent, endsOn: string | null) =>
      given(of).when(amend({ endsOn }), L).events[0]!.data;
    const { uscc: purchaserUscc } = TERMS.purchaser;
    const lengthened = { purchaserUscc, startsOn: TERMS.startsOn, withSmallEnterprise: true };
    expect(dataOf(small, '2026-05-31')).toMatchObject({ lengthened });
    expect(dataOf(small, null)).not.toHaveProperty('lengthened');
    expect(dataOf(signed, '2026-05-31')).toMatchObject({ lengthened: { withSmallEnterprise: false } });
  });

  it('changes items by their key and adds new ones', () => {
    const [caseWork] = TERMS.items;
    const items = [
      { ...caseWork!, quantity: 50 },
      { key: 'screening', name: '筛查', unit: '人次', unitPriceFen: null, quantity: 60, targetKey: null },
    ];
    const [event] = given(signed).when(amend({ items }), L).events;
    expect(event).toMatchObject({ data: { items: [items[0], TERMS.items[1], items[1]] } });
  });

  it('leaves what was accepted and asked for', () => {
    const asked: ContractEvent = {
      type: 'PaymentRequested',
      data: {
        paymentId: `${TERMS.contractId}.p1`,
        milestone: 'first',
        amountFen: 9_000_000,
        budgetLineId: null,
        basis: null,
      },
    };
    const paymentSchedule = TERMS.paymentSchedule.map((one) => ({ ...one, amountFen: 8_000_000 }));
    given(signed, asked)
      .when(amend({ paymentSchedule }), L)
      .rejects('contract.below-requested', { rule: 'R-36', pointer: '/paymentSchedule' });
    const acceptanceId = `${TERMS.contractId}.a1`;
    const accepted: Told<ContractEvent>[] = [
      {
        type: 'AcceptanceOpened',
        data: { acceptanceId, kind: 'stage', stage: '中期', openedOn: '2025-05-01' },
      },
      {
        type: 'AcceptanceConcluded',
        data: {
          acceptanceId,
          outcome: 'pass',
          standards: [],
          acceptedFen: 12_000_000,
          concludedOn: '2025-05-02',
        },
      },
    ];
    given(signed, ...accepted)
      .when(amend({ amountChangeFen: -20_000_000, paymentSchedule: [] }), L)
      .rejects('contract.below-accepted', { rule: 'R-01', pointer: '/amountChangeFen' });
  });

  it('may come down to what was accepted and asked for, each milestone for itself', () => {
    const asked = (n: number, milestone: string, amountFen: number): ContractEvent => ({
      type: 'PaymentRequested',
      data: { paymentId: `${TERMS.contractId}.p${n}`, milestone, amountFen, budgetLineId: null, basis: null },
    });
    const history = [signed, asked(1, 'mid', 12_000_000), asked(2, 'first', 8_000_000)];
    const lowered = (first: number) =>
      TERMS.paymentSchedule.map((one) => (one.key === 'first' ? { ...one, amountFen: first } : one));
    const change = (first: number): Amend =>
      amend({ amountChangeFen: first - 9_000_000, paymentSchedule: lowered(first) });
    expect(given(...history).when(change(8_000_000), L).events).toMatchObject([
      { data: { amountFen: 29_000_000 } },
    ]);
    given(...history)
      .when(change(7_999_999), L)
      .rejects('contract.below-requested', { rule: 'R-36', pointer: '/paymentSchedule' });
    given(...history)
      .when(amend({ paymentSchedule: lowered(9_000_000).slice(0, 1) }), L)
      .rejects('contract.below-requested', { rule: 'R-36', pointer: '/paymentSchedule' });
  });

  it('is too late once it expired, or was finally accepted', () => {
    expect(given(signed).when(amend(), leader('2026-03-14')).events).toHaveLength(1);
    given(signed)
      .when(amend(), leader('2026-03-15'))
      .rejects('contract.over', { rule: 'R-34', pointer: '/occurredOn' });
  });

  it('makes whoever signs it an officer of the contract, who does not accept it', () => {
    const { state } = given(signed, { event: amended(1, 0, TERMS.amountFen), by: member('2025-06-16') });
    expect(isSigned(state) && state.officers).toEqual(['acc-leader', 'acc-member']);
    const published: ContractEvent = {
      type: 'ContractAmendmentPublished',
      data: { amendmentNo: 1, publishedOn: '2025-06-18', medium: '天津市政府采购网', url: null },
    };
    const after = given(signed, amended(1, 0, TERMS.amountFen), {
      event: published,
      by: member('2025-06-18'),
    }).state;
    expect(isSigned(after) && after.officers).toContain('acc-member');
  });
});

describe('An amendment is judged by the policy in force too', () => {
  const contract = given(signed).state;
  if (!isSigned(contract)) throw new Error('not signed');

  it.each<[string, Partial<Amend['data']>, boolean]>([
    ['a longer term', { endsOn: '2026-04-14' }, true],
    ['a new service', { items: [{ ...TERMS.items[0]!, key: 'new' }] }, true],
    ['more of the same service', { items: [{ ...TERMS.items[0]!, quantity: 44 }] }, false],
    ['more money', { amountChangeFen: 100 }, false],
  ])('where it is %s: %j → %s', (_what, change, expected) => {
    expect(widens(contract, amend(change).data)).toBe(expected);
  });

  it('with the terms as they would be', () => {
    const terms = amendedTerms(contract, amend({ endsOn: '2026-04-14', amountChangeFen: 5 }).data);
    expect(terms).toMatchObject({ endsOn: '2026-04-14', amountFen: TERMS.amountFen + 5 });
  });
});

describe('Publishing an amendment', () => {
  const publish = (amendmentNo = 1, publishedOn = '2025-06-18'): ContractCommand => ({
    type: 'PublishAmendment',
    data: { amendmentNo, publishedOn, medium: '天津市政府采购网', url: null },
  });
  const published: Extract<ContractEvent, { type: 'ContractAmendmentPublished' }> = {
    type: 'ContractAmendmentPublished',
    data: { amendmentNo: 1, publishedOn: '2025-06-18', medium: '天津市政府采购网', url: null },
  };
  const O = officer('2025-06-18');

  it('happens once for each, on or after its day', () => {
    const history = [signed, amended(1, 0, TERMS.amountFen)];
    given(...history)
      .when(publish(), O)
      .gives(published);
    given(...history, published)
      .when(publish(), O)
      .rejects('contract.amendment-published', { rule: 'R-18' });
    given(...history)
      .when(publish(2), O)
      .rejects('contract.no-such-amendment', { kind: 'not-found', pointer: '/amendmentNo' });
    given(...history)
      .when(publish(1, '2025-06-15'), O)
      .rejects('contract.bad-date', { kind: 'invalid', pointer: '/publishedOn' });
    given(...history, amended(2, 0, TERMS.amountFen), published)
      .when(publish(2), O)
      .gives({ ...published, data: { ...published.data, amendmentNo: 2 } });
  });
});

describe('Approving a subcontract', () => {
  type Approve = Extract<ContractCommand, { type: 'ApproveSubcontract' }>;
  const approve = (change: Partial<Approve['data']> = {}): Approve => ({
    type: 'ApproveSubcontract',
    data: {
      subcontractor: { name: '康复中心', uscc: '52120104MJ1000003M' },
      itemKeys: ['visit'],
      amountFen: 6_000_000,
      reason: '须有资质',
      ...change,
    },
  });
  const approved = (no: number, amountFen: number): ContractEvent => ({
    type: 'SubcontractApproved',
    data: { ...approve({ amountFen }).data, subcontractNo: no, approvedOn: '2025-06-16' },
  });

  it('lets another organisation deliver some items', () => {
    given(signed).when(approve(), L).gives(approved(1, 6_000_000));
  });

  it('never passes on the whole contract, in one or in several parts', () => {
    given(signed)
      .when(approve({ amountFen: TERMS.amountFen }), L)
      .rejects('subcontract.whole-contract', { rule: 'R-27', pointer: '/amountFen' });
    given(signed, approved(1, 20_000_000))
      .when(approve({ amountFen: 10_000_000 }), L)
      .rejects('subcontract.whole-contract', { rule: 'R-27', pointer: '/amountFen' });
  });

  it('never passes on every item, for whatever money; of a single item a part', () => {
    const everything = approve({ itemKeys: TERMS.items.map(({ key }) => key), amountFen: 1 });
    const theOther = approve({ itemKeys: ['case-work'], amountFen: 1 });
    for (const [history, command] of [
      [[signed], everything],
      [[signed, approved(1, 1)], theOther],
    ] as const) {
      given(...history)
        .when(command, L)
        .rejects('subcontract.whole-contract', { rule: 'R-27', pointer: '/amountFen' });
    }
    const single = { ...signed, data: { ...TERMS, items: TERMS.items.slice(1) } } as ContractEvent;
    given(single).when(approve(), L).gives(approved(1, 6_000_000));
  });

  it('is for a whole positive amount', () => {
    for (const amountFen of [0, 0.5]) {
      given(signed)
        .when(approve({ amountFen }), L)
        .rejects('subcontract.bad-amount', { kind: 'invalid', pointer: '/amountFen' });
    }
  });

  it.each<[string, Partial<Approve['data']>, string, string]>([
    ['the supplier', { subcontractor: TERMS.supplier }, 'bad-subcontractor', '/subcontractor/uscc'],
    ['the purchaser', { subcontractor: TERMS.purchaser }, 'bad-subcontractor', '/subcontractor/uscc'],
    ['an item that is not there', { itemKeys: ['x'] }, 'unknown-item', '/itemKeys'],
    ['no item', { itemKeys: [] }, 'unknown-item', '/itemKeys'],
    ['no reason', { reason: ' ' }, 'no-reason', '/reason'],
  ])('refuses %s', (_what, change, code, pointer) => {
    given(signed)
      .when(approve(change), L)
      .rejects(`subcontract.${code}`, { kind: 'invalid', rule: 'R-27', pointer });
  });

  it('is the purchaser’s consent, not the supplier’s', () => {
    given(signed)
      .when(approve(), provider('2025-06-16'))
      .rejects('subcontract.by-supplier', { kind: 'forbidden', rule: 'R-27' });
  });
});
