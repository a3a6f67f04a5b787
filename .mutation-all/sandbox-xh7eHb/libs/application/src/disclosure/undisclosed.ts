// @ts-nocheck
import {
  disclosureDecider,
  DISCLOSURE_SECTIONS,
  streamOf,
  type DisclosureSection,
  type PlainDate,
  type Project,
  type PublicSnapshot,
} from '#domain';
import { hashOf } from '../kernel/canonical-json.js';
import type { FactReader } from '../kernel/decisions.js';
import type { StreamHistory } from '../kernel/stream-history.js';
import { publicSnapshot } from './public-snapshot.js';
import { readProject } from './read-project.js';

/** These two change with every step of the project, also with its end. */
const EVER_CHANGING: ReadonlySet<DisclosureSection> = new Set(['overview', 'timeline']);

/** What each of a project’s disclosures shows. */
export async function shownOf({ disclosures }: Project, facts: FactReader): Promise<PublicSnapshot[]> {
  const prepared = await Promise.all(
    disclosures.map((id) => facts.read(streamOf.disclosure(id), disclosureDecider)),
  );
  return prepared.flatMap((one) => (one?.shown && !one.withdrawn ? [one.shown] : []));
}

/** Sections of the public page that have something to tell and are not published as they stand now. */
export async function undisclosedSections(
  project: Project,
  today: PlainDate,
  facts: FactReader,
  history: StreamHistory,
): Promise<DisclosureSection[]> {
  const shown = await shownOf(project, facts);
  const record = await readProject(project.draft.projectId, today, facts, history);
  const now = publicSnapshot(record, DISCLOSURE_SECTIONS);
  return DISCLOSURE_SECTIONS.filter((section) => {
    const told = now[section];
    const isEmpty = told === null || (Array.isArray(told) && told.length === 0);
    if (EVER_CHANGING.has(section) || isEmpty) return false;
    return !shown.some((snapshot) => hashOf(snapshot[section] ?? null) === hashOf(told));
  });
}
