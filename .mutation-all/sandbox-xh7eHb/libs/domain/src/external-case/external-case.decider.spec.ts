// @ts-nocheck
import { describe, it } from '@jest/globals';
import { officer } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { externalCaseDecider } from './external-case.decider.js';
import type { ExternalCaseCommand, ExternalCaseEvent, ExternalCaseFacts } from './external-case.events.js';

const O = officer('2026-01-05');
const given = givenFor(externalCaseDecider, O);

const facts: ExternalCaseFacts = {
  title: '某镇社会工作服务站项目',
  province: '广东省',
  city: null,
  district: null,
  purchaser: '某镇人民政府',
  purchaserLevel: '乡镇',
  supplier: null,
  stage: '合同公告',
  procurementMethod: '公开招标',
  contractNo: null,
  budgetFen: 393_824_900,
  amountFen: 389_524_900,
  annualAmountFen: null,
  servicePeriod: '3年',
  publishedOn: { value: '2021-07', remark: null },
  signedOn: null,
  stations: 1,
  staffing: null,
  targets: [],
  lineItems: [],
  paymentTerms: null,
  evaluation: null,
  result: null,
  isSocialWorkStation: true,
};
type Data = ExternalCaseCommand['data'];
const record = (change: Partial<Data> = {}): ExternalCaseCommand => ({
  type: 'RecordExternalCase',
  data: {
    caseId: '01KAN0CASE0000000000000001',
    sourceRef: 'case-001',
    facts,
    source: { url: 'https://example.org/notice', kind: '合同公告', caveats: null },
    contentHash: 'e'.repeat(64),
    discrepancies: [],
    recordedOn: '2026-01-05',
    ...change,
  },
});
const told = (
  type: 'ExternalCaseRecorded' | 'ExternalCaseRevised',
  change: Partial<Data> = {},
): ExternalCaseEvent => {
  const { discrepancies: _d, recordedOn: _r, ...data } = record(change).data;
  return { type, data };
};
const discrepancy = {
  field: 'budgetFen',
  values: [
    { value: '3938249元', source: '预算' },
    { value: '3895249元', source: '同页另写' },
  ],
};

describe('A public case from elsewhere', () => {
  it('is recorded as found, with each contradiction beside it', () => {
    given()
      .when(record({ discrepancies: [discrepancy] }), O)
      .gives(told('ExternalCaseRecorded'), {
        type: 'ImportDiscrepancyRecorded',
        data: { caseId: record().data.caseId, ...discrepancy },
      });
  });

  it('recorded again with the same content changes nothing', () => {
    given(told('ExternalCaseRecorded'))
      .when(record({ discrepancies: [discrepancy] }), O)
      .gives();
  });

  it('read differently later is a revision beside the first reading', () => {
    const revised = { contentHash: 'f'.repeat(64), facts: { ...facts, supplier: '某社工中心' } };
    given(told('ExternalCaseRecorded')).when(record(revised), O).gives(told('ExternalCaseRevised', revised));
    given(told('ExternalCaseRecorded'), told('ExternalCaseRevised', revised))
      .when(record(revised), O)
      .gives();
  });

  it('brings no personal data with it', () => {
    given()
      .when(record({ facts: { ...facts, purchaser: '联系人 13800138000' } }), O)
      .rejects('text.personal-data', { kind: 'invalid', pointer: '/facts/purchaser' });
  });

  it('is not recorded in the future', () => {
    given()
      .when(record({ recordedOn: '2026-01-06' }), O)
      .rejects('external-case.recorded-in-future', { kind: 'invalid', pointer: '/occurredOn' });
  });
});
