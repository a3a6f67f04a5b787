import { html, type Content, type Html } from '../html/html.js';
import { label } from '../html/labels.js';
import type { PublicCard } from '#domain';

type Fact = readonly [name: string, value: Content] | false;

const factList = (kind: string, rows: readonly Fact[]): Html =>
  html`<dl class="${kind}">
    ${rows.map(
      (row) =>
        row &&
        html`<div>
          <dt>${row[0]}</dt>
          <dd>${row[1]}</dd>
        </div>`,
    )}
  </dl>`;

/** Facts by name, two beside each other where there is room. */
export const facts = (rows: readonly Fact[]): Html => factList('facts', rows);
/** Facts that take a line each. */
export const longFacts = (rows: readonly Fact[]): Html => factList('facts long', rows);

export interface Column {
  readonly name: string;
  readonly numeric?: boolean;
}

/** A table that scrolls by itself where the screen is narrow; its first column names the row. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Content[])[],
): Html =>
  html`<div class="table" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ name, numeric }) => html`<th scope="col" ${numeric && html` class="number"`}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell, at) =>
                at === 0
                  ? html`<th scope="row">${cell}</th>`
                  : html`<td${columns[at]?.numeric && html` class="number"`}>${cell}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** Drawn without a script or an inline style; the number beside it says the same. */
export const bar = (percent: number): Html =>
  html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="bar-whole" width="100" height="6" />
    <rect class="bar-part" width="${Math.min(100, Math.max(0, percent))}" height="6" />
  </svg>`;

export const tag = (text: string, kind = 'plain'): Html => html`<span class="tag tag-${kind}">${text}</span>`;
export const demonstrationTag = (demonstration: boolean): Content =>
  demonstration && tag('演示数据', 'demonstration');
/** No municipal policy covers the project: since its signing, or so far. */
export const gapText = (gap: NonNullable<PublicCard['policyGap']>): string =>
  gap === 'signed' ? '签订时无有效市级专项政策' : '当前无有效市级专项政策';
export const gapTag = ({ policyGap }: PublicCard): Content => policyGap && tag(gapText(policyGap), 'gap');
export const phaseTag = (phase: string): Html => tag(label('phase', phase), `phase-${phase}`);

/** 津民发 … 条: what the part is published by. */
export const basis = (text: string | null): Content =>
  text !== null && html`<p class="basis">公开依据：${text}</p>`;

/** The grade that counts; one that was adjusted names the rule behind it. */
export const gradeOf = ({ grade, adjustedBy }: PublicCard): string | null =>
  grade !== null && adjustedBy !== undefined ? `${grade}（依规则 ${adjustedBy} 调整）` : grade;
