import { describe, expect, it } from '@jest/globals';
import { EVALUATOR_USCC, officer, SUPPLIER_USCC } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { areRelated, onCreditList, supplierDecider, unmetQualifications } from './supplier.decider.js';
import { demandNotSuspended, suspensionOn } from './suspension.js';
import {
  QUALIFICATION_CODES,
  type QualificationItem,
  type SupplierCommand,
  type SupplierEvent,
} from './supplier.events.js';

const on = officer('2025-02-10');
const given = givenFor(supplierDecider, on);
const register = {
  type: 'RegisterSupplier',
  data: { uscc: SUPPLIER_USCC, name: '示例社会工作服务中心', orgType: '社会组织' },
} satisfies SupplierCommand;
const registered: SupplierEvent = { type: 'SupplierRegistered', data: register.data };
const items: QualificationItem[] = QUALIFICATION_CODES.map((code) => ({
  code,
  met: true,
  evidence: '登记证书、审计报告',
  validUntil: code === 'TAX_AND_SOCIAL_SECURITY' ? '2025-12-31' : null,
}));
const record: SupplierCommand = { type: 'RecordQualification', data: { checkedOn: '2025-02-08', items } };
const recorded: SupplierEvent = {
  type: 'QualificationRecorded',
  data: { uscc: SUPPLIER_USCC, checkedOn: '2025-02-08', items },
};

describe('A supplier', () => {
  it('is registered under its credit code', () => {
    given().when(register, on).gives(registered);
  });

  it('is registered once', () => {
    given(registered).when(register, on).rejects('supplier.already-registered');
  });

  it('is not registered under a code whose check character is wrong', () => {
    given()
      .when({ ...register, data: { ...register.data, uscc: '52120104MJ10000021' } }, on)
      .rejects('supplier.bad-uscc', { kind: 'invalid', pointer: '/uscc' });
  });

  it('is not named by a phone number', () => {
    given()
      .when({ ...register, data: { ...register.data, name: '王先生13800138000' } }, on)
      .rejects('text.personal-data', { kind: 'invalid', pointer: '/name' });
  });

  it('has its qualification recorded', () => {
    given(registered).when(record, on).gives(recorded);
  });

  it('is not qualified before it is registered', () => {
    given().when(record, on).rejects('supplier.not-found', { kind: 'not-found' });
  });

  it.each([
    ['in the future', { checkedOn: '2025-02-11', items }, 'supplier.checked-in-future', '/checkedOn'],
    [
      'with one condition twice',
      { checkedOn: '2025-02-08', items: [items[0], items[0]] as QualificationItem[] },
      'supplier.qualification-twice',
      '/items/1/code',
    ],
  ])('is not checked %s', (_how, data, code, pointer) => {
    given(registered)
      .when({ type: 'RecordQualification', data }, on)
      .rejects(code, { kind: 'invalid', pointer });
  });

  it('is not qualified by evidence that had expired', () => {
    const expired = [{ ...(items[0] as QualificationItem), validUntil: '2025-02-07' }];
    given(registered)
      .when({ type: 'RecordQualification', data: { checkedOn: '2025-02-08', items: expired } }, on)
      .rejects('supplier.qualification-expired', {
        kind: 'invalid',
        rule: 'R-06',
        pointer: '/items/0/validUntil',
      });
  });

  it('meets a condition until its evidence expires, the last day included', () => {
    const { state } = given(registered, recorded);
    expect(state && unmetQualifications(state, '2025-12-31')).toEqual([]);
    expect(state && unmetQualifications(state, '2026-01-01')).toEqual(['TAX_AND_SOCIAL_SECURITY']);
  });

  it('meets no condition that a check left out, and is not known to lack any where none was made', () => {
    const partial = { ...recorded, data: { ...recorded.data, items: items.slice(1) } } as SupplierEvent;
    expect(unmetQualifications(given(registered, partial).state!, '2025-02-10')).toEqual(['CIVIL_CAPACITY']);
    expect(unmetQualifications(given(registered).state!, '2025-02-10')).toBeNull();
  });

  it('is judged by the last check made by that day, in whatever order they were recorded', () => {
    const checked = (checkedOn: string, met: boolean): SupplierEvent => ({
      type: 'QualificationRecorded',
      data: { uscc: SUPPLIER_USCC, checkedOn, items: items.map((item) => ({ ...item, met })) },
    });
    const supplier = given(
      registered,
      checked('2025-06-01', true),
      checked('2025-03-05', false),
      checked('2025-01-10', true),
    ).state!;
    const unmet = (on: string) => unmetQualifications(supplier, on)?.length ?? null;
    expect(['2025-01-09', '2025-01-10', '2025-03-04', '2025-03-05', '2025-06-01'].map(unmet)).toEqual([
      null,
      0,
      0,
      QUALIFICATION_CODES.length,
      0,
    ]);
    const again = given(registered, checked('2025-06-01', true), checked('2025-06-01', false)).state!;
    expect(unmetQualifications(again, '2025-06-01')).toHaveLength(QUALIFICATION_CODES.length);
  });
});

