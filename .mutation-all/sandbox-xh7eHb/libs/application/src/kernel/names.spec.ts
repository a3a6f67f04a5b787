// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { ALL } from '#policy';
import { envelope } from './envelope.js';
import { refuseNames } from './names.js';

const asked: Record<string, string>[] = [];
const finder = {
  findName: (_project: string, texts: Readonly<Record<string, string>>) => {
    asked.push(texts);
    return Promise.resolve(
      Object.entries(texts).flatMap(([pointer, text]) =>
        text.includes('示例甲') ? [{ pointer, index: text.indexOf('示例甲') }] : [],
      )[0] ?? null,
    );
  },
};
const saying = (said?: object) =>
  envelope({
    commandId: 'c0ffee00-0000-4000-8000-000000000001',
    actor: { accountId: 'a', role: 'PROJECT_OFFICER', orgUscc: null },
    reach: ALL,
    source: 'api',
    correlationId: 'c',
    today: '2026-03-02',
    payload: {},
    ...(said && { said }),
  });

describe('A command’s words', () => {
  it('are refused where they name somebody, at their place and without the name', async () => {
    const said = { items: [{ note: '好' }, { note: '与示例甲核对' }] };
    const refusal = refuseNames(finder, { projectId: 'p' }, saying(said));
    await expect(refusal).rejects.toMatchObject({
      code: 'text.name-of-subject',
      kind: 'invalid',
      pointer: '/items/1/note',
      text: { zh: expect.stringContaining('第 2 个字符') },
    });
    await expect(refusal).rejects.not.toMatchObject({ message: expect.stringContaining('示例甲') });
  });

  it('are searched where they belong to a project, and codes are no words', async () => {
    asked.length = 0;
    await refuseNames(finder, {}, saying({ note: '示例甲' }));
    const said = saying({ stationId: '示例甲', note: '无' });
    await refuseNames(finder, { projectId: 'p' }, said);
    await refuseNames(finder, { projectId: 'p' }, said);
    await refuseNames(finder, { projectId: 'p' }, saying());
    expect(asked).toEqual([{ '/note': '无' }]);
  });
});
