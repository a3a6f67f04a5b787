import { describe, expect, it } from '@jest/globals';
import {
  CONTRACT_ID,
  evaluator,
  officer,
  PURCHASER_USCC,
  SUPPLIER_USCC,
  worker,
} from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { Rejection } from '../kernel/rejection.js';
import type { CaseloadCommand } from './beneficiary.commands.js';
import type { BeneficiaryEnrolled, CaseloadEvent } from './beneficiary.events.js';
import { ageBandOn } from './beneficiary.words.js';
import { caseloadDecider } from './caseload.decider.js';
import { demandServable } from './caseload.state.js';

const on = worker('2025-04-11');
const given = givenFor(caseloadDecider, on);
const contract = {
  contractId: CONTRACT_ID,
  supplierUscc: SUPPLIER_USCC,
  purchaserUscc: PURCHASER_USCC,
  divisionCode: '120104002000',
  endsOn: '2026-03-09',
};
const REF = 'b-81f';
const to = { contract, beneficiaryRef: REF };
const of = { contractId: CONTRACT_ID, beneficiaryRef: REF };

type Enrol = Extract<CaseloadCommand, { type: 'EnrolBeneficiary' }>;
const enrol = (more: Partial<Enrol['data']> = {}): Enrol => ({
  type: 'EnrolBeneficiary',
  data: {
    ...to,
    category: '扶老助老',
    ageBand: '60-79',
    purposes: ['service-delivery'],
    consents: ['service'],
    consentBy: 'subject',
    evidence: null,
    retentionEnd: '2026-09-30',
    fields: ['name', 'phone'],
    ...more,
  },
});
const enrolled = (more: Partial<BeneficiaryEnrolled['data']> = {}): BeneficiaryEnrolled => ({
  type: 'BeneficiaryEnrolled',
  data: {
    ...of,
    category: '扶老助老',
    ageBand: '60-79',
    divisionCode: '120104002000',
    supplierUscc: SUPPLIER_USCC,
    purchaserUscc: PURCHASER_USCC,
    purposes: ['service-delivery'],
    consents: ['service'],
    consentBy: 'subject',
    retentionEnd: '2026-09-30',
    fields: ['name', 'phone'],
    ...more,
  },
});
const CHILD = { ageBand: '0-13', consents: ['service', 'sensitive'], consentBy: 'guardian' } as const;
const withdrawn = (kinds: readonly ('service' | 'sensitive')[]): CaseloadEvent => ({
  type: 'ConsentWithdrawn',
  data: { ...of, kinds, withdrawnBy: 'subject' },
});
const erased: CaseloadEvent = { type: 'BeneficiaryKeyDestroyed', data: { ...of, ground: 'subject-request' } };

