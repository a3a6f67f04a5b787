/** What the footer says about who runs the site; empty where it is not configured. */
export interface Site {
  readonly sponsor: string;
  readonly contact: string;
  readonly siteCode: string;
  readonly icpNumber: string;
  readonly policeNumber: string;
  /** Where forms of feedback are posted to; empty: nowhere. */
  readonly feedbackUrl: string;
}

export type Params = Readonly<Record<string, string | number | undefined>>;

/** How one page is looked at: 长辈版 is part of the address, so that no cookie is needed. */
export class View {
  constructor(
    readonly site: Site,
    readonly largeText: boolean,
    readonly path: string,
    readonly params: Params = {},
  ) {}

  /** An address on this site that keeps the size of the text. */
  link(path: string, params: Params = {}, fragment = ''): string {
    return address(path, { ...params, text: this.largeText ? 'large' : undefined }) + fragment;
  }

  /** This page in the other size. */
  get otherSize(): string {
    return address(this.path, { ...this.params, text: this.largeText ? undefined : 'large' });
  }
}

function address(path: string, params: Params): string {
  // A list without a page is its first page.
  const said = Object.entries(params).filter(
    ([name, value]) => value !== undefined && value !== '' && !(name === 'page' && value === 1),
  );
  if (said.length === 0) return path;
  return `${path}?${new URLSearchParams(said.map(([name, value]): [string, string] => [name, String(value)]))}`;
}
