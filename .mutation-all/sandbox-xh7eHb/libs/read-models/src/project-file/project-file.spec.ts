// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { PROJECT_ID, underContract } from '../testing/given.js';
import { projectFile } from './project-file.js';

describe('project file', () => {
  it('keeps what was laid down, each with its date', () => {
    const file = underContract().rows(projectFile).get(PROJECT_ID);
    expect(file).toMatchObject({
      draft: { name: '示例老人关爱服务项目', on: '2026-01-05' },
      targets: { targets: [{ key: 'visits' }] },
      purchase: { priceFen: 30_000_000, on: '2026-02-02' },
      needs: null,
      closing: null,
    });
  });
});
