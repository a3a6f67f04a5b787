// @ts-nocheck
import {
  contractDecider,
  demandContract,
  projectDecider,
  servedUntil,
  streamOf,
  type Contract,
  type ServedUnder,
} from '#domain';
import { contractLinks } from '../contract/contract.handlers.js';
import type { FactReader } from '../kernel/decisions.js';
import type { Links } from '../kernel/envelope.js';
import { demandProject } from '../project/project-facts.js';

/** What the contract's and the project's own streams say about whom they serve. */
export async function servedUnder(
  contractId: string,
  facts: FactReader,
): Promise<{ readonly contract: ServedUnder; readonly links: Links }> {
  const contract = await facts.read(streamOf.contract(contractId), contractDecider);
  demandContract(contract);
  const project = await facts.read(streamOf.project(contract.terms.projectId), projectDecider);
  demandProject(project);
  return {
    contract: underTerms(contract, project.draft.divisionCode),
    links: contractLinks(contract),
  };
}

const underTerms = (contract: Contract, divisionCode: string): ServedUnder => {
  const { contractId, supplier, purchaser } = contract.terms;
  return {
    contractId,
    supplierUscc: supplier.uscc,
    purchaserUscc: purchaser.uscc,
    divisionCode,
    endsOn: servedUntil(contract),
  };
};