describe('Enrolment', () => {
  it('puts coarse attributes and the names of the fields on record, and nothing of the person', () => {
    given().when(enrol(), on).gives(enrolled());
    given().when(enrol(), officer('2025-04-11')).gives(enrolled());
  });

  it('under 14 records the guardian’s consent before anything else', () => {
    given()
      .when(enrol(CHILD), on)
      .gives(
        { type: 'GuardianConsentRecorded', data: { ...of, kinds: ['service', 'sensitive'], evidence: null } },
        enrolled(CHILD),
      );
  });

  it.each<[string, Partial<Enrol['data']>, string, string, string | undefined]>([
    ['a child of itself', { ...CHILD, consentBy: 'subject' }, 'guardian-first', '/consentBy', 'R-49'],
    [
      'a child without the separate consent',
      { ...CHILD, consents: ['service'] },
      'sensitive-consent',
      '/consents',
      'R-47',
    ],
    ['nobody’s consent', { consents: [] }, 'no-consent', '/consents', 'R-47'],
    [
      'health data without a separate consent',
      { fields: ['name', 'health'] },
      'sensitive-consent',
      '/data/health',
      'R-47',
    ],
  ])('is refused to %s', (_who, more, code, pointer, rule) => {
    given()
      .when(enrol(more), on)
      .rejects(`beneficiary.${code}`, { kind: 'invariant', pointer, ...(rule && { rule }) });
  });

  it.each([
    ['before the enrolment', '2025-04-10'],
    ['longer than three years after the contract', '2029-03-10'],
  ])('is refused with a retention that ends %s', (_when, retentionEnd) => {
    given()
      .when(enrol({ retentionEnd }), on)
      .rejects('beneficiary.bad-retention', { kind: 'invalid', rule: 'R-47', pointer: '/retentionEnd' });
  });

  it.each(['2025-04-11', '2029-03-09'])(
    'may be kept to the first and to the last day: %s',
    (retentionEnd) => {
      given().when(enrol({ retentionEnd }), on).gives(enrolled({ retentionEnd }));
    },
  );

  it('says what for, and whom', () => {
    given()
      .when(enrol({ purposes: [] }), on)
      .rejects('beneficiary.no-purpose', { kind: 'invalid', pointer: '/purposes' });
    given()
      .when(enrol({ fields: ['phone'] }), on)
      .rejects('beneficiary.no-name', { kind: 'invalid', pointer: '/data/name' });
  });

  it('is done once a pseudonym, and never again after it was erased', () => {
    given(enrolled())
      .when(enrol(), on)
      .rejects('beneficiary.already-enrolled', { kind: 'invariant', pointer: '/beneficiaryRef' });
    given(enrolled(), erased)
      .when(enrol(), on)
      .rejects('beneficiary.erased', { kind: 'invariant', pointer: '/beneficiaryRef' });
  });

  it('takes no name for a pseudonym', () => {
    given()
      .when(enrol({ beneficiaryRef: '示例甲' }), on)
      .rejects('text.not-a-pseudonym', { kind: 'invalid', pointer: '/beneficiaryRef' });
  });

  it('is not there for an organisation that is neither supplier nor purchaser, nor for an account of none', () => {
    given().when(enrol(), evaluator('2025-04-11')).rejects('beneficiary.not-found', { kind: 'not-found' });
    given()
      .when(enrol(), { ...on, orgUscc: null })
      .rejects('beneficiary.not-found', { kind: 'not-found' });
  });
});

describe('Consent', () => {
  it('is recorded and withdrawn by kind, and only what changes is an event', () => {
    given(enrolled())
      .when(
        {
          type: 'RecordConsent',
          data: { ...to, kinds: ['service', 'sensitive'], givenBy: 'subject', evidence: null },
        },
        on,
      )
      .gives({ type: 'ConsentRecorded', data: { ...of, kinds: ['sensitive'], evidence: null } });
    given(enrolled())
      .when({ type: 'WithdrawConsent', data: { ...to, kinds: ['sensitive'], withdrawnBy: 'subject' } }, on)
      .gives();
  });

  it('is withdrawn where it stands, and may be given again', () => {
    const both = enrolled({ consents: ['service', 'sensitive'] });
    const withdraw: CaseloadCommand = {
      type: 'WithdrawConsent',
      data: { ...to, kinds: ['sensitive', 'publication'], withdrawnBy: 'subject' },
    };
    given(both)
      .when(withdraw, on)
      .gives(withdrawn(['sensitive']));
    given(both, withdrawn(['sensitive']))
      .when(withdraw, on)
      .gives();
    const give = (kinds: readonly ['service' | 'sensitive']): CaseloadCommand => ({
      type: 'RecordConsent',
      data: { ...to, kinds, givenBy: 'subject', evidence: null },
    });
    const again: CaseloadEvent = {
      type: 'ConsentRecorded',
      data: { ...of, kinds: ['sensitive'], evidence: null },
    };
    given(both, withdrawn(['sensitive']))
      .when(give(['sensitive']), on)
      .gives(again);
    given(both, withdrawn(['sensitive']), again)
      .when(give(['sensitive']), on)
      .gives();
    given(both, withdrawn(['sensitive']))
      .when(give(['service']), on)
      .gives();
  });

  it('of a child is its guardian’s', () => {
    const by = (givenBy: 'subject' | 'guardian'): CaseloadCommand => ({
      type: 'RecordConsent',
      data: { ...to, kinds: ['publication'], givenBy, evidence: null },
    });
    given(enrolled(CHILD))
      .when(by('subject'), on)
      .rejects('beneficiary.guardian-first', { kind: 'invariant', rule: 'R-49', pointer: '/givenBy' });
    given(enrolled(CHILD))
      .when(by('guardian'), on)
      .gives({ type: 'GuardianConsentRecorded', data: { ...of, kinds: ['publication'], evidence: null } });
  });
});

