// @ts-nocheck
import type { BeneficiaryEnrolled, EventsByCategory } from '#domain';
import { describe, expect, it } from '@jest/globals';
import { CONTRACT_ID, underContract } from '../testing/given.js';
import { beneficiaryRegister } from './beneficiary-register.js';

const of = { contractId: CONTRACT_ID, beneficiaryRef: 'b-81f' };
const ID = `${CONTRACT_ID}.b-81f`;
const enrolled: BeneficiaryEnrolled = {
  type: 'BeneficiaryEnrolled',
  data: {
    ...of,
    category: '孤儿及特殊儿童',
    ageBand: '0-13',
    divisionCode: '120104001000',
    supplierUscc: '52120104MJ1000002J',
    purchaserUscc: '11120104MB10000018',
    purposes: ['service-delivery'],
    consents: ['service', 'sensitive'],
    consentBy: 'guardian',
    retentionEnd: '2027-02-28',
    fields: ['name'],
  },
};
const read: EventsByCategory['beneficiary'] = {
  type: 'PersonalDataRead',
  data: { ...of, fields: ['name'], purpose: 'service-delivery', reason: '核对签到' },
};
const afterwards = (...events: EventsByCategory['caseload'][]) =>
  underContract()
    .add('caseload', '2026-03-02', enrolled)
    .add('caseload', '2026-04-01', ...events)
    .rows(beneficiaryRegister)
    .get(ID);

describe('beneficiary register', () => {
  it('is due the day after the retention ends', () => {
    expect(afterwards()).toMatchObject({ erasureDueOn: '2027-03-01', dueBecause: 'retention-ended' });
  });

  it('is due at once without the consents that a child needs, until they are given again', () => {
    const withdrawn = {
      type: 'ConsentWithdrawn',
      data: { ...of, kinds: ['sensitive'], withdrawnBy: 'guardian' },
    } as const;
    expect(afterwards(withdrawn)).toMatchObject({
      consents: ['service'],
      erasureDueOn: '2026-04-01',
      dueBecause: 'consent-withdrawn',
    });
    const given = {
      type: 'GuardianConsentRecorded',
      data: { ...of, kinds: ['sensitive'], evidence: null },
    } as const;
    expect(afterwards(withdrawn, given)).toMatchObject({ erasureDueOn: '2027-03-01' });
  });

  it('counts the looks at the person of that stream', () => {
    const story = underContract()
      .add('caseload', '2026-03-02', enrolled)
      .add('beneficiary', '2026-03-05', read, read);
    expect(story.rows(beneficiaryRegister).get(ID)).toMatchObject({
      reads: 2,
      lastReadOn: '2026-03-05',
      revision: '0',
    });
  });

  it('keeps of who was erased only that, and nothing is due any more', () => {
    const erased = { type: 'BeneficiaryKeyDestroyed', data: { ...of, ground: 'subject-request' } } as const;
    expect(afterwards(erased)).toMatchObject({
      status: 'erased',
      erasedOn: '2026-04-01',
      ground: 'subject-request',
      consents: [],
      fields: [],
      erasureDueOn: null,
    });
  });
});
