// @ts-nocheck
import { describe, it } from '@jest/globals';
import { editor, PROJECT_ID, PURCHASER, reviewer } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { disclosureDecider } from './disclosure.decider.js';
import type { DisclosureCommand, DisclosureEvent, PublicSnapshot } from './disclosure.events.js';

const E = editor('2025-03-12');
const R = reviewer('2025-03-13');
const given = givenFor(disclosureDecider, E);
const disclosureId = '01KAN0D1SC000000000000001A';

const snapshot: PublicSnapshot = {
  projectId: PROJECT_ID,
  demonstration: false,
  overview: {
    name: '困难老人关爱项目',
    station: '鼓楼街道社会工作服务站',
    division: { code: '120104002000', name: '鼓楼街道', districtName: '南开区' },
    category: '扶老助老',
    purchaser: PURCHASER,
    phase: 'during',
    policyVersionId: 'TJ-SWS-2024-13',
    policyGap: false,
  },
};
type Prepare = Extract<DisclosureCommand, { type: 'PrepareDisclosure' }>;
const prepare = (change: Partial<Prepare['data']> = {}): Prepare => ({
  type: 'PrepareDisclosure',
  data: {
    disclosureId,
    projectId: PROJECT_ID,
    sections: ['overview'],
    snapshot,
    snapshotHash: 'd'.repeat(64),
    ...change,
  },
});
const prepared: DisclosureEvent = { type: 'DisclosurePrepared', data: prepare().data };
const review = (approved: boolean): DisclosureCommand => ({
  type: 'ReviewDisclosure',
  data: { approved, note: null },
});
const reviewed = (approved: boolean): DisclosureEvent => ({
  type: 'DisclosureReviewed',
  data: { disclosureId, approved, note: null },
});
const publish = (publishedOn: string): DisclosureCommand => ({
  type: 'PublishDisclosure',
  data: { publishedOn },
});
const published: DisclosureEvent = {
  type: 'DisclosurePublished',
  data: {
    disclosureId,
    projectId: PROJECT_ID,
    publishedOn: '2025-03-13',
    snapshot,
    snapshotHash: 'd'.repeat(64),
  },
};

describe('A disclosure', () => {
  it('is prepared, once, as a snapshot', () => {
    given().when(prepare(), E).gives(prepared);
    given(prepared).when(prepare(), E).rejects('disclosure.already-prepared');
  });

  it('holds no personal data, wherever it stands', () => {
    const name = '联系人13800138000';
    given()
      .when(prepare({ snapshot: { ...snapshot, overview: { ...snapshot.overview, name } } }), E)
      .rejects('text.personal-data', { kind: 'invalid', pointer: '/snapshot/overview/name' });
  });

  it('is about its own project and publishes something', () => {
    given()
      .when(prepare({ projectId: '01KAN0THERPR0JECT000000001' }), E)
      .rejects('disclosure.other-project', { pointer: '/projectId' });
    given()
      .when(prepare({ sections: [] }), E)
      .rejects('disclosure.no-section', { kind: 'invalid', pointer: '/fields' });
  });

  it('is reviewed by another person than its editor, once', () => {
    given(prepared).when(review(true), R).gives(reviewed(true));
    given(prepared)
      .when(review(true), E)
      .rejects('disclosure.own-review', { kind: 'forbidden', rule: 'S-21' });
    given(prepared, reviewed(false)).when(review(true), R).rejects('disclosure.reviewed');
  });

  it('is published exactly as it was approved, once', () => {
    given(prepared, reviewed(true)).when(publish('2025-03-13'), R).gives(published);
    given(prepared, reviewed(true), published).when(publish('2025-03-13'), R).rejects('disclosure.published');
  });

  it('is not published without approval, nor in the future', () => {
    given(prepared).when(publish('2025-03-13'), R).rejects('disclosure.not-approved', { rule: 'S-21' });
    given(prepared, reviewed(false))
      .when(publish('2025-03-13'), R)
      .rejects('disclosure.not-approved', { rule: 'S-21' });
    given(prepared, reviewed(true))
      .when(publish('2025-03-14'), R)
      .rejects('disclosure.published-in-future', { kind: 'invalid', pointer: '/publishedOn' });
  });

  it('that nobody prepared does not exist', () => {
    given().when(review(true), R).rejects('disclosure.not-found', { kind: 'not-found' });
  });

  const changed = 'e'.repeat(64);
  const correct = (snapshotHash = changed): DisclosureCommand => ({
    type: 'CorrectDisclosure',
    data: { reason: '金额有误', sections: ['overview'], snapshot, snapshotHash },
  });
  const correction = { reason: '金额有误', supersedes: 'd'.repeat(64) };
  const corrected: DisclosureEvent = {
    type: 'DisclosureCorrected',
    data: { ...prepare().data, snapshotHash: changed, version: 2, correction },
  };
  const republished: DisclosureEvent = {
    type: 'DisclosurePublished',
    data: { ...published.data, snapshotHash: changed, version: 2, correction } as never,
  };
  const standing = [prepared, reviewed(true), published];

  it('is corrected by a next version that another person reviews, and that names what it supersedes', () => {
    given(...standing)
      .when(correct(), E)
      .gives(corrected);
    given(...standing, corrected)
      .when(review(true), E)
      .rejects('disclosure.own-review', { kind: 'forbidden', rule: 'S-21' });
    given(...standing, corrected)
      .when(review(true), R)
      .gives(reviewed(true));
    given(...standing, corrected)
      .when(publish('2025-03-13'), R)
      .rejects('disclosure.not-approved', { rule: 'S-21' });
    given(...standing, corrected, reviewed(true))
      .when(publish('2025-03-13'), R)
      .gives(republished);
  });

  it('is not corrected before it is published, nor to what it says, nor over a correction that waits', () => {
    given(prepared, reviewed(true)).when(correct(), E).rejects('disclosure.not-published');
    given(...standing)
      .when(correct('d'.repeat(64)), E)
      .rejects('disclosure.nothing-to-correct');
    given(...standing, corrected)
      .when(correct('f'.repeat(64)), E)
      .rejects('disclosure.correction-pending');
    given(...standing, corrected, reviewed(true))
      .when(correct('f'.repeat(64)), E)
      .rejects('disclosure.correction-pending');
    given(...standing, corrected, reviewed(false))
      .when(correct(), E)
      .gives(corrected);
  });

  it('is withdrawn for a reason once it is published, and ends there', () => {
    const withdraw = { type: 'WithdrawDisclosure', data: { reason: '重复公开' } } as const;
    const withdrawn: DisclosureEvent = {
      type: 'DisclosureWithdrawn',
      data: { disclosureId, projectId: PROJECT_ID, reason: '重复公开', versions: 1 },
    };
    given(prepared, reviewed(true)).when(withdraw, R).rejects('disclosure.not-published');
    given(...standing, corrected)
      .when(withdraw, R)
      .gives(withdrawn);
    given(...standing, withdrawn)
      .when(withdraw, R)
      .rejects('disclosure.withdrawn');
    given(...standing, withdrawn)
      .when(correct(), E)
      .rejects('disclosure.withdrawn');
  });
});
