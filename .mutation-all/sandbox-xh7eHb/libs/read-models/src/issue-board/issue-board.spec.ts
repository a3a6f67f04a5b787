// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { CONTRACT_ID, issueRaised, Story, SUPPLIER, underContract } from '../testing/given.js';
import { issueBoard } from './issue-board.js';

const ISSUE_1 = `${CONTRACT_ID}.i1`;

const raised = (): Story => underContract().add('contract', '2026-04-01', issueRaised(ISSUE_1, '2026-04-16'));

describe('issue board', () => {
  it('keeps an issue open until its rectification is verified', () => {
    const story = raised().add(
      'contract',
      '2026-04-10',
      {
        type: 'IssueAssigned',
        data: {
          issueId: ISSUE_1,
          assignee: { party: 'supplier', name: SUPPLIER.name },
          dueOn: '2026-04-20',
        },
      },
      { type: 'RectificationSubmitted', data: { issueId: ISSUE_1, measures: '补足工时', evidence: [] } },
      { type: 'RectificationRejected', data: { issueId: ISSUE_1, outcome: 'partial', note: '仍缺' } },
    );
    expect(story.rows(issueBoard).get(ISSUE_1)).toMatchObject({
      status: 'returned',
      open: true,
      dueOn: '2026-04-20',
      submissions: [{ measures: '补足工时', verdict: { outcome: 'partial' } }],
    });
    story.add('contract', '2026-04-18', {
      type: 'IssueRectified',
      data: { issueId: ISSUE_1, outcome: 'complete', note: null, recoveredFen: null },
    });
    expect(story.rows(issueBoard).get(ISSUE_1)).toMatchObject({
      status: 'rectified',
      open: false,
      rectifiedOn: '2026-04-18',
    });
  });
});
