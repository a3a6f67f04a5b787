import type { Pool } from 'pg';
import {
  alertDoubtful,
  resolveDoubt,
  type DoubtfulContract,
  type EndedDoubt,
  type Reaction,
} from '#application';
import type { PlainDate } from '#domain';

/** So many are looked for at a time; those beyond are found the next time. */
const AT_A_TIME = 200;

/** Running contracts whose supplier is suspended or not qualified on that day, and alerts that outlived that. */
export async function reactionsToSuppliers(
  database: Pick<Pool, 'query'>,
  today: PlainDate,
): Promise<Reaction[]> {
  const doubtful = await database.query<DoubtfulContract>(DOUBTFUL, [today]);
  const ended = await database.query<EndedDoubt>(ENDED, [today]);
  return [...doubtful.rows.map(alertDoubtful), ...ended.rows.map(resolveDoubt)];
}

/** Suppliers in doubt on the day $1, with the day since when. A check that was never made is not known. */
const IN_DOUBT = `
  in_doubt AS MATERIALIZED (
    SELECT uscc, name, 'supplier-suspended' AS kind, (one ->> 'from')::date AS since
      FROM read.supplier, jsonb_array_elements(suspensions) one
     WHERE (one ->> 'from')::date <= $1 AND coalesce((one ->> 'until')::date >= $1, true)
    UNION ALL
    SELECT uscc, name, 'supplier-unqualified',
           min(CASE WHEN (item ->> 'met')::boolean THEN (item ->> 'validUntil')::date + 1
               ELSE (qualification ->> 'checkedOn')::date END)
      FROM read.supplier, jsonb_array_elements(qualification -> 'items') item
     WHERE NOT (item ->> 'met')::boolean OR (item ->> 'validUntil')::date < $1
     GROUP BY uscc, name
  )`;

/** An alert stands as long as the supplier is in the same kind of doubt: what is newly found begins no other. */
const DOUBTFUL = `
  WITH ${IN_DOUBT}, running AS (
    SELECT in_doubt.*, project_id, contract_id, purchaser_uscc,
           (SELECT alert_id FROM read.alert
             WHERE about = uscc AND alert.since = in_doubt.since AND alert.kind = in_doubt.kind
               AND alert.contract_id = contract.contract_id AND NOT open
             ORDER BY first_position DESC LIMIT 1) AS before
      FROM in_doubt JOIN read.contract_register contract ON supplier_uscc = uscc AND status = 'signed'
     WHERE NOT EXISTS (SELECT FROM read.alert
       WHERE open AND about = uscc AND alert.kind = in_doubt.kind AND alert.since <> in_doubt.since
         AND alert.contract_id = contract.contract_id)
  )
  SELECT kind, uscc, name AS "supplierName", to_char(since, 'YYYY-MM-DD') AS since, before,
         project_id AS "projectId", contract_id AS "contractId", purchaser_uscc AS "purchaserUscc"
    FROM running
   WHERE NOT EXISTS (SELECT FROM journal.outbox posted
     WHERE posted.reactor = 'supplier'
       AND posted.cause = kind || '/' || uscc || '@' || to_char(since, 'YYYY-MM-DD') || '/' || contract_id
         || coalesce('/after/' || before, ''))
   ORDER BY since, contract_id, kind LIMIT ${AT_A_TIME}`;

const ENDED = `
  WITH ${IN_DOUBT}, standing AS (
    SELECT alert_id, kind, about, status IS DISTINCT FROM 'signed' AS over,
           contract.purchaser_uscc, alert.first_position
      FROM (SELECT * FROM read.alert WHERE open AND kind LIKE 'supplier-%') alert
      LEFT JOIN (SELECT contract_id, status, purchaser_uscc FROM read.contract_register) contract
     USING (contract_id)
  )
  SELECT alert_id AS "alertId", over AS "contractOver", purchaser_uscc AS "purchaserUscc"
    FROM standing
   WHERE (over OR NOT EXISTS (SELECT FROM in_doubt WHERE uscc = about AND in_doubt.kind = standing.kind))
     AND NOT EXISTS (SELECT FROM journal.outbox posted
       WHERE posted.reactor = 'supplier' AND posted.cause = alert_id || '/ended')
   ORDER BY first_position LIMIT ${AT_A_TIME}`;
