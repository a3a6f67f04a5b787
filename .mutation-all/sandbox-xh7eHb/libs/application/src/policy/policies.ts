// @ts-nocheck
import { policyDecider, streamOf, type Policy } from '#domain';
import {
  ALL,
  bookOf,
  POLICY_KEY,
  whatIf,
  type PolicyBook,
  type PolicyVersion,
  type Reach,
  type WhatIf,
} from '#policy';
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

  /**
   * Nothing is decided with a draft: it is in no book. Who reaches contracts is told of those, by number; who
   * reaches only what is published, as who writes the policy does, is told of all in sum and of none by number.
   */
  async whatIf(candidate: PolicyVersion, reach: Reach): Promise<WhatIf> {
    const named = reach.kind !== 'published';
    const contracts = await this.recorded.within(named ? reach : ALL);
    return whatIf(contracts, candidate, await this.book(), named);
  }
}
