import { administrativePercent, type ContractSigned, type Project } from '#domain';
import type { Facts } from '#policy';

/** What the terms of a contract say to the rules when it is signed, or looked at again later. */
export function signingFacts(
  {
    amountFen,
    startsOn,
    endsOn,
    signedOn,
    items,
    paymentSchedule,
    policyVersionId,
    performanceBond,
    ...terms
  }: ContractSigned['data'],
  { award }: Pick<Project, 'award'>,
): Facts {
  const administrative = administrativePercent(items);
  return {
    ...(administrative !== null && { administrativePercent: administrative }),
    contractFen: amountFen,
    ...(performanceBond !== undefined && { performanceBond }),
    term: { startsOn, endsOn },
    boundVersionId: policyVersionId,
    ...(award && { signing: { from: award.decidedOn, doneOn: signedOn } }),
    contractParts: {
      content: items.length > 0,
      term: true,
      quantity: items.some(({ quantity }) => quantity !== null),
      quality: terms.acceptanceStandards.length > 0,
      price: amountFen > 0,
      payment: paymentSchedule.length > 0,
    },
  };
}
