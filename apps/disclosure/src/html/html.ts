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
  return typeof content === 'number' ? String(content) : content.map(markupOf).join('');
}

/** Attribute values must be quoted in the template. */
export function html(strings: TemplateStringsArray, ...contents: Content[]): Html {
  let markup = strings[0] as string;
  contents.forEach((content, at) => {
    markup += markupOf(content) + strings[at + 1];
  });
  return new Html(markup);
}
