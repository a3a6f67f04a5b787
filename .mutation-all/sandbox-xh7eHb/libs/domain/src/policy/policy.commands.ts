// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type {
  PolicyExtended,
  PolicyRevoked,
  PolicyVersionRegistered,
  WorkingDayCalendarAdded,
} from './policy.events.js';

/** A version that is part of the release, or was registered: what others may not overlap. */
export interface KnownVersion {
  readonly versionId: string;
  readonly effectiveFrom: PlainDate | null;
  readonly effectiveTo: PlainDate | null;
}

export type PolicyCommand =
  /** `released`: versions of the release, which stand in no stream; `unknownRules`: clauses it does not have. */
  | Message<
      'RegisterPolicyVersion',
      PolicyVersionRegistered['data'] & {
        released: readonly KnownVersion[];
        unknownRules: readonly string[];
      }
    >
  | Message<'ExtendPolicy', PolicyExtended['data'] & { released: readonly KnownVersion[] }>
  | Message<'RevokePolicy', PolicyRevoked['data'] & { released: readonly KnownVersion[] }>
  | Message<'AddWorkingDayCalendar', WorkingDayCalendarAdded['data']>;
