// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const policy = { policy: true } as const;

/** The events of policies. */
export const POLICY_ENTRIES = {
  PolicyVersionRegistered: entry(policy, {
    policyKey: true,
    versionId: true,
    docNo: true,
    title: true,
    issuer: true,
    indexNo: true,
    issuedOn: true,
    effectiveFrom: true,
    effectiveTo: true,
    jurisdiction: true,
    supersedes: true,
    transitional: true,
    rules: true,
    textHash: true,
    remark: true,
  }),
  PolicyExtended: entry(policy, {
    policyKey: true,
    versionId: true,
    effectiveTo: true,
    docNo: true,
    reason: true,
  }),
  PolicyRevoked: entry(policy, {
    policyKey: true,
    versionId: true,
    revokedOn: true,
    docNo: true,
    reason: true,
  }),
  WorkingDayCalendarAdded: entry(policy, {
    policyKey: true,
    year: true,
    docNo: true,
    holidays: true,
    workdays: true,
  }),
} satisfies EntriesOf<'policy'>;
