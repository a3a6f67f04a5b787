import type { Disclosure, PlainDate, PublicSnapshot } from '#domain';
import type { Facts } from '#policy';

/** What a snapshot tells, each with the day on which it came to be. */
function dated(snapshot: PublicSnapshot): readonly (readonly [what: string, on: PlainDate])[] {
  const { procurement, contract = [], acceptance = [], payments = [], issues = [] } = snapshot;
  return [
    ...(procurement ? [['award', procurement.decidedOn] as const] : []),
    ...contract.map(({ number, signedOn }) => [`contract ${number}`, signedOn] as const),
    ...acceptance.map(({ concludedOn }, i) => [`acceptance ${i}`, concludedOn] as const),
    ...payments.map(({ paidOn }, i) => [`payment ${i}`, paidOn] as const),
    ...issues.map(({ status, raisedOn, rectifiedOn }, i) => {
      return [`issue ${i} ${status}`, rectifiedOn ?? raisedOn] as const;
    }),
  ];
}

const earliest = (days: readonly PlainDate[]): PlainDate | undefined => days.toSorted()[0];

/**
 * What a publication says to the rules: since when there was something to tell that was told nowhere before, and
 * what the reviewer stated of it.
 * @param shown what the project’s disclosures showed last
 */
export function publicationFacts(
  { prepared: { snapshot }, preparedOn, approved, screening }: Disclosure,
  publishedOn: PlainDate,
  shown: readonly PublicSnapshot[],
): Facts {
  const before = new Set(shown.flatMap(dated).map(([what]) => what));
  const told = dated(snapshot).filter(([what]) => !before.has(what));
  const accepted = earliest(told.filter(([what]) => what.startsWith('acceptance')).map(([, on]) => on));
  return {
    disclosure: {
      from: earliest(told.map(([, on]) => on)) ?? preparedOn,
      doneOn: publishedOn,
      reviewed: approved === true,
    },
    ...(accepted !== undefined && { acceptancePublication: { from: accepted, doneOn: publishedOn } }),
    ...(screening && { published: screening }),
  };
}
