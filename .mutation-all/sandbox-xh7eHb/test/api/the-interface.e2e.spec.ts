// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Platform } from './platform.js';

interface Operation {
  readonly summary?: string;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly examples?: Readonly<Record<string, { value: object }>> }>
    >;
  };
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

describe('The interface', () => {
  let platform: Platform;
  let document: Document;
  beforeAll(async () => {
    platform = await Platform.start();
    document = (await platform.ask('GET', '/api/openapi.json')).body as unknown as Document;
  });
  afterAll(() => platform.stop());

  const operations = (): [path: string, method: string, operation: Operation][] =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]): [string, string, Operation] => [
        path,
        method,
        operation,
      ]),
    );

  it('is described in OpenAPI 3.1, and every reference leads somewhere', () => {
    expect(document.openapi).toBe('3.1.0');
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(100);
    for (const [, name] of references) expect(document.components.schemas).toHaveProperty(name as string);
  });

  it('has the core paths', () => {
    const paths = Object.keys(document.paths);
    for (const path of CORE_PATHS) expect(paths).toContain(path);
  });

  it('answers every documented path, and to nobody who is not signed in', async () => {
    for (const [path, method] of operations()) {
      const { status } = await platform.ask(method.toUpperCase(), path.replaceAll(/\{\w+\}/g, 'x'));
      const open = path.includes('{') ? [404] : [200, 400];
      const answers = OPEN.has(`${method} ${path}`) ? open : WITHOUT_PROVIDER.has(path) ? [404] : [401];
      expect({ path, method, answered: answers.includes(status) }).toEqual({ path, method, answered: true });
    }
  });

  it('shows an example of every command body, and takes it as well formed', async () => {
    const commands = operations().filter(
      ([, method, { requestBody }]) => method === 'post' && requestBody?.content['application/json'],
    );
    expect(commands.length).toBeGreaterThan(35);
    for (const [path, , { requestBody, summary }] of commands) {
      const example = requestBody?.content['application/json']?.examples?.['example']?.value;
      expect({ path, summary, example }).toEqual({
        path,
        summary: expect.any(String),
        example: expect.any(Object),
      });
    }
  });

  it('documents what every command can be refused with', () => {
    for (const [path, method, { responses, summary }] of operations()) {
      if (method !== 'post' || OPEN.has(`post ${path}`) || path.endsWith('/what-if')) continue;
      expect(Object.keys(responses)).toEqual(
        expect.arrayContaining(['400', '401', '403', '409', '412', '422', '503']),
      );
      expect(summary).not.toBe('');
    }
  });

  it('has a page that lists it, without a script', async () => {
    const { status, body } = await platform.ask('GET', '/api/docs');
    expect(status).toBe(200);
    expect(body['text']).toContain('/api/projects/{id}/purchase');
    expect(body['text']).not.toContain('<script');
  });

  it('is read over plain HTTP: nothing sends the browser to HTTPS', async () => {
    const { headers } = await platform.ask('GET', '/api/docs');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('gives a list as a table too, in which no cell is a formula', async () => {
    const name = '=HYPERLINK("https://evil.example","社工站")';
    const given = await platform.give('PROJECT_OFFICER', 'stations', { divisionCode: '120101001000', name });
    const { headers, body } = await platform.read('AUDITOR', 'stations', given, { accept: 'text/csv' });
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="list.csv"');
    const [columns, row] = String(body['text']).split('\r\n');
    expect(columns?.split(',')).toEqual(expect.arrayContaining(['stationId', 'name']));
    expect(row).toContain(`"'=HYPERLINK(""https://evil.example"",""社工站"")"`);
  });

  it('takes optional fields as null too, and says so', () => {
    const schemas = document.components.schemas as Record<string, { properties: Record<string, unknown> }>;
    expect(schemas['ApprovePaymentDto']?.properties['note']).toMatchObject({ type: ['string', 'null'] });
    expect(schemas['SetTargetsDto']?.properties['targets']).toMatchObject({ type: 'array' });
  });

  it('says whether it is alive, ready and how it does', async () => {
    expect(await platform.ask('GET', '/livez')).toMatchObject({ status: 200 });
    const ready = await platform.ask('GET', '/readyz');
    expect(ready).toMatchObject({
      status: 200,
      body: { checks: { 'event-store': {}, database: {}, projection: { lag: expect.any(String) } } },
    });
    expect((await platform.ask('GET', '/metrics')).body['text']).toContain('process_cpu_seconds_total');
  });

  it('answers 503 while the store is gone, and is not ready', async () => {
    await platform.token('PROJECT_OFFICER');
    await platform.store.kill();
    const reply = await platform.ask('POST', '/api/stations', {
      as: 'PROJECT_OFFICER',
      body: { divisionCode: '120101001000', name: '劝业场街道社会工作服务站' },
    });
    expect(reply).toMatchObject({ status: 503, body: { title: '暂时不可用' } });
    expect(reply.headers.get('retry-after')).toBe('2');
    const ready = await platform.ask('GET', '/readyz');
    expect(ready).toMatchObject({ status: 503, body: { failing: expect.arrayContaining(['event-store']) } });
  });
});

const OPEN = new Set([
  'post /api/sessions',
  'get /api/setup',
  'post /api/setup',
  'get /api/openapi.json',
  'get /api/docs',
  'post /api/feedback',
  'post /api/feedback/{id}/rate',
  'post /api/feedback/{id}/withdraw',
]);
/** Where no identity provider is configured they are not there. */
const WITHOUT_PROVIDER = new Set(['/api/sessions/oidc', '/api/sessions/oidc/callback']);
const CORE_PATHS = [
  '/api/sessions',
  '/api/sessions/current',
  '/api/me',
  ...['stations', 'suppliers', 'budgets', 'projects', 'contracts', 'acceptances', 'evaluations'].flatMap(
    (name) => [`/api/${name}`, `/api/${name}/{id}`, `/api/${name}/{id}/history`],
  ),
  ...['payments', 'issues', 'disclosures', 'feedback', 'external-cases'].flatMap((name) => [
    `/api/${name}`,
    `/api/${name}/{id}`,
    `/api/${name}/{id}/history`,
  ]),
  '/api/suppliers/{id}/record-qualification',
  ...[
    'record-needs-assessment',
    'screen-negative-list',
    'set-targets',
    'secure-budget',
    'complete-ex-ante-assessment',
    'publish-intent',
    'define-acceptance-plan',
    'request-exception',
    'approve-exception',
    'purchase',
    'close',
    'timeline',
    'targets',
    'deadlines',
  ].map((command) => `/api/projects/{id}/${command}`),
  ...['publish', 'file', 'record-service', 'confirm-service', 'reject-service', 'settle', 'services'].map(
    (command) => `/api/contracts/{id}/${command}`,
  ),
  ...['record-user-opinion', 'sign', 'conclude'].map((command) => `/api/acceptances/{id}/${command}`),
  ...['complete', 'apply-result'].map((command) => `/api/evaluations/{id}/${command}`),
  ...['approve', 'record'].map((command) => `/api/payments/{id}/${command}`),
  ...['assign', 'submit-rectification', 'verify'].map((command) => `/api/issues/{id}/${command}`),
  ...['review', 'publish'].map((command) => `/api/disclosures/{id}/${command}`),
  '/api/policies',
  '/api/policies/resolve',
  '/api/policies/{version}',
  '/api/deadlines',
  '/api/alerts',
];
