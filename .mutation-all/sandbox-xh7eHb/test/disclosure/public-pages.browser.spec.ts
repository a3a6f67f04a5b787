// @ts-nocheck
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser, type Browser } from './browser.js';
import { publishedSite, type PublishedSite } from './published-site.js';
import { bareSnapshot, sampleCheck, sampleFacts, sampleSnapshot } from './samples.js';

const ARTIFACTS = fileURLToPath(new URL('../artifacts/disclosure/', import.meta.url));
const CASE = '01K0000000000000000000CASE';
const PAGES = [
  ['list', '/'],
  ['project', `/projects/${sampleSnapshot.projectId}`],
  ['project-large', `/projects/${sampleSnapshot.projectId}?text=large`],
  ['policy-gap', `/projects/${bareSnapshot.projectId}`],
  ['cases', '/cases'],
  ['case', `/cases/${CASE}`],
  ['about', '/about'],
  ['missing', '/nothing'],
] as const;
const DESK = 1280;
const PHONE = 390;

let site: PublishedSite;
let browser: Browser;

/** Opens a page, hands it over and closes it. */
async function on<T>(
  path: string,
  { width, javaScript }: { width: number; javaScript: boolean },
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.open({ width, javaScript });
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`);
    return await look(page);
  } finally {
    await context.close();
  }
}

beforeAll(async () => {
  await mkdir(ARTIFACTS, { recursive: true });
  [site, browser] = await Promise.all([publishedSite(), launchBrowser()]);
  await site.publish(sampleSnapshot);
  await site.publish(bareSnapshot);
  await site.hear(sampleSnapshot.projectId, '探访时间常改到饭点。');
  const doubt = {
    field: 'amountFen',
    values: [
      { value: '733355元', source: '合同金额' },
      { value: '1800000元', source: '三年预算' },
    ],
  };
  await site.recordCase(CASE, sampleFacts, [doubt], sampleCheck);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each(PAGES)('the %s page', (name, path) => {
  it.each([DESK, PHONE])(
    'is accessible and fits a screen of %i px',
    async (width) => {
      await on(path, { width, javaScript: true }, async (page) => {
        // The pages have no frames: the mode that needs no second page sees all of them.
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
          .analyze();
        // For a person to look at.
        await page.screenshot({ path: `${ARTIFACTS}${name}-${width}.png`, fullPage: true });
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const overflow = 'document.documentElement.scrollWidth - window.innerWidth';
        expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      });
    },
    60_000,
  );
});

describe('without JavaScript', () => {
  const plain = { width: DESK, javaScript: false };

  it('one searches, opens what is found and reads it to the end', async () => {
    await on('/', plain, async (page) => {
      await page.getByLabel('关键词').fill('劝业场');
      await page.getByLabel('阶段').selectOption('after');
      await page.getByRole('button', { name: '查找' }).click();
      expect(await page.getByRole('heading', { level: 2 }).textContent()).toContain('符合条件的项目 1 个');
      await page.getByRole('link', { name: sampleSnapshot.overview.name }).click();
      for (const phase of ['事前', '事中', '事后']) {
        expect(await page.getByRole('heading', { level: 2, name: phase }).isVisible()).toBe(true);
      }
      expect(await page.getByText('演示数据', { exact: true }).isVisible()).toBe(true);
      expect(await page.getByRole('row', { name: /入户探访.*466.*97\.1%/ }).isVisible()).toBe(true);
      expect(await page.getByText('<5 人').isVisible()).toBe(true);
    });
  });

  it('one says something of a project, to the one address the page may send to', async () => {
    await on(`/projects/${sampleSnapshot.projectId}`, plain, async (page) => {
      const sent: (string | null)[] = [];
      await page.route('https://api.example.cn/**', (route) => {
        sent.push(route.request().postData());
        return route.fulfill({ status: 201, contentType: 'text/html', body: '反馈已收到' });
      });
      await page.getByLabel('类别').selectOption('praise');
      await page.getByLabel(/^反馈内容/).fill('社工很耐心。');
      await page.getByRole('button', { name: '提交反馈' }).click();
      await page.waitForURL('https://api.example.cn/api/feedback');
      const said = { projectId: sampleSnapshot.projectId, kind: 'praise', text: '社工很耐心。' };
      expect(sent.map((body) => Object.fromEntries(new URLSearchParams(body ?? '')))).toEqual([said]);
    });
  });

  it('长辈版 is a link, and stays while one goes on', async () => {
    await on('/', plain, async (page) => {
      const size = (): Promise<string> =>
        page.evaluate('getComputedStyle(document.documentElement).fontSize');
      expect(await size()).toBe('16px');
      await page.getByRole('link', { name: '长辈版' }).click();
      expect(await size()).toBe('21px');
      await page.getByRole('link', { name: '外部公开案例' }).first().click();
      expect(await size()).toBe('21px');
    });
  });

  it('the page brings no script and asks no other host', async () => {
    await on(`/projects/${sampleSnapshot.projectId}`, plain, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual([]);
      expect(await page.locator('script, [style], iframe').count()).toBe(0);
    });
  });

  it('Chinese is drawn in glyphs, not in boxes', async () => {
    await on('/about', { width: DESK, javaScript: true }, async (page) => {
      // Two characters drawn by a font differ; two boxes for missing glyphs do not.
      const drawings = await page.evaluate(`['津', '社', '站'].map((character) => {
        const canvas = document.createElement('canvas');
        const context = canvas.getContext('2d');
        context.font = '40px sans-serif';
        context.fillText(character, 0, 50);
        return canvas.toDataURL();
      })`);
      expect(new Set(drawings as string[]).size).toBe(3);
    });
  });
});
