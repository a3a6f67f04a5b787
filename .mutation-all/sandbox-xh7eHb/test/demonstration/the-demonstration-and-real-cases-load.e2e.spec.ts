// @ts-nocheck
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { canonicalJson } from '#application';
import { connectEventStore } from '#event-store';
import { RELEASED_BOOK, replay, ruleSetsOf, type Evaluation } from '#policy';
import { Program } from '../support/processes.js';
import { startStack, type Stack } from '../support/stack.js';
import { until } from '../support/until.js';

jest.setTimeout(240_000);

const PASSWORD = 'a demonstration password';
const CASES = 'apps/cli/data/public-cases.jsonl';

let stack: Stack;
let token: string;

const query = async (path: string): Promise<{ items: Record<string, unknown>[]; position: string }> => {
  const response = await fetch(`${stack.apiUrl}/api/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(200);
  return (await response.json()) as never;
};
const publicPage = async (path: string): Promise<string> =>
  (await fetch(`${stack.disclosureUrl}${path}`)).text();

async function run(program: string, ...args: string[]): Promise<string[]> {
  const env = { ...stack.env, API_URL: stack.apiUrl, DEMO_PASSWORD: PASSWORD };
  const started = new Program(program, `apps/cli/src/${program}.js`, env, args);
  await started.end();
  return started.lines;
}

beforeAll(async () => {
  stack = await startStack({ env: { REACTORS: 'on' } });
  await run('load-demo');
  const session = await fetch(`${stack.apiUrl}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'auditor', password: PASSWORD }),
  });
  ({ token } = (await session.json()) as { token: string });
  await until(
    'the demonstration is projected',
    async () => (await query('external-cases?limit=100')).items.length >= 27,
    60_000,
  );
});
afterAll(() => stack?.stop());

describe('The demonstration, loaded through HTTP into a real store', () => {
  it('shows more than twenty labelled projects in every phase', async () => {
    const { items } = await query('projects?limit=100');
    expect(items.length).toBeGreaterThanOrEqual(20);
    expect(
      items.every(({ demonstration, name }) => demonstration === true && String(name).includes('演示数据')),
    ).toBe(true);
    expect(new Set(items.map(({ phase }) => phase))).toEqual(
      new Set(['before', 'during', 'after', 'closed', 'rejected', 'abandoned']),
    );
  });

  it('has contracts of each policy version and of the gap, and grades from 优 to 差', async () => {
    const { items } = await query('projects?limit=100');
    const signed = items.filter(({ signedOn }) => signedOn !== null);
    expect(new Set(signed.map(({ policyVersionId }) => policyVersionId))).toEqual(
      new Set(['TJ-SWS-PRE2024', 'TJ-SWS-2024-13', null]),
    );
    expect(
      signed.filter(({ policyVersionId }) => policyVersionId === null).every(({ policyGap }) => policyGap),
    ).toBe(true);
    const grades = new Set(items.map(({ grade }) => grade));
    expect(grades.has('优') && grades.has('差')).toBe(true);
  });

  it('reaches the public pages with its label', async () => {
    const list = await publicPage('/');
    expect(list).toContain('演示数据');
    const path = /href="(\/projects\/[0-9A-Z]{26})"/.exec(list)?.[1];
    const page = await publicPage(path!);
    for (const part of ['事前', '事中', '事后', '虚构']) expect(page).toContain(part);
  });

  it('was decided by rules that give the same bytes again from what each decision recorded', async () => {
    const store = connectEventStore(stack.eventStoreUrl, { connectionName: 'replay' });
    try {
      const sets = ruleSetsOf(RELEASED_BOOK);
      let findings = 0;
      for await (const { stream, type, dataBytes } of store.readAll()) {
        if (type !== 'ComplianceChecked') continue;
        const recorded = JSON.parse(dataBytes.toString('utf8')) as Evaluation;
        const set = sets.get(recorded.ruleSetHash);
        expect([stream, set?.hash]).toEqual([stream, recorded.ruleSetHash]);
        expect(canonicalJson(replay(recorded, set!))).toBe(canonicalJson(recorded));
        findings += recorded.findings.length;
      }
      expect(findings).toBeGreaterThan(1000);
    } finally {
      await store.close();
    }
  });

  it('is not told twice', async () => {
    const before = await query('projects?limit=100');
    await run('load-demo');
    // Not the position of the log: the API gives accounts their streams beside it after its start.
    expect((await query('projects?limit=100')).items).toEqual(before.items);
  });
});

describe('Real public cases', () => {
  it('are all recorded with their sources, contradictions included, and shown on a page of their own', async () => {
    const { items } = await query('external-cases?limit=100');
    expect(items).toHaveLength(27);
    const rain = items.find(({ sourceRef }) => sourceRef === 'case-008')!;
    expect(JSON.stringify(rain)).toContain('3895249元');
    const page = await publicPage('/cases');
    expect(page).toContain('雨湖区');
  });

  it('are judged only where the rules have a say: elsewhere they are not applicable', async () => {
    const { items } = await query('external-cases?limit=100');
    const outcomes = (sourceRef: string): Record<string, string> => {
      const found = items.find((item) => item['sourceRef'] === sourceRef) as {
        checks: { findings: { clause: string; outcome: string }[] }[];
      };
      return Object.fromEntries(
        found.checks.at(-1)!.findings.map(({ clause, outcome }) => [clause, outcome]),
      );
    };
    expect(outcomes('case-008')['S-01']).toBe('not-applicable');
    expect(outcomes('case-033')['S-01']).toBe('pass');
    expect(outcomes('case-031')['S-01']).toBe('unknown');
  });

  it('are recorded once: importing the file again changes nothing', async () => {
    const before = await query('external-cases?limit=100');
    const lines = await run('import-cases', CASES);
    expect(lines.filter((line) => line.startsWith('['))).toHaveLength(27);
    expect(lines.at(-1)).toContain('recorded 0, unchanged 27, skipped 0');
    expect((await query('external-cases?limit=100')).position).toBe(before.position);
  });

  it('of another file are imported too; a bad line is named and skipped', async () => {
    const file = join(stack.dataDir, 'more.jsonl');
    const good = {
      id: 'other-1',
      title: '某街道社工站项目',
      province: '天津',
      purchaser_level: '街道',
      amount_cny: 150_000,
    };
    const personal = { id: 'other-2', title: '联系人手机 13800138000 的项目' };
    await writeFile(file, [JSON.stringify(good), '{not json', JSON.stringify(personal)].join('\n'));
    const lines = await run('import-cases', file);
    expect(lines[0]).toContain('[1/3] other-1');
    expect(lines[1]).toContain('第 2 行跳过');
    expect(lines[2]).toContain('第 3 行跳过');
    expect(lines.at(-1)).toContain('recorded 1, unchanged 0, skipped 2');
  });
});
