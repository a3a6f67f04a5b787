// @ts-nocheck
import type { DataSource } from 'typeorm';

/** The publication the public is shown of a project; null: none. Nothing else is looked at to say so. */
export async function shownAs(dataSource: DataSource, projectId: string): Promise<string | null> {
  const rows: { id: string }[] = await dataSource.query(
    `SELECT disclosure_id AS id FROM disclosure.public_project WHERE project_id = $1 AND withdrawn IS NULL`,
    [projectId],
  );
  return rows[0]?.id ?? null;
}
