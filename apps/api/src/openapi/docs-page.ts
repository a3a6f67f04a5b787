import type { OpenAPIObject } from '@nestjs/swagger';
import { escape, page } from '../http/page.js';

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { examples?: { example?: { value?: unknown } } }>>;
  };
}
const METHODS = ['get', 'post', 'delete'] as const;

function operation(method: string, path: string, { summary, description, requestBody }: Operation): string {
  const example = requestBody?.content?.['application/json']?.examples?.example?.value;
  return `<section><h2><code>${method.toUpperCase()} ${escape(path)}</code></h2>
<p>${escape(summary ?? '')}${description ? ` · ${escape(description)}` : ''}</p>${
    example === undefined ? '' : `<pre>${escape(JSON.stringify(example, null, 2))}</pre>`
  }</section>`;
}

/** Every operation on one page that needs no script. */
export function docsPage({ info, paths }: OpenAPIObject): string {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const found = item[method] as Operation | undefined;
      return found ? [operation(method, path, found)] : [];
    }),
  );
  return page(
    info.title,
    `<p>${escape(info.description ?? '')}</p>
<p><a href="/api/openapi.json">OpenAPI 3.1</a></p>
${operations.join('\n')}`,
  );
}
