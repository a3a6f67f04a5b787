import { userOpinions, type AcceptanceStandard, type Contract, type ContractCommand } from '#domain';
import type { Facts } from '#policy';

/** What the contract says to the rules about the command. */
export function contractFacts(contract: Contract, command: ContractCommand): Facts {
  const { purchaser, targets } = contract.terms;
  const known: Facts = { purchaserKind: purchaser.kind, targets };
  if (command.type !== 'ConcludeAcceptance') return known;
  const { acceptanceId, standards } = command.data;
  const opinions = userOpinions(contract, acceptanceId);
  const judged = standards.map(({ key }) => key);
  return {
    ...known,
    ...(opinions === null ? {} : { userOpinions: opinions }),
    standards: { required: requiredStandards(contract, acceptanceId, judged), judged },
  };
}

/**
 * The final acceptance judges every standard of the contract. One of a stage judges its own, which are those
 * it names: at least one of the contract's.
 */
function requiredStandards(
  { acceptances, terms: { acceptanceStandards } }: Contract,
  acceptanceId: string,
  judged: readonly string[],
): readonly AcceptanceStandard[] {
  const isStage = acceptances.find(({ id }) => id === acceptanceId)?.kind === 'stage';
  const own = acceptanceStandards.filter(({ key }) => judged.includes(key));
  return isStage && own.length > 0 ? own : acceptanceStandards;
}
