/** A page of a list, and where the read models were when it was read. */
export class PageAnswer {
  constructor(
    readonly items: readonly unknown[],
    readonly next: string | null,
    readonly position: string,
  ) {}
}

/** One thing, with the revision a conditional command names. */
export class DetailAnswer {
  constructor(
    readonly detail: object,
    readonly revision: string | null,
    readonly position: string,
  ) {}
}
