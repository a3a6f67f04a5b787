import { policyDecider, streamOf, type Policy } from '#domain';
import { bookOf, POLICY_KEY, whatIf, type PolicyBook, type PolicyVersion, type WhatIf } from '#policy';
import type { FactReader } from '../kernel/decisions.js';
import type { RecordedContracts } from './recorded-contracts.js';

/** What is registered of the policy now, and what another would have meant for what is recorded. */
export class Policies {
  constructor(
    private readonly now: FactReader,
    private readonly recorded: RecordedContracts,
  ) {}

  async registered(): Promise<Policy> {
    return this.now.read(streamOf.policy(POLICY_KEY), policyDecider);
  }

  async book(): Promise<PolicyBook> {
    return bookOf(await this.registered());
  }

  /** Nothing is decided with a draft: it is in no book. */
  async whatIf(candidate: PolicyVersion): Promise<WhatIf> {
    return whatIf(await this.recorded.all(), candidate, await this.book());
  }
}
