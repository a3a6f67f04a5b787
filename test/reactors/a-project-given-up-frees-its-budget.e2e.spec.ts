import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Platform, PURCHASER } from '../api/platform.js';
import { prepareProject } from '../api/story.js';
import { until } from '../support/until.js';

const LINE = 'YS-2025-300';

describe('A project that is given up', () => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await Platform.start({ reactors: true });
  });
  afterAll(() => platform.stop());

  const reserved = async (): Promise<unknown> => {
    const { body } = await platform.ask('GET', `/api/budgets/${PURCHASER}-2025`, { as: 'AUDITOR' });
    const lines = (body['lines'] ?? []) as { lineId: string; reserved: object }[];
    return lines.find(({ lineId }) => lineId === LINE)?.reserved;
  };

  it('frees the budget that was secured for it, by the platform itself', async () => {
    const projectId = await prepareProject(platform, { line: LINE });
    await until('it is reserved', async () => Object.keys((await reserved()) ?? {}).length === 1);
    await platform.give('PURCHASER_LEADER', `projects/${projectId}/close`, {
      summary: '需求已由其他项目满足，不再购买。',
      occurredOn: '2025-02-10',
    });
    await until('it is released', async () => JSON.stringify(await reserved()) === '{}');
    const { body } = await platform.ask('GET', `/api/projects/${projectId}/timeline?limit=200`, {
      as: 'AUDITOR',
    });
    const told = (body['items'] as { type: string }[]).filter(({ type }) => type === 'BudgetReleased');
    expect(told).toEqual([
      expect.objectContaining({ actor: { system: 'budget', onBehalfOf: PURCHASER }, role: 'SYSTEM' }),
    ]);
  });
});
