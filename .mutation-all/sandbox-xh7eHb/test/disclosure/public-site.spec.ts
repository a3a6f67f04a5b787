// @ts-nocheck
import { hashOf } from '#application';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { until } from '../support/until.js';
import { publishedSite, type PublishedSite } from './published-site.js';
import { bareSnapshot, sampleCheck, sampleFacts, sampleSnapshot } from './samples.js';

const CASE = '01K0000000000000000000CASE';
const HOSTILE = '01JNB0QJ5T2M8X3V7C9D4F6G3K';
const SCRIPT = '<script>alert("坏")</script>';

let site: PublishedSite;
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(`${site.url}${path}`, { method, headers });
const read = async (path: string): Promise<string> => (await get(path)).text();

beforeAll(async () => {
  site = await publishedSite();
  await site.publish(sampleSnapshot);
  await site.publish(bareSnapshot);
  await site.publish({
    ...bareSnapshot,
    projectId: HOSTILE,
    overview: {
      ...bareSnapshot.overview,
      name: `100%真实_项目${SCRIPT}`,
      phase: 'abandoned',
      abandoned: { on: '2025-03-20', reason: `区级已另行安排${SCRIPT}` },
    },
  });
  await site.hear(sampleSnapshot.projectId, `探访时间常改${SCRIPT}`);
  await site.recordCase(
    CASE,
    sampleFacts,
    [
      {
        field: 'amountFen',
        values: [
          { value: '733355元', source: '合同金额' },
          { value: '1800000元', source: '三年预算' },
        ],
      },
    ],
    sampleCheck,
  );
});
afterAll(() => site.close());

describe('the role of the public process', () => {
  let reader: Client;
  beforeAll(async () => {
    reader = new Client({ connectionString: site.readerUrl });
    await reader.connect();
  });
  afterAll(() => reader.end());

  it('reads what is published', async () => {
    const { rows } = await reader.query('SELECT project_id FROM disclosure.public_project');
    expect(rows).toHaveLength(3);
  });

  it('reads nothing else', async () => {
    const owner = new Client({ connectionString: site.ownerUrl });
    await owner.connect();
    const { rows: relations } = await owner.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
       UNION SELECT format('%I.%I', schemaname, viewname) FROM pg_views
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'disclosure')`,
    );
    await owner.end();
    const names = relations.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['journal.event', 'read.project_overview']));
    for (const name of names) {
      await expect(reader.query(`SELECT 1 FROM ${name} LIMIT 1`)).rejects.toThrow(/permission denied/);
    }
  });

  it('writes nothing', async () => {
    await expect(reader.query('DELETE FROM disclosure.public_project')).rejects.toThrow(/permission denied/);
    await expect(reader.query('CREATE TABLE disclosure.mine (id int)')).rejects.toThrow(/permission denied/);
  });
});

describe('list and search', () => {
  it('shows what is published, last published first, with its number', async () => {
    const page = await read('/');
    expect(page).toContain('全部项目 3 个');
    expect(page.indexOf(bareSnapshot.overview.name)).toBeLessThan(page.indexOf(sampleSnapshot.overview.name));
    expect(page).toContain('演示数据');
  });

  it.each([
    ['q=劝业场', 1],
    ['q=东丽湖+社区融入', 1],
    ['q=东丽湖+不存在', 0],
    ['q=100%25真实_项目', 1],
    ['q=%25', 1],
    ['q=%00', 3],
    ['district=和平区', 1],
    ['category=OTHER', 2],
    ['phase=rejected', 0],
    ['phase=abandoned', 1],
    ['grade=良', 1],
    ['grade=差', 0],
    ['phase=nonsense', 3],
    ['page=9', 3],
    ['page=-1&q=劝业场&q=x', 3],
  ])('finds with %s %i', async (query, total) => {
    const answer = await get(`/projects.json?${query}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ total });
  });

  it('keeps the words that were looked for in the form', async () => {
    expect(await read(`/?q=${encodeURIComponent(SCRIPT)}`)).toContain(
      'value="&lt;script&gt;alert(&quot;坏&quot;)&lt;/script&gt;"',
    );
  });
});

