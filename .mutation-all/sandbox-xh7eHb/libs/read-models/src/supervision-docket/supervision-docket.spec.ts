// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { deadlineCalendar } from '../deadline-calendar/deadline-calendar.js';
import { projectTimeline } from '../project-timeline/project-timeline.js';
import { everyFixture } from '../testing/fixtures.js';
import { supervisionDocket } from './supervision-docket.js';

const CASE = '01KAN0SVPR0000000000000001';
const story = everyFixture();

describe('supervision docket', () => {
  it('shows a case from what was asked to what became of each finding', () => {
    expect(story.rows(supervisionDocket).get(CASE)).toMatchObject({
      openedOn: '2026-04-24',
      requests: [{ requestId: 'q1', dueOn: '2026-05-08', answered: { by: 'acc-officer', on: '2026-05-06' } }],
      concludedOn: '2026-05-20',
      rectifyBy: '2026-07-20',
      appeals: [{ on: '2026-05-25', decision: { outcome: 'upheld', on: '2026-06-05' } }],
      findings: [
        {
          findingId: 'f1',
          measures: expect.any(String),
          resolution: { result: 'eliminated', by: 'acc-auditor' },
        },
      ],
      reported: { on: '2026-06-15' },
      toldGovernment: { on: '2026-06-16', authority: '示例区人民政府' },
      published: { on: '2026-06-20', where: '区政府网站' },
    });
  });

  it('dates what audit asks for, and each of the three reports of its findings', () => {
    const duties = [...story.rows(deadlineCalendar).values()].filter(({ dutyId }) => dutyId.startsWith(CASE));
    expect(duties.map(({ duty, rule, dueOn, metOn }) => [duty, rule, dueOn, metOn]).toSorted()).toEqual([
      ['audit-data-provided', 'R-45', '2026-05-08', '2026-05-06'],
      ['audit-government-told', 'R-44', '2026-07-20', '2026-06-16'],
      ['audit-published', 'R-44', '2026-07-20', '2026-06-20'],
      ['audit-rectified', 'R-44', '2026-07-20', '2026-06-15'],
    ]);
    expect(new Set(duties.map(({ projectId }) => projectId))).toEqual(
      new Set(['01KAN0PR0JECT0000000000001']),
    );
  });

  it('asks for no report any more once a case is stopped', () => {
    const told = everyFixture();
    const without = new Set(['RectificationReportedToGovernment', 'RectificationPublished']);
    told.events.splice(0, Infinity, ...told.events.filter(({ type }) => !without.has(type)));
    const duties = [...told.rows(deadlineCalendar).values()].filter(({ dutyId }) => dutyId.startsWith(CASE));
    expect(duties.map(({ duty }) => duty).toSorted()).toEqual(['audit-data-provided', 'audit-rectified']);
  });

  it('tells the project’s timeline of a case from its opening on, and of no draft', () => {
    const told = story
      .entries(projectTimeline)
      .filter(({ stream }) => stream.startsWith('supervision-'))
      .map(({ type }) => type);
    expect(told).toHaveLength(12);
    expect(told).toContain('SupervisionOpened');
    expect(told).not.toContain('SupervisionDrafted');
    expect(told).not.toContain('SupervisionCancelled');
  });
});
