import { describe, it } from '@jest/globals';
import { CONTRACT_ID, evaluator, PURCHASER_USCC, SUPPLIER_USCC, worker } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import type { BeneficiaryCommand } from './beneficiary.commands.js';
import { beneficiaryDecider } from './beneficiary.decider.js';
import type { Subject } from './caseload.state.js';

const on = worker('2025-04-11');
const given = givenFor(beneficiaryDecider, on);
const subject: Subject = {
  beneficiaryRef: 'b-81f',
  ageBand: '60-79',
  purposes: ['service-delivery'],
  consents: ['service'],
  retentionEnd: '2026-09-30',
  erased: false,
};
const contract = {
  contractId: CONTRACT_ID,
  supplierUscc: SUPPLIER_USCC,
  purchaserUscc: PURCHASER_USCC,
  divisionCode: '120104002000',
  endsOn: '2026-03-09',
};
type Read = Extract<BeneficiaryCommand, { type: 'ReadPersonalData' }>;
const read = (more: Partial<Read['data']> = {}): Read => ({
  type: 'ReadPersonalData',
  data: {
    contract,
    beneficiaryRef: 'b-81f',
    subject,
    fields: ['phone'],
    purpose: 'service-delivery',
    reason: '上门前电话确认',
    ...more,
  },
});

describe('A look at a person’s data', () => {
  it('is on record with its fields, purpose and reason', () => {
    given()
      .when(read(), on)
      .gives({
        type: 'PersonalDataRead',
        data: {
          contractId: CONTRACT_ID,
          beneficiaryRef: 'b-81f',
          fields: ['phone'],
          purpose: 'service-delivery',
          reason: '上门前电话确认',
        },
      });
  });

  it('taken away as a copy is on record with who asked for it', () => {
    const { beneficiaryRef } = read().data;
    given()
      .when(
        { type: 'ExportPersonalData', data: { contract, beneficiaryRef, subject, requestedBy: 'subject' } },
        on,
      )
      .gives({
        type: 'PersonalDataExported',
        data: { contractId: CONTRACT_ID, beneficiaryRef, requestedBy: 'subject' },
      });
  });

  it('says why, and holds no personal data in saying so', () => {
    given()
      .when(read({ reason: '看' }), on)
      .rejects('beneficiary.no-reason', { kind: 'invalid', pointer: '/reason' });
    given()
      .when(read({ reason: '回拨 13820001234 确认' }), on)
      .rejects('text.personal-data', { kind: 'invalid', pointer: '/reason' });
    given()
      .when(read({ fields: [] }), on)
      .rejects('beneficiary.no-fields', { kind: 'invalid', pointer: '/fields' });
  });

  it('is for what the data is kept for, for the person, or for the person’s safety', () => {
    const at = { kind: 'invariant', rule: 'R-47', pointer: '/purpose' } as const;
    given()
      .when(read({ purpose: 'quality-check' }), on)
      .rejects('beneficiary.other-purpose', at);
    const withdrawn = { ...subject, consents: [] };
    given()
      .when(read({ subject: withdrawn }), on)
      .rejects('beneficiary.consent-withdrawn', at);
    for (const purpose of ['safeguarding', 'subject-request'] as const) {
      given()
        .when(read({ subject: withdrawn, purpose }), on)
        .gives({
          type: 'PersonalDataRead',
          data: {
            contractId: CONTRACT_ID,
            beneficiaryRef: 'b-81f',
            fields: ['phone'],
            purpose,
            reason: '上门前电话确认',
          },
        });
    }
  });

  it('finds nobody who is not enrolled, was erased, or is somebody else’s', () => {
    given()
      .when(read({ subject: undefined }), on)
      .rejects('beneficiary.not-found', { kind: 'not-found' });
    given()
      .when(read({ subject: { ...subject, erased: true } }), on)
      .rejects('beneficiary.erased', { kind: 'invariant', rule: 'R-47' });
    given().when(read(), evaluator('2025-04-11')).rejects('beneficiary.not-found', { kind: 'not-found' });
  });
});
