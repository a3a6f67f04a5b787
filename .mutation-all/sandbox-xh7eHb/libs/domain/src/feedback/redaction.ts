// @ts-nocheck
import { demand } from '../kernel/rejection.js';
import type { RedactionGround } from './feedback.words.js';

/** A passage to be covered, by its characters (Unicode code points, from 0; `to` is the first that stays). */
export interface Redaction {
  readonly from: number;
  readonly to: number;
  readonly ground: RedactionGround;
}

export const COVERED = '［已遮盖］';

/** The text with its passages covered: a moderator can take away and never write anew. */
export function redacted(text: string, redactions: readonly Redaction[]): string {
  const characters = [...text];
  let shown = '';
  let at = 0;
  for (const [index, { from, to }] of redactions.entries()) {
    demand(
      from >= at && to > from && to <= characters.length,
      'feedback.bad-redaction',
      `遮盖须按先后排列、互不重叠，并在全文 ${characters.length} 字之内。`,
      `Redactions stand in order, do not overlap, and end within the ${characters.length} characters of the text.`,
      { kind: 'invalid', pointer: `/redactions/${index}` },
    );
    shown += characters.slice(at, from).join('') + COVERED;
    at = to;
  }
  return shown + characters.slice(at).join('');
}