describe('a project', () => {
  it('tells its story before, during and after', async () => {
    const page = await read(`/projects/${sampleSnapshot.projectId}`);
    for (const told of [
      '综合评分第一名',
      'HP-QYC-2024-018',
      '97.1%',
      '86.47',
      '2025-11-14',
      '服务时数不足',
    ]) {
      expect(page).toContain(told);
    }
    expect(page).toContain('服务需要连续两年的固定团队');
  });

  it('lists every version that was published with its hash, and has their texts', async () => {
    const path = `/projects/${sampleSnapshot.projectId}`;
    const { items } = (await (await get(`${path}/versions.json`)).json()) as { items: object[] };
    const snapshotHash = hashOf(sampleSnapshot);
    expect(items).toEqual([
      expect.objectContaining({ version: 1, snapshotHash, snapshot: sampleSnapshot, supersededOn: null }),
    ]);
    expect(await read(path)).toMatch(new RegExp(`现行版本。[^]*${snapshotHash}`));
    expect((await get(`/projects/01JNB0QJ5T2M8X3V7C9D4F6G3Z/versions.json`)).status).toBe(404);
  });

  it('shows small counts of persons as they were published, on the page and in the data', async () => {
    const data = (await (await get(`/projects/${sampleSnapshot.projectId}.json`)).json()) as {
      snapshot: { acceptance: { opinions: unknown }[] };
    };
    expect(data.snapshot.acceptance[0]?.opinions).toEqual({ satisfied: 38, neutral: 6, dissatisfied: '<5' });
    expect(await read(`/projects/${sampleSnapshot.projectId}`)).toContain('&lt;5 人');
  });

  it('says that no municipal policy was in force when it was signed, and why', async () => {
    const page = await read(`/projects/${bareSnapshot.projectId}`);
    expect(page).toContain('签订时无有效市级专项政策');
    expect(page).toContain('新政策尚未印发');
  });

  it('says that it was given up, when and why', async () => {
    const page = await read(`/projects/${HOSTILE}`);
    expect(page).toContain('终止采购</dd>');
    expect(page).toMatch(/本项目已于.*2025.*终止采购[^]*区级已另行安排/);
  });

  it('escapes what officers wrote', async () => {
    const page = await read(`/projects/${HOSTILE}`);
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(&quot;坏&quot;)&lt;/script&gt;');
  });

  it('shows what the public said, how long the answer took and how it was rated', async () => {
    const path = `/projects/${sampleSnapshot.projectId}`;
    const page = await read(path);
    expect(page).toMatch(/探访时间常改&lt;script[^]*已固定探访时段[^]*用时 10[^]*提交人评分 4 分/);
    const data = await (await get(`${path}/feedback.json`)).json();
    expect(data).toMatchObject({ items: [{ text: `探访时间常改${SCRIPT}`, daysToAnswer: 10, score: 4 }] });
    expect((await get(`/projects/${bareSnapshot.projectId}/feedback.json`)).status).toBe(200);
    expect((await get('/projects/01JNB0QJ5T2M8X3V7C9D4F6G3Z/feedback.json')).status).toBe(404);
  });

  it('has data with its version, and a hash that anybody can recompute from it', async () => {
    const data = (await (await get(`/projects/${sampleSnapshot.projectId}.json`)).json()) as object;
    expect(data).toMatchObject({
      projectId: sampleSnapshot.projectId,
      publishedOn: '2025-11-20',
      publications: 1,
      snapshot: sampleSnapshot,
      snapshotHash: hashOf((data as { snapshot: unknown }).snapshot),
      position: expect.stringMatching(/^\d+$/),
    });
  });
});

describe('public cases from elsewhere', () => {
  it('stand on a page of their own, with a word on what they are not', async () => {
    const page = await read('/cases');
    expect(page).toContain(sampleFacts.title);
    expect(page).toContain('不构成对任何单位的评判');
    expect(await read('/')).not.toContain(sampleFacts.title);
  });

  it('show source, caveats, contradictions and what the rules would say', async () => {
    const page = await read(`/cases/${CASE}`);
    expect(page).toContain('href="https://example.cn/notice?id=1&amp;x=2"');
    for (const told of [
      '网页为摘录。',
      '733355元',
      '三年预算',
      '未载明',
      '由文档编号推断',
      '规则对照',
      '不是认定',
    ]) {
      expect(page).toContain(told);
    }
  });

  it('are found by words, and as data', async () => {
    expect(await (await get('/cases.json?q=长沙')).json()).toMatchObject({ total: 1 });
    expect(await (await get('/cases.json?q=没有')).json()).toMatchObject({ total: 0, items: [] });
    expect(await (await get(`/cases/${CASE}.json`)).json()).toMatchObject({ caseId: CASE });
  });
});

