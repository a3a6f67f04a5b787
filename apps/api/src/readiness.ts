import type { Pool } from 'pg';
import type { EventStore } from '#event-store';
import { readCheckpoint } from '#projection';
import type { ReadinessCheck } from '#runtime';

/** What the API cannot serve without, and how far the read models are behind the log. */
export const readinessChecks = (store: EventStore, pool: Pool): readonly ReadinessCheck[] => [
  { name: 'event-store', check: () => store.ping() },
  {
    name: 'database',
    check: async () => {
      await pool.query('SELECT 1');
    },
  },
  {
    name: 'projection',
    check: async () => {
      const { position, updatedAt } = await readCheckpoint(pool);
      const end = await endOf(store);
      const at = position ?? 0n;
      return { position: at, end, lag: end > at ? end - at : 0n, updatedAt: updatedAt.toISOString() };
    },
  },
];

async function endOf(store: EventStore): Promise<bigint> {
  for await (const { position } of store.readAll({ direction: 'backwards', maxCount: 1 })) return position;
  return 0n;
}
