// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const disclosure = { disclosure: true } as const;

/** The events of disclosures. */
export const DISCLOSURE_ENTRIES = {
  DisclosurePrepared: entry(disclosure, {
    disclosureId: true,
    projectId: true,
    sections: true,
    snapshot: true,
    snapshotHash: true,
  }),
  DisclosureReviewed: entry(disclosure, {
    disclosureId: true,
    approved: true,
    note: true,
    screening: true,
  }),
  ThirdPartyConsulted: entry(disclosure, {
    disclosureId: true,
    projectId: true,
    consultationId: true,
    party: true,
    matter: true,
    notifiedOn: true,
    dueOn: true,
  }),
  ThirdPartyOpinionRecorded: entry(disclosure, {
    disclosureId: true,
    projectId: true,
    consultationId: true,
    consents: true,
    opinion: true,
    receivedOn: true,
  }),
  DisclosurePublished: entry(disclosure, {
    disclosureId: true,
    projectId: true,
    publishedOn: true,
    snapshot: true,
    snapshotHash: true,
    version: true,
    correction: true,
    publicInterest: true,
    unheard: true,
  }),
  DisclosureCorrected: entry(disclosure, {
    disclosureId: true,
    projectId: true,
    sections: true,
    snapshot: true,
    snapshotHash: true,
    version: true,
    correction: true,
    unheard: true,
  }),
  DisclosureWithdrawn: entry(disclosure, {
    disclosureId: true,
    projectId: true,
    reason: true,
    versions: true,
    unheard: true,
  }),
} satisfies EntriesOf<'disclosure'>;
