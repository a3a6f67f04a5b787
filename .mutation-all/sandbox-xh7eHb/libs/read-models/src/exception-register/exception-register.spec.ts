// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { PROJECT_ID, Story } from '../testing/given.js';
import { exceptionRegister } from './exception-register.js';

describe('exception register', () => {
  it('shows who asked and who approved', () => {
    const exceptionId = 'x1';
    const story = new Story()
      .add('project', '2026-01-07', {
        type: 'ExceptionRequested',
        data: { exceptionId, ruleId: 'S-10', reasonCode: 'OTHER', reason: '服务连续', evidence: [] },
      })
      .add('project', '2026-01-08', {
        type: 'ExceptionJustified',
        data: { exceptionId, ruleId: 'S-10', note: '同意' },
      });
    expect(story.rows(exceptionRegister).get(exceptionId)).toMatchObject({
      projectId: PROJECT_ID,
      status: 'approved',
      requested: { on: '2026-01-07' },
      approved: { on: '2026-01-08', note: '同意' },
    });
  });
});
