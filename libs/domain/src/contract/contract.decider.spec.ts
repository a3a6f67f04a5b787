import { describe, expect, it } from '@jest/globals';
import { CONTRACT_ID, leader, officer, PROJECT_ID, TERMS } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import type { ContractCommand } from './contract.commands.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent, ContractItem, ContractSigned } from './contract.events.js';
import type { ScoreWeights } from './evaluation.events.js';

const L = leader('2025-03-10');
const O = officer('2025-03-12');
const given = givenFor(contractDecider, L);
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const sign = (change: Partial<ContractSigned['data']> = {}): ContractCommand => ({
  type: 'SignContract',
  data: { ...TERMS, ...change },
});

const item = (change: Partial<ContractItem>): ContractItem => ({ ...TERMS.items[0]!, ...change });
const schedule = (amountFen: number): Partial<ContractSigned['data']> => ({
  paymentSchedule: [{ ...TERMS.paymentSchedule[0]!, amountFen }],
});
const weights = (budget: number, output: number): ScoreWeights => ({
  budget,
  output,
  benefit: 30,
  satisfaction: 10,
});

describe('Signing a contract', () => {
  it.each<[string, Partial<ContractSigned['data']>]>([
    ['for one day', { startsOn: '2025-03-15', endsOn: '2025-03-15' }],
    ['with one weight of nothing', { scoreWeights: weights(0, 60) }],
    ['to be paid within 60 days to a small enterprise', { smePaymentDays: 60 }],
    ['to be paid within a day to a small enterprise', { smePaymentDays: 1 }],
  ])('may be %s', (_what, change) => {
    expect(given().when(sign(change), L).events).toMatchObject([{ data: change }]);
  });

  it.each([0, 61, 30.5])('does not leave a small enterprise %s days', (smePaymentDays) => {
    given()
      .when(sign({ smePaymentDays }), L)
      .rejects('contract.sme-payment-days', { rule: 'R-37', pointer: '/smePaymentDays' });
  });

  it('binds its terms, targets and policy version', () => {
    given().when(sign(), L).gives(signed);
  });

  it('happens once', () => {
    given(signed).when(sign(), L).rejects('contract.already-signed');
  });

  it('in the policy gap demands an acknowledgement with a reason', () => {
    const pointer = '/policyGapAcknowledgement';
    given()
      .when(sign({ policyVersionId: null }), L)
      .rejects('contract.policy-gap-not-acknowledged', { pointer });
    given()
      .when(sign({ policyVersionId: null, policyGapAcknowledgement: { reason: ' ' } }), L)
      .rejects('contract.policy-gap-not-acknowledged', { pointer });
    const acknowledged = {
      policyVersionId: null,
      policyGapAcknowledgement: { reason: '服务不能中断,按国家规定采购' },
    };
    given()
      .when(sign(acknowledged), L)
      .gives({ type: 'ContractSigned', data: { ...TERMS, ...acknowledged } });
  });

  it.each<[string, Partial<ContractSigned['data']>, string, string, { rule?: string }?]>([
    ['without a number', { number: '' }, 'contract.no-number', '/number', { rule: 'R-13' }],
    ['in the future', { signedOn: '2025-03-11' }, 'contract.signed-in-future', '/signedOn'],
    ['that ends before it starts', { endsOn: '2025-03-14' }, 'contract.ends-before-it-starts', '/endsOn'],
    ['of no amount', { amountFen: 0 }, 'contract.bad-amount', '/amountFen'],
    ['with an item of no quantity', { items: [item({ quantity: 0 })] }, 'contract.bad-item', '/items/0'],
    ['with half a fen a unit', { items: [item({ unitPriceFen: 0.5 })] }, 'contract.bad-item', '/items/0'],
    ['with a milestone of nothing', schedule(0), 'contract.bad-milestone', '/paymentSchedule/0/amountFen'],
    [
      'with a milestone of half a fen',
      schedule(0.5),
      'contract.bad-milestone',
      '/paymentSchedule/0/amountFen',
    ],
    ['with a weight below 0', { scoreWeights: weights(-10, 70) }, 'contract.score-weights', '/scoreWeights'],
    ['with weights of 99', { scoreWeights: weights(10, 49) }, 'contract.score-weights', '/scoreWeights'],
    [
      'with an item twice',
      { items: [...TERMS.items, ...TERMS.items] },
      'contract.item-twice',
      '/items/2/key',
    ],
    [
      'with a milestone twice',
      { paymentSchedule: [...TERMS.paymentSchedule, ...TERMS.paymentSchedule] },
      'contract.milestone-twice',
      '/paymentSchedule/3/key',
    ],
  ])('is refused for one %s', (_fault, change, code, pointer, more = {}) => {
    given()
      .when(sign(change), L)
      .rejects(code, { kind: 'invalid', pointer, ...more });
  });

  it('plans no more payments than the contract is worth', () => {
    given()
      .when(sign({ amountFen: 29_999_999 }), L)
      .rejects('contract.schedule-exceeds-amount', { rule: 'R-36', pointer: '/paymentSchedule' });
  });

  it('lets items count towards targets it has', () => {
    given()
      .when(sign({ targets: [] }), L)
      .rejects('contract.item-names-unknown-target', { pointer: '/items/0/targetKey' });
  });
});

