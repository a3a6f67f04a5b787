// @ts-nocheck
import type { Disclosure, PlainDate, PublicSnapshot } from '#domain';
import type { Facts } from '#policy';

type Told = readonly [what: string, on: PlainDate];

/** What a snapshot tells, by its content, each with the day on which it came to be. */
function dated(snapshot: PublicSnapshot): readonly Told[] {
  const { procurement, contract = [], acceptance = [], payments = [], issues = [] } = snapshot;
  return [
    ...(procurement ? [['award', procurement.decidedOn] as const] : []),
    ...contract.map(({ number, signedOn }) => [`contract ${number}`, signedOn] as const),
    ...acceptance.map(({ kind, outcome, concludedOn }): Told => {
      return [`acceptance ${kind} ${outcome} ${concludedOn}`, concludedOn];
    }),
    ...payments.map(({ milestone, amountFen, paidOn }): Told => {
      return [`payment ${milestone} ${amountFen} ${paidOn}`, paidOn];
    }),
    ...issues.map(({ type, severity, raisedOn, rectifiedOn }): Told => {
      return [`issue ${type} ${severity} ${raisedOn} ${rectifiedOn}`, rectifiedOn ?? raisedOn];
    }),
  ];
}

const among = (told: readonly Told[], what: string): number => told.filter(([one]) => one === what).length;

/** What none of them told yet: of several with the same content, those beyond what one of them told. */
function toldAnew(snapshot: PublicSnapshot, shown: readonly PublicSnapshot[]): readonly Told[] {
  const before = shown.map(dated);
  const now = dated(snapshot);
  return now.filter(
    ([what], i) => among(now.slice(0, i), what) >= Math.max(0, ...before.map((told) => among(told, what))),
  );
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
  const told = toldAnew(snapshot, shown);
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
