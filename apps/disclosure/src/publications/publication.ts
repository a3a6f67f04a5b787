import type { FeedbackErasure, FeedbackKind, FeedbackRefusal, PublicCard, PublicSnapshot } from '#domain';

type Opinions = NonNullable<PublicSnapshot['acceptance']>[number]['opinions'];

/** One project as published: what the page and its JSON are both made of. */
export interface Publication {
  readonly projectId: string;
  readonly publishedOn: string;
  /** SHA-256 of the snapshot's canonical JSON, as it was reviewed. */
  readonly snapshotHash: string;
  /** Publications of this project so far: which version this is. */
  readonly publications: number;
  /** Position of the publication in the log. */
  readonly position: string;
  readonly snapshot: PublicSnapshot;
  /** Why it is not shown any more. */
  readonly withdrawn: { readonly on: string; readonly reason: string } | null;
}

/** One version that was published, superseded or withdrawn ones too. */
export interface PublishedVersion {
  readonly version: number;
  readonly disclosureId: string;
  readonly publishedOn: string;
  readonly snapshotHash: string;
  readonly snapshot: PublicSnapshot | null;
  readonly reason: string | null;
  readonly supersededOn: string | null;
  readonly withdrawnOn: string | null;
  readonly withdrawnFor: string | null;
}

/** What somebody said of a project, as it was let through, and what came of it. */
export interface PublishedFeedback {
  readonly feedbackId: string;
  readonly contractNumber: string | null;
  readonly kind: FeedbackKind;
  readonly submittedOn: string;
  readonly dueOn: string;
  /** null: refused, or erased since. */
  readonly text: string | null;
  readonly refusal: FeedbackRefusal | null;
  readonly erasedOn: string | null;
  readonly erasedFor: FeedbackErasure | null;
  readonly answer: string | null;
  readonly answeredOn: string | null;
  readonly daysToAnswer: number | null;
  readonly score: number | null;
}

/** A project's page: the publication, the versions before it, and what the public says. */
export interface PublicationWithVersions {
  readonly publication: Publication;
  readonly versions: readonly PublishedVersion[];
  readonly feedback: readonly PublishedFeedback[];
}

/** One project of a list. */
export interface PublishedCard {
  readonly projectId: string;
  readonly publishedOn: string;
  readonly card: PublicCard;
}

/** A sum would give a suppressed part away, so there is none as soon as one part is suppressed. */
export function totalOf({ satisfied, neutral, dissatisfied }: Opinions): number | null {
  const parts = [satisfied, neutral, dissatisfied];
  return parts.every((part) => part !== '<5')
    ? parts.reduce<number>((sum, part) => sum + Number(part), 0)
    : null;
}