describe('Voiding a contract that was reserved and never signed', () => {
  const data = { contractId: CONTRACT_ID, projectId: PROJECT_ID, reason: '占用额度后未完成签订' };
  const voided: ContractEvent = { type: 'ContractVoided', data };

  it('is recorded where no contract began', () => {
    given().when({ type: 'VoidContract', data }, O).gives(voided);
  });

  it('is refused once the contract is signed', () => {
    given(signed).when({ type: 'VoidContract', data }, O).rejects('contract.already-signed');
  });

  it.each<ContractCommand>([
    sign(),
    { type: 'VoidContract', data },
    { type: 'FileContract', data: { filedOn: '2025-03-12', receiptNo: null } },
    { type: 'SettleContract', data: {} },
  ])('refuses every further command: $type', (command) => {
    given(voided).when(command, L).rejects('contract.voided');
  });
});

describe('What follows the signing', () => {
  it.each<ContractCommand>([
    { type: 'FileContract', data: { filedOn: '2025-03-10', receiptNo: null } },
    { type: 'OpenAcceptance', data: { kind: 'final', stage: null } },
    {
      type: 'StartEvaluation',
      data: { kind: 'mid', evaluator: { name: '评估中心', uscc: null }, recusalDeclared: true },
    },
    { type: 'SettleContract', data: {} },
  ])('is not dated before it: $type', (command) => {
    given(signed)
      .when(command, { ...O, on: '2015-01-04' })
      .rejects('contract.before-signing', { pointer: '/occurredOn' });
  });
});

describe('Publishing and filing', () => {
  const publish = (publishedOn: string): Extract<ContractCommand, { type: 'PublishContract' }> => ({
    type: 'PublishContract',
    data: { publishedOn, medium: '天津市政府采购网', url: null },
  });
  const file = (filedOn: string): Extract<ContractCommand, { type: 'FileContract' }> => ({
    type: 'FileContract',
    data: { filedOn, receiptNo: null },
  });

  it('happen once each, from the day of signing', () => {
    given(signed)
      .when(publish('2025-03-10'), O)
      .gives({ type: 'ContractPublished', data: publish('2025-03-10').data });
    given(signed)
      .when(file('2025-03-12'), O)
      .gives({ type: 'ContractFiled', data: file('2025-03-12').data });
    given(signed, { type: 'ContractPublished', data: publish('2025-03-10').data })
      .when(publish('2025-03-11'), O)
      .rejects('contract.published', { rule: 'R-17' });
    given(signed, { type: 'ContractFiled', data: file('2025-03-12').data })
      .when(file('2025-03-12'), O)
      .rejects('contract.filed', { rule: 'R-15' });
  });

  it.each(['2025-03-09', '2025-03-13'])('are dated neither before signing nor in the future: %s', (date) => {
    given(signed)
      .when(publish(date), O)
      .rejects('contract.bad-date', { kind: 'invalid', pointer: '/publishedOn' });
    given(signed).when(file(date), O).rejects('contract.bad-date', { kind: 'invalid', pointer: '/filedOn' });
  });

  it('need a contract', () => {
    given().when(publish('2025-03-10'), O).rejects('contract.not-found', { kind: 'not-found' });
  });
});
