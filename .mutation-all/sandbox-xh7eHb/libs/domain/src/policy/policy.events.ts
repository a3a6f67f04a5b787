// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** A rule of a policy: a clause in one revision, with the numbers it measures with. */
export interface PolicyRule {
  readonly clause: string;
  readonly revision: number;
  readonly parameters: Readonly<Record<string, number>>;
}

/** 政策版本登记. Dates are civil dates in Asia/Shanghai, both ends included; never deleted. */
export type PolicyVersionRegistered = Message<
  'PolicyVersionRegistered',
  {
    readonly policyKey: string;
    readonly versionId: string;
    readonly docNo: string;
    readonly title: string;
    readonly issuer: string;
    readonly indexNo: string | null;
    readonly issuedOn: PlainDate;
    readonly effectiveFrom: PlainDate;
    /** null: until it is revoked. */
    readonly effectiveTo: PlainDate | null;
    /** Prefix of the divisions it speaks for. */
    readonly jurisdiction: string;
    /** Versions it takes the place of. */
    readonly supersedes: readonly string[];
    readonly transitional: readonly string[];
    readonly rules: readonly PolicyRule[];
    /** SHA-256 (hex) of the text that was issued. */
    readonly textHash: string;
    readonly remark: string | null;
  }
>;
/** 政策延期. */
export type PolicyExtended = Message<
  'PolicyExtended',
  {
    readonly policyKey: string;
    readonly versionId: string;
    /** The new last day; null: until it is revoked. */
    readonly effectiveTo: PlainDate | null;
    readonly docNo: string;
    readonly reason: string;
  }
>;
/** 政策废止. What was decided under the version stays as it is. */
export type PolicyRevoked = Message<
  'PolicyRevoked',
  {
    readonly policyKey: string;
    readonly versionId: string;
    /** First day on which it is no longer in force. */
    readonly revokedOn: PlainDate;
    readonly docNo: string;
    readonly reason: string;
  }
>;
/** 工作日历登记: the State Council's arrangement of one year. */
export type WorkingDayCalendarAdded = Message<
  'WorkingDayCalendarAdded',
  {
    readonly policyKey: string;
    readonly year: number;
    readonly docNo: string;
    /** Days that are off. */
    readonly holidays: readonly PlainDate[];
    /** Saturdays and Sundays that are worked. */
    readonly workdays: readonly PlainDate[];
  }
>;

export type PolicyEvent = PolicyVersionRegistered | PolicyExtended | PolicyRevoked | WorkingDayCalendarAdded;
