// @ts-nocheck
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
    venue,
    ...terms
  }: ContractSigned['data'],
  { award, awardPublished }: Pick<Project, 'award' | 'awardPublished'>,
): Facts {
  const administrative = administrativePercent(items);
  return {
    ...(administrative !== null && { administrativePercent: administrative }),
    contractFen: amountFen,
    ...(performanceBond !== undefined && { performanceBond }),
    ...(venue !== undefined && { venue }),
    term: { startsOn, endsOn },
    boundVersionId: policyVersionId,
    // The days run from the notice; where none is on record, from the decision it tells of.
    ...(award && { signing: { from: awardPublished?.noticeIssuedOn ?? award.decidedOn, doneOn: signedOn } }),
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
