import { html, type Content, type Html } from './html.js';

const THOUSANDS = /\B(?=(\d{3})+$)/g;
const grouped = (digits: string): string => digits.replace(THOUSANDS, ',');

/** Digits of `fen` with `places` of them behind the point, trailing zeros dropped; exact, no float. */
function decimal(fen: number, places: number): string {
  const sign = fen < 0 ? '-' : '';
  const digits = String(Math.abs(fen)).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${sign}${grouped(digits.slice(0, -places))}${fraction && `.${fraction}`}`;
}

export const yuan = (fen: number): string => `${decimal(fen, 2)} 元`;

const WAN_FEN = 1_000_000;
/** From 1 万元 up in 万元, below it in 元; never rounded. */
export const money = (fen: number): string =>
  Math.abs(fen) >= WAN_FEN ? `${decimal(fen, 6)} 万元` : yuan(fen);

export const count = (value: number): string => {
  const [whole, fraction] = String(value).split('.');
  return grouped(whole as string) + (fraction ? `.${fraction}` : '');
};

/** Share in percent, with one decimal; null where there is nothing to share. */
export const percent = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((part / whole) * 1000) / 10 : null;

export const day = (date: string): Html => html`<time datetime="${date}">${date}</time>`;

/** A web address of a source, or nothing: no other scheme becomes a link. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** What is shown where a source or a project says nothing. */
export const orUnknown = (content: Content): Content =>
  content === null || content === undefined || content === ''
    ? html`<span class="none">未载明</span>`
    : content;
