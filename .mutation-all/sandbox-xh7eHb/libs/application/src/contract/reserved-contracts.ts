// @ts-nocheck
import {
  contractDecider,
  isSigned,
  Rejection,
  streamOf,
  type ContractReserved,
  type ContractState,
  type Project,
} from '#domain';
import type { Decisions, FactReader } from '../kernel/decisions.js';
import { step, type Envelope } from '../kernel/envelope.js';

/** A part of the award that was taken for a contract, and what the contract's own stream says. */
export type ReservedContract = ContractReserved['data'] & { readonly state: ContractState };

export async function reservedContracts(
  { contracts }: Project,
  facts: FactReader,
): Promise<readonly ReservedContract[]> {
  return Promise.all(
    contracts.map(async (reserved) => ({
      ...reserved,
      state: await facts.read(streamOf.contract(reserved.contractId), contractDecider),
    })),
  );
}

/**
 * Contracts that were reserved and whose signing never came to its end are void from now on. Their own
 * streams say so: whoever begins a contract's stream first decides, so that a signing under way elsewhere
 * either came before and counts, or finds its contract void.
 */
export async function voidUnsigned(
  decisions: Decisions,
  project: Project,
  reason: string,
  envelope: Envelope,
  except?: string,
): Promise<void> {
  const { projectId, stationId } = project.draft;
  for (const { contractId, state } of await reservedContracts(project, decisions.now)) {
    if (state !== null || contractId === except) continue;
    try {
      await decisions.decide({
        stream: streamOf.contract(contractId),
        decider: contractDecider,
        envelope: step(envelope, `void/${contractId}`),
        prepare: () => ({
          command: { type: 'VoidContract' as const, data: { contractId, projectId, reason } },
          links: { projectId, contractId, stationId },
        }),
      });
    } catch (error) {
      // It began after all.
      if (!(error instanceof Rejection)) throw error;
    }
  }
}

export const isVoid = ({ state }: ReservedContract): boolean => state === 'voided';
export const hasBegun = ({ state }: ReservedContract): boolean => isSigned(state);
