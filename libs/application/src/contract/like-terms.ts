import { isSigned, type Contract, type Project } from '#domain';
import type { Facts } from '#policy';
import type { FactReader } from '../kernel/fact-reader.js';
import { projectsBeside, yearsOf } from '../project/yearly-purchases.js';
import { reservedContracts } from './reserved-contracts.js';

/**
 * When the contracts of other projects of the same station, supplier and category run, out of the budgets of the
 * same years and of those beside them (S-10: one after another they are a chain).
 */
export async function likeTerms(
  project: Project,
  facts: FactReader,
): Promise<NonNullable<Facts['likeTerms']>> {
  const years = new Set([...yearsOf(project)].flatMap((year) => [year - 1, year, year + 1]));
  const like = (await projectsBeside(project, years, facts)).filter(
    ({ draft, award }) =>
      draft.stationId === project.draft.stationId &&
      award !== null &&
      award.supplier.uscc === project.award?.supplier.uscc,
  );
  const reserved = await Promise.all(like.map((one) => reservedContracts(one, facts)));
  return reserved
    .flat()
    .map(({ state }) => state)
    .filter(isSigned)
    .map(served);
}

/** What ended early was served to its end only. */
const served = ({ terms: { startsOn, endsOn }, termination }: Contract) => ({
  startsOn,
  endsOn: termination && termination.on < endsOn ? termination.on : endsOn,
});
