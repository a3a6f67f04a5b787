import { describe, expect, it } from '@jest/globals';
import { officer, SUPPLIER_USCC } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { supplierDecider, unmetQualifications } from './supplier.decider.js';
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

  it('meets no condition that was never checked', () => {
    const { state } = given(registered);
    expect(state && unmetQualifications(state, '2025-02-10')).toEqual([...QUALIFICATION_CODES]);
  });
});
