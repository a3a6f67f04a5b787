import { describe, expect, it } from '@jest/globals';
import { findPersonalData, refusePersonalData, textsOf } from './pii.js';
import { Rejection } from './rejection.js';

describe('Personal data in free text', () => {
  it.each([
    ['an identity number', '身份证号11010519491231002X已核对', 'id-number', 4, 18],
    ['an identity number in full-width digits', '１１０１０５１９４９１２３１００２X', 'id-number', 0, 18],
    ['a mobile phone', '请联系13800138000。', 'mobile-phone', 3, 11],
    ['a mobile phone in groups', '电话:138-0013-8000', 'mobile-phone', 3, 13],
    ['a mobile phone with its country', '+86 13800138000', 'mobile-phone', 0, 15],
    ['a bank card', '卡号6222021234567890128', 'bank-card', 2, 19],
    ['a bank card in groups of four', '4111 1111 1111 1111', 'bank-card', 0, 19],
  ])('is found: %s', (_what, text, kind, index, length) => {
    expect(findPersonalData(text)).toEqual({ kind, index, length });
  });

  it.each([
    ['an identity number whose check digit is wrong', '110105194912310021'],
    ['a social credit code', '11120000000125735B'],
    ['a social credit code of digits only', '115002310086794848'],
    ['a landline', '022-23456789'],
    ['an amount', '合同金额 1380013.80 元'],
    ['a contract number', '合同编号 202404020001267416'],
    ['a card number that fails Luhn', '6222021234567890123'],
    ['a date range', '2025-03-15至2026-03-14'],
    ['digits within an identifier', '01KAN0C13800138000'],
  ])('is not seen in %s', (_what, text) => {
    expect(findPersonalData(text)).toBeNull();
  });

  it('is refused with the field named', () => {
    const attempt = (): void => refusePersonalData({ '/opinion': '满意', '/note': '手机 13800138000' });
    expect(attempt).toThrow(Rejection);
    expect(attempt).toThrow(expect.objectContaining({ kind: 'invalid', pointer: '/note' }));
  });

  it('is looked for in every text of a value', () => {
    expect(textsOf({ a: ['x', { b: 'y', c: 1, d: null }] })).toEqual({ '/a/0': 'x', '/a/1/b': 'y' });
  });
});
