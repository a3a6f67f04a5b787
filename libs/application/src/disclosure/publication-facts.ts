import type { Disclosure, PlainDate, PublicSnapshot } from '#domain';
import type { Facts } from '#policy';

type Evaluation = NonNullable<PublicSnapshot['evaluation']>[number];
/** undefined: told before snapshots named the day. */
type Told = readonly [what: string, on: PlainDate | undefined];

/** What a snapshot tells, by its content, each with the day on which it came to be. */
function dated(snapshot: PublicSnapshot): readonly Told[] {
  const {
    procurement,
    contract = [],
    acceptance = [],
    evaluation = [],
    payments = [],
    issues = [],
  } = snapshot;
  return [
    ...(procurement ? [['award', procurement.decidedOn] as const] : []),
    ...contract.map(({ number, signedOn }) => [`contract ${number}`, signedOn] as const),
    ...contract.flatMap(({ number, amendments = [] }) =>
      amendments.map(({ no, amendedOn }): Told => [`amendment ${number} ${no}`, amendedOn]),
    ),
    ...evaluation.flatMap(judgement),
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

/** An evaluation, and its review where there was one: each was there to be told from its own day on. */
function judgement({ kind, evaluator, completedOn, review, score }: Evaluation): Told[] {
  const completed = `evaluation ${kind} ${evaluator} ${review?.completed.score ?? score}`;
  return [
    [completed, completedOn],
    ...(review ? [[`review ${completed} ${review.on}`, review.on] as const] : []),
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

const earliest = (told: readonly Told[]): PlainDate | undefined =>
  told.flatMap(([, on]) => on ?? []).toSorted()[0];

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
  const accepted = earliest(told.filter(([what]) => what.startsWith('acceptance')));
  return {
    disclosure: {
      from: earliest(told) ?? preparedOn,
      doneOn: publishedOn,
      reviewed: approved === true,
    },
    ...(accepted !== undefined && { acceptancePublication: { from: accepted, doneOn: publishedOn } }),
    ...(screening && { published: screening }),
  };
}
