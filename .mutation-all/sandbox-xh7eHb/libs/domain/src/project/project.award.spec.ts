// @ts-nocheck
import { describe, it } from '@jest/globals';
import { leader, officer, PROJECT_ID } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { purchased, ready } from '../testing/project-story.js';
import type { ProjectCommand } from './project.commands.js';
import { projectDecider } from './project.decider.js';
import type { AwardPublished } from './project.events.js';

const O = officer('2025-03-05');
const given = givenFor(projectDecider, leader('2025-03-01'));
const stated = {
  noticeIssuedOn: '2025-03-03',
  publishedOn: '2025-03-04',
  medium: '天津市政府采购网',
  url: null,
};
const publish = (change: Partial<typeof stated> = {}): ProjectCommand => ({
  type: 'PublishAward',
  data: { ...stated, ...change },
});
const published: AwardPublished = { type: 'AwardPublished', data: { projectId: PROJECT_ID, ...stated } };

describe('The result of a purchase', () => {
  it('is published with the notice to the supplier', () => {
    given(...ready, purchased)
      .when(publish(), O)
      .gives(published);
  });

  it('is published once, and not before there is one', () => {
    given(...ready)
      .when(publish(), O)
      .rejects('project.not-purchased');
    given(...ready, purchased, published)
      .when(publish(), O)
      .rejects('project.award-published');
  });

  it('is still published where the project is closed; not where it was given up', () => {
    const ended = { projectId: PROJECT_ID, retainUntil: '2040-03-05' };
    given(...ready, purchased, { type: 'ProjectClosed', data: { ...ended, summary: null } })
      .when(publish(), O)
      .gives(published);
    given(...ready, purchased, { type: 'ProjectAbandoned', data: { ...ended, reason: '不再购买' } })
      .when(publish(), O)
      .rejects('project.abandoned');
  });

  it.each([
    ['noticeIssuedOn', '2025-02-28'],
    ['noticeIssuedOn', '2025-03-06'],
    ['publishedOn', '2025-02-28'],
    ['publishedOn', '2025-03-06'],
  ] as const)('lies between the decision and today: %s %s', (member, date) => {
    given(...ready, purchased)
      .when(publish({ [member]: date }), O)
      .rejects('project.bad-award-date', { kind: 'invalid', rule: 'R-16', pointer: `/${member}` });
  });
});