describe('Correction', () => {
  const correct = (fields: ('phone' | 'health' | 'birthDate')[], ageBand: '0-13' | '80+' | null = null) =>
    ({ type: 'CorrectPersonalData', data: { ...to, fields, ageBand } }) as const;

  it('names the fields', () => {
    given(enrolled())
      .when(correct(['phone']), on)
      .gives({ type: 'PersonalDataCorrected', data: { ...of, fields: ['phone'] } });
  });

  it('takes sensitive data with a separate consent only', () => {
    given(enrolled())
      .when(correct(['health']), on)
      .rejects('beneficiary.sensitive-consent', { kind: 'invariant', rule: 'R-47', pointer: '/data/health' });
  });

  it('does not make a child of a grown-up', () => {
    given(enrolled())
      .when(correct(['birthDate'], '80+'), on)
      .gives({ type: 'PersonalDataCorrected', data: { ...of, fields: ['birthDate'] } });
    given(enrolled())
      .when(correct(['birthDate'], '0-13'), on)
      .rejects('beneficiary.other-age', { kind: 'invariant', rule: 'R-49', pointer: '/data/birthDate' });
  });
});

describe('Erasure', () => {
  const erase = (ground: 'retention-ended' | 'consent-withdrawn' | 'subject-request'): CaseloadCommand => ({
    type: 'EraseBeneficiary',
    data: { ...to, ground },
  });

  it('is done on request, and once', () => {
    given(enrolled()).when(erase('subject-request'), on).gives(erased);
    given(enrolled(), erased)
      .when(erase('subject-request'), on)
      .rejects('beneficiary.erased', { kind: 'invariant', rule: 'R-47' });
    given().when(erase('subject-request'), on).rejects('beneficiary.not-found', { kind: 'not-found' });
  });

  it('names only a ground that is so', () => {
    const last = worker('2026-09-30');
    given(enrolled())
      .when(erase('retention-ended'), last)
      .rejects('beneficiary.retention-runs', { kind: 'invariant', rule: 'R-47', pointer: '/ground' });
    expect(given(enrolled()).when(erase('retention-ended'), worker('2026-10-01')).events).toHaveLength(1);
    given(enrolled())
      .when(erase('consent-withdrawn'), on)
      .rejects('beneficiary.consent-stands', { kind: 'invariant', rule: 'R-47', pointer: '/ground' });
    expect(
      given(enrolled(), withdrawn(['service'])).when(erase('consent-withdrawn'), on).events,
    ).toHaveLength(1);
  });
});

describe('A delivery', () => {
  const served = (...history: CaseloadEvent[]): string | null => {
    try {
      demandServable(given(...history).state, ['b-unknown', REF]);
      return null;
    } catch (error) {
      return error instanceof Rejection ? `${error.code} ${error.pointer}` : String(error);
    }
  };

  it('names whom it likes but those who were erased or withdrew', () => {
    expect(served()).toBeNull();
    expect(served(enrolled())).toBeNull();
    expect(served(enrolled(), erased)).toBe('beneficiary.erased /beneficiaryRefs/1');
    expect(served(enrolled(), withdrawn(['service']))).toBe(
      'beneficiary.consent-withdrawn /beneficiaryRefs/1',
    );
  });

  it('names a child only while the guardian’s separate consent stands', () => {
    expect(served(enrolled(CHILD))).toBeNull();
    expect(served(enrolled(CHILD), withdrawn(['sensitive']))).toBe(
      'beneficiary.consent-withdrawn /beneficiaryRefs/1',
    );
  });
});

describe('An age', () => {
  it.each([
    ['2011-04-12', '0-13'],
    ['2011-04-11', '14-17'],
    ['2007-04-11', '18-59'],
    ['1965-04-11', '60-79'],
    ['1945-04-11', '80+'],
  ])('of somebody born on %s is told as %s', (born, band) => {
    expect(ageBandOn(born, '2025-04-11')).toBe(band);
  });
});
