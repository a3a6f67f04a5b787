/** The root of the repository, from the sources as well as from what was built of them. */
// @ts-nocheck

const ROOT = new URL(
  import.meta.url.includes('/dist/test/support/') ? '../../../' : '../../',
  import.meta.url,
);

export const inRepository = (path: string): URL => new URL(path, ROOT);
