// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '#domain';
import { CONTRACT_ID, PROJECT_ID, Story } from '../testing/given.js';
import { complianceMatrix } from './compliance-matrix.js';

const finding = (outcome: Finding['outcome'], change: Partial<Finding> = {}): Finding => ({
  clause: 'S-10',
  clauseRevision: 1,
  force: 'J',
  outcome,
  effect: 'exception',
  operands: { daysServed: 730 },
  ...change,
});
const checked = (act: string, ...findings: readonly Finding[]) => ({
  type: 'ComplianceChecked' as const,
  data: { act, versionId: 'TJ-SWS-2024-13', policyGap: false, ruleSetHash: 'ab', findings },
});
const rowOf = (story: Story) => story.rows(complianceMatrix).get(`${CONTRACT_ID}/S-10`);

describe('compliance matrix', () => {
  it('shows what a rule said of a contract, with its exception', () => {
    const story = new Story().add(
      'contract',
      '2026-01-07',
      checked('SignContract', finding('breach', { exceptionId: 'x1' })),
    );
    expect(rowOf(story)).toMatchObject({
      contractId: CONTRACT_ID,
      projectId: PROJECT_ID,
      rule: 'S-10',
      outcome: 'breach',
      exceptionId: 'x1',
      versionId: 'TJ-SWS-2024-13',
      checkedOn: '2026-01-07',
      nowVersionId: null,
    });
  });

  it('keeps what was established where a later command knows less', () => {
    const story = new Story()
      .add('contract', '2026-01-07', checked('SignContract', finding('breach')))
      .add('contract', '2026-02-07', checked('AmendContract', finding('unknown')));
    expect(rowOf(story)).toMatchObject({ outcome: 'breach', act: 'SignContract' });
  });

  it('shows beside it what a version registered later says now', () => {
    const story = new Story()
      .add('contract', '2026-01-07', checked('SignContract', finding('breach')))
      .add('contract', '2026-03-02', {
        type: 'ComplianceReassessed',
        data: {
          asOf: '2026-03-02',
          versionId: 'TJ-SWS-2026',
          ruleSetHash: 'cd',
          before: { versionId: null, findings: [] },
          after: { versionId: 'TJ-SWS-2026', findings: [finding('pass')] },
        },
      });
    expect(rowOf(story)).toMatchObject({
      outcome: 'breach',
      nowOutcome: 'pass',
      nowVersionId: 'TJ-SWS-2026',
    });
  });

  it('holds contracts only: a project is looked at again when its contract is signed', () => {
    const story = new Story().add('project', '2026-01-07', checked('PurchaseProject', finding('pass')));
    expect([...story.rows(complianceMatrix).keys()]).toEqual([]);
  });
});
