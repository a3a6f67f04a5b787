// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { ExternalCaseFacts } from '#domain';
import { governedOn, policyFactsOf } from './case-facts.js';

const found = (known: Partial<ExternalCaseFacts>): ExternalCaseFacts => ({
  title: '某项目',
  province: null,
  city: null,
  district: null,
  purchaser: null,
  purchaserLevel: null,
  supplier: null,
  stage: null,
  procurementMethod: null,
  contractNo: null,
  budgetFen: null,
  amountFen: null,
  annualAmountFen: null,
  servicePeriod: null,
  publishedOn: null,
  signedOn: null,
  stations: null,
  staffing: null,
  targets: [],
  lineItems: [],
  paymentTerms: null,
  evaluation: null,
  result: null,
  isSocialWorkStation: null,
  ...known,
});

describe('What the rules are told of a public case', () => {
  it('is nothing where nothing is known', () => {
    expect(policyFactsOf(found({}))).toEqual({});
    expect(governedOn(found({}))).toBeNull();
  });

  it.each([
    ['长沙市天心区民政局', '区级民政部门', '民政部门'],
    ['湘江新区管理委员会民政和社会保障局', '区级部门', '民政部门'],
    ['北新泾街道办事处', '街道办事处', '街道办事处'],
    ['果园新村街道/北辰区民政局(专项资金)', '街道', '街道办事处'],
    ['(石滩镇)', '镇', '乡镇人民政府'],
    ['共青团东莞市委员会', '群团组织', '其他'],
    ['区、镇街', '镇街', undefined],
    [null, null, undefined],
  ])('names the buyer %s of level %s as %s', (purchaser, purchaserLevel, kind) => {
    expect(policyFactsOf(found({ purchaser, purchaserLevel })).purchaserKind).toBe(kind);
  });

  it.each([
    ['天津', '滨海新区', '120116'],
    ['天津', null, '12'],
    ['湖南', '天心区', '43'],
    ['内蒙古', null, '15'],
    ['某地', null, undefined],
  ])('places %s %s in %s', (province, district, code) => {
    expect(policyFactsOf(found({ province, district })).divisionCode).toBe(code);
  });

  it('counts a term only from dates', () => {
    expect(policyFactsOf(found({ servicePeriod: '2025-11至2026-07' })).term).toEqual({
      startsOn: '2025-11-01',
      endsOn: '2026-07-31',
    });
    expect(policyFactsOf(found({ servicePeriod: '2024-2026年度' })).term).toEqual({
      startsOn: '2024-01-01',
      endsOn: '2026-12-31',
    });
    expect(policyFactsOf(found({ servicePeriod: '3年(由总额/年额得出)' })).term).toBeUndefined();
    expect(policyFactsOf(found({ servicePeriod: '2021-2022' })).term).toBeUndefined();
  });

  it('is governed by a date the source is sure of', () => {
    const doubtful = { value: '2025-07-31', remark: 'OCR文本' };
    const plain = { value: '2024-05-23', remark: null };
    expect(governedOn(found({ signedOn: doubtful, publishedOn: plain }))).toBe('2024-05-23');
    expect(governedOn(found({ publishedOn: { value: '2019-07', remark: null } }))).toBeNull();
  });
});
