// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { demandPseudonyms, findPersonalData, isIdNumber, refusePersonalData, textsOf } from './pii.js';
import { Rejection } from './rejection.js';

describe('Personal data in free text', () => {
  it.each([
    ['an identity number', '身份证号11010519491231002X已核对', 'id-number', 4, 18],
    ['an identity number in full-width digits', '１１０１０５１９４９１２３１００２X', 'id-number', 0, 18],
    ['a mobile phone', '请联系13800138000。', 'mobile-phone', 3, 11],
    ['a mobile phone in groups', '电话:138-0013-8000', 'mobile-phone', 3, 13],
    ['a mobile phone with its country', '+86 13800138000', 'mobile-phone', 0, 15],
    ['a landline', '家里电话022-23456789', 'landline', 4, 12],
    ['a landline written together', '(02223456789)', 'landline', 1, 11],
    ['a landline with a long area code', '0317 2345678', 'landline', 0, 12],
    ['a bank card', '卡号6222021234567890128', 'bank-card', 2, 19],
    ['a bank card in groups of four', '4111 1111 1111 1111', 'bank-card', 0, 19],
  ])('is found: %s', (_what, text, kind, index, length) => {
    expect(findPersonalData(text)).toEqual({ kind, index, length });
  });

  it.each([
    ['an identity number whose check digit is wrong', '110105194912310021'],
    ['a social credit code', '11120000000125735B'],
    ['a social credit code of digits only', '115002310086794848'],
    ['a date in digits', '20250315'],
    ['a contract number with a year and serial', 'TJ-2025-022-2025001'],
    ['a division code', '120104002000'],
    ['a share', '0.02223456789'],
    ['a hash', `02223456789${'a'.repeat(53)}`],
    ['an instant', '2025-04-10T09:00:00.022345678+08:00'],
    ['an amount', '合同金额 1380013.80 元'],
    ['a contract number', '合同编号 202404020001267416'],
    ['a card number that fails Luhn', '6222021234567890123'],
    ['a date range', '2025-03-15至2026-03-14'],
    ['digits within an identifier', '01KAN0C13800138000'],
  ])('is not seen in %s', (_what, text) => {
    expect(findPersonalData(text)).toBeNull();
  });

  it('is refused with the field named', () => {
    const attempt = (): void =>
      refusePersonalData({ opinion: '满意', items: [{ note: '手机 13800138000' }] });
    expect(attempt).toThrow(Rejection);
    expect(attempt).toThrow(expect.objectContaining({ kind: 'invalid', pointer: '/items/0/note' }));
  });

  it('is not looked for in codes', () => {
    const hex = '11010519491231002X'.padStart(64, 'a');
    const codes = { id: '11010519491231002X', contractId: hex, purchaserUscc: hex, sha256: hex, url: hex };
    expect(() => refusePersonalData({ ...codes, evidence: [{ sha256: hex }] })).not.toThrow();
    expect(() => refusePersonalData({ workerIds: ['13800138000'] })).toThrow(Rejection);
  });

  it('is looked for in every text of a value', () => {
    expect(textsOf({ a: ['x', { b: 'y', c: 1, d: null }] })).toEqual({ '/a/0': 'x', '/a/1/b': 'y' });
  });
});

describe('A pseudonym', () => {
  it.each(['u-7Q2M', 'p01-b3', '01KAN0C0NTRACT000000000001', 'row:12', 'a'.repeat(64)])('is %s', (ref) => {
    expect(() => demandPseudonyms({ '/respondentRef': ref })).not.toThrow();
  });

  it.each(['', '张三', 'Zhang San', 'a'.repeat(65)])('is never %s', (ref) => {
    expect(() => demandPseudonyms({ '/respondentRef': ref })).toThrow(
      expect.objectContaining({ code: 'text.not-a-pseudonym', kind: 'invalid', pointer: '/respondentRef' }),
    );
  });
});

describe('An identity number', () => {
  it.each([
    ['11010519491231002X', true],
    ['11010519491231002x', true],
    ['110105194912310021', false],
    ['x11010519491231002X', false],
    ['11010519491231002X0', false],
    ['1101051949123100AX', false],
  ])('%s: %s', (value, is) => {
    expect(isIdNumber(value)).toBe(is);
  });

  it('is pointed at by the place of its first character, counted from 1', () => {
    expect(() => refusePersonalData({ note: '见11010519491231002X' })).toThrow(/at character 2/);
  });
});
