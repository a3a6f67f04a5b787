import type { DisclosureSection } from '#domain';
import { html, type Content, type Html } from '../../html/html.js';
import type { PublicSnapshot } from '#domain';
import { basis } from '../parts.js';

/** One section of the public page. */
export interface Section {
  readonly id: DisclosureSection;
  readonly title: string;
  /** Statutes stand whatever local policy does. */
  readonly basis?: string;
  /** Clause of 津民发〔2024〕13号: named only where that policy governs the project. */
  readonly localBasis?: string;
  /** null: published, and there is nothing to tell yet. */
  content(snapshot: PublicSnapshot): Content;
}

const LOCAL_POLICY = 'TJ-SWS-2024-13';

export function basisOf(
  { basis: statute, localBasis }: Pick<Section, 'basis' | 'localBasis'>,
  { overview }: PublicSnapshot,
): string | null {
  const local =
    localBasis !== undefined && overview.policyVersionId === LOCAL_POLICY && !overview.policyGap
      ? `津民发〔2024〕13号${localBasis}`
      : undefined;
  return [statute, local].filter((text) => text !== undefined).join('；') || null;
}

export function renderSection(section: Section, snapshot: PublicSnapshot): Html {
  const published = snapshot[section.id] !== undefined;
  const content = published ? section.content(snapshot) : null;
  return html`<section id="${section.id}" aria-labelledby="${section.id}-title">
    <h3 id="${section.id}-title">${section.title}</h3>
    ${content ?? html`<p class="none">${published ? '尚无内容。' : '本次公开不含此项。'}</p>`}
    ${content !== null && basis(basisOf(section, snapshot))}
  </section>`;
}
