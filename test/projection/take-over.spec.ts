import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { READ_MODELS } from '#read-models';
import { tell } from '../load/catch-up.story.js';
import type { Program } from '../support/processes.js';
import { kill, ProjectorStack } from '../support/projector-stack.js';
import { until } from '../support/until.js';

const said = (projector: Program, message: string): Promise<void> =>
  projector.waitFor(message, () => projector.lines.some((line) => line.includes(`"${message}"`)));

let stack: ProjectorStack;
// The log is what is told here, and nothing else.
beforeEach(async () => {
  stack = await ProjectorStack.start({ REACTORS: 'off' });
});
afterEach(() => stack.stop());

/** Every row of every read model. */
const allRows = (): Promise<unknown[]> =>
  Promise.all(
    READ_MODELS.map(async ({ schema, name }) => {
      const { rows } = await stack.pool.query<{ row: string }>(
        `SELECT to_jsonb(shown)::text AS row FROM ${schema}.${name} shown ORDER BY 1`,
      );
      return [name, rows];
    }),
  );

describe('a projector killed in the middle of its work', () => {
  it('is followed by the one that waited; nothing is lost, doubled or torn, and a rebuild shows the same', async () => {
    const first = stack.project();
    await said(first, 'projector leading');
    const second = stack.project();
    await said(second, 'projector waiting');

    const writing = Promise.all([1, 2, 3, 4].map((at) => tell(stack.store, at)));
    await until('some of it is shown', async () => (await stack.journaled()) > 200 || undefined);
    await kill(first);
    await said(second, 'projector leading');
    await writing;

    const appended = await stack.appended();
    await until('all of it is shown', async () => (await stack.journaled()) === appended || undefined);
    const { rows } = await stack.pool.query(
      `SELECT (SELECT count(*) FROM read.project_timeline)::int AS told,
        (SELECT sum(services + confirmed_services) FROM read.project_overview)::int AS counted,
        (SELECT count(*) FROM read.delivery_ledger WHERE status = 'confirmed')::int AS confirmed,
        (SELECT max(index) + 1 FROM journal.event)::int AS leaves,
        (SELECT next_index FROM journal.checkpoint)::int AS next`,
    );
    expect(rows).toEqual([
      { told: appended, counted: 2000, confirmed: 1000, leaves: appended, next: appended },
    ]);

    const live = await allRows();
    await stack.rebuild();
    expect(await allRows()).toEqual(live);

    await second.stop();
    expect(second.child.exitCode).toBe(0);
  });
});
