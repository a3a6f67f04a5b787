/** Markup, made by the `html` tag only: whatever is not Html is text and is escaped. */
export class Html {
  constructor(readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

export type Content = Html | string | number | null | undefined | false | readonly Content[];

const SPECIAL = /[&<>"']/;
const SPECIALS = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string =>
  SPECIAL.test(text) ? text.replace(SPECIALS, (character) => ENTITIES[character] as string) : text;

function markupOf(content: Content): string {
  if (content instanceof Html) return content.markup;
  if (typeof content === 'string') return escape(content);
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'number') return String(content);
  let markup = '';
  for (const part of content) markup += markupOf(part);
  return markup;
}

const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The template without its indentation, which only its author reads. */
function tidy(strings: TemplateStringsArray): readonly string[] {
  const known = tidied.get(strings);
  if (known) return known;
  const lean = strings.map((text) => text.replaceAll(/\n\s+/g, '\n'));
  tidied.set(strings, lean);
  return lean;
}

/** Attribute values must be quoted in the template. */
export function html(strings: TemplateStringsArray, ...contents: Content[]): Html {
  const lean = tidy(strings);
  let markup = lean[0] as string;
  for (let at = 0; at < contents.length; at += 1) markup += markupOf(contents[at]) + (lean[at + 1] as string);
  return new Html(markup);
}