describe('What else is known of a supplier', () => {
  it('is whether it stands on a credit list, where somebody looked', () => {
    const listed = (met: boolean): SupplierEvent => ({
      type: 'QualificationRecorded',
      data: {
        uscc: SUPPLIER_USCC,
        checkedOn: '2025-02-08',
        items: [...items, { code: 'NOT_ON_CREDIT_LISTS', met, evidence: null, validUntil: '2025-08-08' }],
      },
    });
    const after = (...events: SupplierEvent[]) => given(registered, ...events).state!;
    expect(onCreditList(after(recorded), '2025-03-01')).toBeNull();
    expect(onCreditList(after(listed(true)), '2025-08-08')).toBe(false);
    expect(onCreditList(after(listed(true)), '2025-08-09')).toBe(true);
    expect(onCreditList(after(listed(false)), '2025-03-01')).toBe(true);
    expect(unmetQualifications(after(listed(false)), '2025-03-01')).toEqual([]);
  });

  it('is its size, and the parties related to it', () => {
    const parties = [{ uscc: EVALUATOR_USCC, name: '事务所', relation: '直接控股' as const }];
    const declared = given(registered)
      .when({ type: 'DeclareSmeStatus', data: { status: '小型', evidence: null } }, on)
      .events.concat(given(registered).when({ type: 'DeclareRelatedParties', data: { parties } }, on).events);
    expect(given(registered, ...declared).state).toMatchObject({
      smeStatus: '小型',
      relatedParties: parties,
    });
    for (const uscc of [SUPPLIER_USCC, '52120104MJ10000021']) {
      given(registered)
        .when({ type: 'DeclareRelatedParties', data: { parties: [{ ...parties[0]!, uscc }] } }, on)
        .rejects('supplier.bad-related-party', { kind: 'invalid', rule: 'R-08', pointer: '/parties/0/uscc' });
    }
  });

  it('is whether two who take part in one purchase are related, as far as they declared it', () => {
    const who = (uscc: string, ...related: (readonly string[])[]) => ({
      uscc,
      supplier: given(
        { ...registered, data: { ...registered.data, uscc } },
        ...related.map((usccs): SupplierEvent => {
          const parties = usccs.map((one) => ({ uscc: one, name: '事务所', relation: '直接控股' as const }));
          return { type: 'RelatedPartiesDeclared', data: { uscc, parties } };
        }),
      ).state,
    });
    expect(areRelated([who('A', ['B']), who('B')])).toBe(true);
    expect(areRelated([who('A'), who('B', ['X', 'A'])])).toBe(true);
    expect(areRelated([who('A', ['X']), who('B', [])])).toBe(false);
    expect(areRelated([who('A', []), who('B')])).toBeNull();
    expect(areRelated([who('A', []), { uscc: 'B', supplier: null }])).toBeNull();
    expect(areRelated([who('A', ['B'], []), who('B', [])])).toBe(false);
  });

  it.each<SupplierCommand>([
    { type: 'DeclareSmeStatus', data: { status: '小型', evidence: null } },
    { type: 'DeclareRelatedParties', data: { parties: [] } },
    { type: 'SuspendSupplier', data: { until: null, reason: 'x', documentNo: null } },
    { type: 'ReinstateSupplier', data: { reason: 'x' } },
  ])('is said of a registered one only: $type', (command) => {
    given().when(command, on).rejects('supplier.not-found', { kind: 'not-found' });
  });
});

