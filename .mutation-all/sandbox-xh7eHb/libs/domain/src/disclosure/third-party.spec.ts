// @ts-nocheck
import { describe, it } from '@jest/globals';
import { editor, PROJECT_ID, reviewer, SUPPLIER_USCC } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { disclosureDecider } from './disclosure.decider.js';
import type { DisclosureCommand, DisclosureEvent, PublicSnapshot } from './disclosure.events.js';

const E = editor('2026-06-30');
const R = reviewer('2026-06-30');
const given = givenFor(disclosureDecider, E);
const disclosureId = '01KAN0D1SC000000000000001A';
const of = { disclosureId, projectId: PROJECT_ID };
const snapshot = { projectId: PROJECT_ID } as PublicSnapshot;
const text = { sections: ['overview'], snapshot, snapshotHash: 'aa' } as const;

const prepared: DisclosureEvent = { type: 'DisclosurePrepared', data: { ...of, ...text } };
const reviewed: DisclosureEvent = {
  type: 'DisclosureReviewed',
  data: { disclosureId, approved: true, note: null },
};
const asking = {
  party: { name: '示例社会工作服务中心', uscc: SUPPLIER_USCC },
  matter: '合同单价构成',
  notifiedOn: '2026-06-01',
  dueOn: '2026-06-23',
};
const asked = (consultationId = 'c1'): DisclosureEvent => ({
  type: 'ThirdPartyConsulted',
  data: { ...of, consultationId, ...asking },
});
const opinion = (consents: boolean, receivedOn = '2026-06-10') => ({
  consultationId: 'c1',
  consents,
  opinion: '已阅。',
  receivedOn,
});
const heard = (consents: boolean): DisclosureEvent => ({
  type: 'ThirdPartyOpinionRecorded',
  data: { ...of, ...opinion(consents) },
});
const publish = (publishedOn: string, publicInterest?: string): DisclosureCommand => ({
  type: 'PublishDisclosure',
  data: { publishedOn, ...(publicInterest !== undefined && { publicInterest }) },
});
const published = (publishedOn: string, more: object = {}): DisclosureEvent => ({
  type: 'DisclosurePublished',
  data: { ...of, publishedOn, snapshot, snapshotHash: 'aa', ...more },
});

describe('An organisation whose secrets are to be published', () => {
  it('is asked, and answers', () => {
    given(prepared).when({ type: 'ConsultThirdParty', data: asking }, E).gives(asked());
    given(prepared, asked()).when({ type: 'ConsultThirdParty', data: asking }, E).gives(asked('c2'));
    given(prepared, asked())
      .when({ type: 'RecordThirdPartyOpinion', data: opinion(false) }, E)
      .gives(heard(false));
  });

  it('is an organisation, asked and answering in the past, once', () => {
    given(prepared)
      .when({ type: 'ConsultThirdParty', data: { ...asking, party: { name: '张某', uscc: 'X' } } }, E)
      .rejects('disclosure.bad-third-party', { kind: 'invalid', rule: 'R-46', pointer: '/party/uscc' });
    given(prepared)
      .when({ type: 'ConsultThirdParty', data: { ...asking, notifiedOn: '2026-07-01' } }, E)
      .rejects('disclosure.in-future', { kind: 'invalid', pointer: '/notifiedOn' });
    given(prepared)
      .when({ type: 'RecordThirdPartyOpinion', data: opinion(true) }, E)
      .rejects('disclosure.no-such-consultation', { kind: 'not-found', pointer: '/consultationId' });
    given(prepared, asked(), heard(true))
      .when({ type: 'RecordThirdPartyOpinion', data: opinion(false) }, E)
      .rejects('disclosure.opinion-recorded');
    given(prepared, asked())
      .when({ type: 'RecordThirdPartyOpinion', data: opinion(true, '2026-05-31') }, E)
      .rejects('disclosure.opinion-before-notice', { kind: 'invalid', pointer: '/receivedOn' });
    given(prepared, asked())
      .when({ type: 'RecordThirdPartyOpinion', data: opinion(true, '2026-07-01') }, E)
      .rejects('disclosure.in-future', { kind: 'invalid', pointer: '/receivedOn' });
  });

  it('is waited for to the last of its days, and no longer', () => {
    given(prepared, asked(), reviewed)
      .when(publish('2026-06-23'), R)
      .rejects('disclosure.third-party-pending', { rule: 'R-46' });
    given(prepared, asked(), reviewed)
      .when(publish('2026-06-24'), R)
      .gives(published('2026-06-24', { unheard: ['c1'] }));
  });

  it('that consents is published about; one that objects only for the public interest', () => {
    given(prepared, asked(), heard(true), reviewed)
      .when(publish('2026-06-11'), R)
      .gives(published('2026-06-11'));
    given(prepared, asked(), heard(false), reviewed)
      .when(publish('2026-06-24', ' '), R)
      .rejects('disclosure.third-party-objects', { rule: 'R-46', pointer: '/publicInterest' });
    const publicInterest = '涉及财政资金使用，公众有权知悉。';
    given(prepared, asked(), heard(false), reviewed)
      .when(publish('2026-06-24', publicInterest), R)
      .gives(published('2026-06-24', { publicInterest }));
  });

  it('is asked before it is published, and anew about a correction', () => {
    given(prepared, reviewed, published('2026-06-24'))
      .when({ type: 'ConsultThirdParty', data: asking }, E)
      .rejects('disclosure.published');
    const corrected: DisclosureEvent = {
      type: 'DisclosureCorrected',
      data: { ...of, ...text, version: 2, correction: { reason: '有误', supersedes: 'aa' } },
    };
    given(prepared, asked(), reviewed, published('2026-06-24'), corrected)
      .when({ type: 'ConsultThirdParty', data: asking }, E)
      .gives(asked('c2'));
  });

  it('is not asked any more where the text is replaced or withdrawn before it is published', () => {
    const refused: DisclosureEvent = {
      type: 'DisclosureReviewed',
      data: { disclosureId, approved: false, note: '重写' },
    };
    const correction = { reason: '有误', supersedes: 'aa' };
    const corrected = (version: number, more: object = {}): DisclosureEvent => ({
      type: 'DisclosureCorrected',
      data: { ...of, ...text, snapshotHash: 'bb', version, correction, ...more },
    });
    const before = [prepared, reviewed, published('2026-06-01'), corrected(2), asked()];
    const correct = { ...text, snapshotHash: 'bb', reason: '有误' };
    given(...before, refused)
      .when({ type: 'CorrectDisclosure', data: correct }, E)
      .gives(corrected(2, { unheard: ['c1'] }));
    given(...before)
      .when({ type: 'WithdrawDisclosure', data: { reason: '误发' } }, E)
      .gives({ type: 'DisclosureWithdrawn', data: { ...of, reason: '误发', versions: 1, unheard: ['c1'] } });
  });
});