describe('answers', () => {
  const path = `/projects/${sampleSnapshot.projectId}`;

  it.each(['/', path, `${path}.json`, '/cases', '/cases.json', `/cases/${CASE}`, '/about'])(
    'of %s are not sent again to who has them',
    async (path) => {
      const first = await get(path);
      const etag = first.headers.get('etag')!;
      expect(etag).toMatch(/^"[^"]+"$/);
      expect(first.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=300');
      const again = await get(path, { 'if-none-match': `"other", W/${etag}` });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
    },
  );

  it('change, and with them their tag, when something is published', async () => {
    const before = (await get('/projects.json')).headers.get('etag');
    const projectId = '01JNB0QJ5T2M8X3V7C9D4F6G4M';
    await site.publish({ ...bareSnapshot, projectId });
    await until('the new project is listed', async () => (await read('/')).includes(projectId), 5000);
    expect((await get('/projects.json')).headers.get('etag')).not.toBe(before);
  });

  it('to HEAD have the same headers and no body', async () => {
    const [get_, head] = [await get(path), await get(path, {}, 'HEAD')];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const header of ['etag', 'content-type', 'content-length', 'cache-control']) {
      expect(head.headers.get(header)).toBe(get_.headers.get(header));
    }
  });

  it('allow no script, and nothing from elsewhere', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toContain('script-src');
    const feedback = 'https://api.example.cn/api/feedback';
    expect(policy).toContain(`form-action 'self' ${feedback} ${feedback}/;`);
  });

  it('bring a style sheet a browser may keep for ever', async () => {
    const [, href] = /rel="stylesheet" href="([^"]+)"/.exec(await read('/'))!;
    const style = await get(href!);
    expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(style.headers.get('cache-control')).toContain('immutable');
  });

  it.each([
    '/nothing',
    '/projects/1',
    "/projects/'; DROP TABLE x --",
    '/projects/01JNB0QJ5T2M8X3V7C9D4F6ZZZ',
    '/projects/%00',
    '/cases/..%2f..%2fetc',
    '/cases/no-such-case',
    '/%zz',
    `/projects/${'0'.repeat(300)}`,
  ])('say of %s that there is no such page', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('没有找到这个页面');
  });

  it('say it to machines as a problem', async () => {
    const answer = await get('/projects/nothing.json');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await answer.json()).toEqual({ type: 'about:blank', title: '没有找到这个页面', status: 404 });
  });

  it('take no command', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(404);
  });

  it('keep the size of the text in every link of 长辈版', async () => {
    const page = await read('/?text=large');
    expect(page).toContain('class="large"');
    expect(page).toContain(`/projects/${sampleSnapshot.projectId}?text=large`);
    expect(page).toMatch(/href="\/">\s*标准版/);
  });

  it('name who runs the site', async () => {
    const page = await read('/about');
    for (const fact of ['测试主办单位', '022-00000000', '1200000000', '津ICP备00000000号']) {
      expect(page).toContain(fact);
    }
  });
});

describe('operations', () => {
  it('are answered', async () => {
    expect((await get('/livez')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    expect(await read('/metrics')).toContain('process_cpu_seconds_total');
  });
});

describe('without its database', () => {
  it('says so and when to come back, and nothing about why', async () => {
    await site.loseDatabase();
    const answer = await until('the pages are unavailable', async () => {
      const answer = await get('/?q=不在缓存');
      return answer.status === 503 ? answer : null;
    });
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    const page = await answer.text();
    expect(page).toContain('服务暂时不可用');
    expect(page).not.toMatch(/password|postgres|role|SELECT|at \w+ \(/i);
    expect((await get('/readyz')).status).toBe(503);
    expect((await get('/livez')).status).toBe(200);
  });
});