describe('A suspension', () => {
  const uscc = SUPPLIER_USCC;
  const suspend = (until: string | null, reason = '虚假服务记录'): SupplierCommand => ({
    type: 'SuspendSupplier',
    data: { until, reason, documentNo: null },
  });
  const suspended = (from: string, until: string | null): SupplierEvent => ({
    type: 'SupplierSuspended',
    data: { uscc, from, until, reason: '虚假服务记录', documentNo: null },
  });
  const reinstate: SupplierCommand = { type: 'ReinstateSupplier', data: { reason: '整改到位' } };
  const reinstated = (from: string): SupplierEvent => ({
    type: 'SupplierReinstated',
    data: { uscc, from, reason: '整改到位' },
  });

  it('lasts from its day to its last day, both within', () => {
    given(registered).when(suspend('2025-06-30'), on).gives(suspended('2025-02-10', '2025-06-30'));
    const supplier = given(registered, suspended('2025-02-10', '2025-06-30')).state!;
    const days = ['2025-02-09', '2025-02-10', '2025-06-30', '2025-07-01'];
    expect(days.map((day) => suspensionOn(supplier, day) !== undefined)).toEqual([false, true, true, false]);
    expect(() => demandNotSuspended(supplier, '2025-06-30')).toThrow(/supplier\.suspended/);
    expect(() => demandNotSuspended(supplier, '2025-07-01')).not.toThrow();
    expect(() => demandNotSuspended(supplier, '2025-06-30', '/supplierId')).toThrow(
      expect.objectContaining({ rule: 'S-03', pointer: '/supplierId' }),
    );
  });

  it('may end on the day it begins', () => {
    given(registered).when(suspend('2025-02-10'), on).gives(suspended('2025-02-10', '2025-02-10'));
  });

  it('that is over, or not begun, is left as it is by a reinstatement', () => {
    const history = [
      suspended('2025-01-01', '2025-01-31'),
      suspended('2025-02-01', '2025-02-10'),
      suspended('2025-03-01', null),
    ];
    const { state } = given(registered, ...history, reinstated('2025-02-10'));
    expect(state?.suspensions).toMatchObject([
      { from: '2025-01-01', until: '2025-01-31' },
      { from: '2025-02-01', until: '2025-02-09' },
      { from: '2025-03-01', until: null },
    ]);
  });

  it('taken back on its first day was none', () => {
    const supplier = given(registered, suspended('2025-02-10', null), reinstated('2025-02-10')).state!;
    expect(suspensionOn(supplier, '2025-02-10')).toBeUndefined();
  });

  it('ends the day before the supplier is reinstated', () => {
    given(registered, suspended('2025-02-01', null)).when(reinstate, on).gives(reinstated('2025-02-10'));
    const supplier = given(registered, suspended('2025-02-01', null), reinstated('2025-02-10')).state!;
    expect(suspensionOn(supplier, '2025-02-09')).toBeDefined();
    expect(suspensionOn(supplier, '2025-02-10')).toBeUndefined();
    given(registered, suspended('2025-02-01', null), reinstated('2025-02-10'))
      .when(suspend(null), on)
      .gives(suspended('2025-02-10', null));
  });

  it('is one at a time, has a reason, and ends no earlier than it begins', () => {
    given(registered, suspended('2025-02-01', null))
      .when(suspend(null), on)
      .rejects('supplier.suspended-already');
    given(registered)
      .when(suspend(null, ' '), on)
      .rejects('supplier.no-reason', { kind: 'invalid', pointer: '/reason' });
    given(registered)
      .when(suspend('2025-02-09'), on)
      .rejects('supplier.suspension-ends-before-it-begins', { kind: 'invalid', pointer: '/until' });
    given(registered).when(reinstate, on).rejects('supplier.not-suspended');
  });
});
