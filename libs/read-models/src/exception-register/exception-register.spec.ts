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
    expect(story.rows(exceptionRegister).get(`${PROJECT_ID}/${exceptionId}`)).toMatchObject({
      projectId: PROJECT_ID,
      status: 'approved',
      requested: { on: '2026-01-07' },
      approved: { on: '2026-01-08', note: '同意' },
    });
  });

  it('keeps apart the exceptions of two projects, each numbered within its own', () => {
    const asked = {
      type: 'ExceptionRequested',
      data: { exceptionId: 'x1', ruleId: 'R-12', reasonCode: 'OTHER', reason: '服务连续', evidence: [] },
    } as const;
    const story = new Story().add('project', '2026-01-07', asked);
    const [one] = story.events;
    const other = `project-${PROJECT_ID.replace(/.$/, 'Z')}`;
    story.record(asked, other, one!.metadata);
    expect(story.rows(exceptionRegister).size).toBe(2);
  });
});
