import type { Pool } from 'pg';
import { alertOpen, resolveEnded, type EndedDuty, type OpenDuty, type Reaction } from '#application';
import type { PlainDate } from '#domain';
import { DEADLINES } from '#policy';

/** So many are looked for at a time; those beyond are found the next time. */
const AT_A_TIME = 200;

/**
 * What the calendar shows as overdue on that day or due until the other, and is not posted yet, and the alerts
 * that outlived their duty.
 */
export async function reactionsToDuties(
  database: Pick<Pool, 'query'>,
  today: PlainDate,
  dueSoonUntil: PlainDate,
): Promise<Reaction[]> {
  const open = await database.query<OpenDuty>(OPEN, [today, dueSoonUntil]);
  const ended = await database.query<EndedDuty>(ENDED, [today]);
  return [...open.rows.map(alertOpen), ...ended.rows.map(resolveEnded)];
}

const OPEN = `
  SELECT duty.duty_id AS "dutyId", duty.project_id AS "projectId", duty.contract_id AS "contractId", duty.rule,
    duty.title_zh AS "titleZh", duty.title_en AS "titleEn", to_char(duty.due_on, 'YYYY-MM-DD') AS "dueOn",
    duty.due_on < $1 AS overdue, before.alert_id AS before,
    coalesce(project.purchaser_uscc, duty.purchaser_uscc) AS "purchaserUscc"
  FROM read.deadline_calendar duty LEFT JOIN read.project_overview project USING (project_id)
    LEFT JOIN LATERAL (SELECT alert_id FROM read.alert
      WHERE about = duty.duty_id AND since = duty.due_on AND NOT open
        AND kind = CASE WHEN duty.due_on < $1 THEN 'duty-overdue' ELSE 'duty-due-soon' END
      ORDER BY first_position DESC LIMIT 1) before ON true
  WHERE duty.met_on IS NULL AND duty.due_on <= $2
    -- The end of a retention is nobody's delay.
    AND duty.duty <> '${DEADLINES.fileKept.id}'
    AND NOT EXISTS (SELECT FROM journal.outbox posted WHERE posted.reactor = 'deadline'
      AND posted.cause = duty.duty_id || '@' || to_char(duty.due_on, 'YYYY-MM-DD')
        || CASE WHEN duty.due_on < $1 THEN '' ELSE '/soon' END || coalesce('/after/' || before.alert_id, ''))
  ORDER BY duty.due_on, duty.duty_id LIMIT ${AT_A_TIME}`;

const ENDED = `
  SELECT alert.alert_id AS "alertId",
    alert.kind = 'duty-due-soon' AND alert.since < $1 AND duty.due_on = alert.since AS "fellDue",
    to_char(coalesce(before.met_on, duty.met_on), 'YYYY-MM-DD') AS "metOn",
    coalesce(before.late_days, duty.late_days)::integer AS "lateDays", duty.late_in AS "lateIn",
    coalesce(project.purchaser_uscc, alert.purchaser_uscc) AS "purchaserUscc"
  FROM read.alert alert LEFT JOIN read.deadline_calendar duty ON duty.duty_id = alert.about
    -- It is due with the next result, or open once more; for this date it was met.
    LEFT JOIN LATERAL (SELECT "metOn" AS met_on, "lateDays" AS late_days
      FROM jsonb_to_recordset(duty.met_before) AS one ("dueOn" date, "metOn" date, "lateDays" integer)
      WHERE "dueOn" = alert.since AND duty.due_on <> alert.since ORDER BY "metOn" DESC LIMIT 1) before ON true
    LEFT JOIN read.project_overview project ON project.project_id = alert.project_id
  WHERE alert.kind IN ('duty-overdue', 'duty-due-soon') AND alert.open
    AND (duty.met_on IS NOT NULL OR duty.due_on <> alert.since
      OR (alert.kind = 'duty-due-soon' AND alert.since < $1)
      -- It is not asked for any more.
      OR duty.duty_id IS NULL)
    AND NOT EXISTS (SELECT FROM journal.outbox posted WHERE posted.reactor = 'deadline'
      AND posted.cause = alert.alert_id || '/ended')
  ORDER BY alert.first_position LIMIT ${AT_A_TIME}`;
