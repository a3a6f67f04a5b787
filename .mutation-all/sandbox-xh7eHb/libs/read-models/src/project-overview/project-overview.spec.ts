// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import {
  acceptance,
  CONTRACT_ID,
  evaluation,
  issueRaised,
  PROJECT_ID,
  PURCHASER,
  service,
  signed,
  Story,
  SUPPLIER,
  underContract,
} from '../testing/given.js';
import { projectOverview } from './project-overview.js';

const SERVICE_1 = `${CONTRACT_ID}.s202603-1`;
const ISSUE_1 = `${CONTRACT_ID}.i1`;
const ACCEPTANCE_1 = `${CONTRACT_ID}.a1`;
const checkedService = { contractId: CONTRACT_ID, targetKey: 'visits' } as const;

const raised = (): Story => underContract().add('contract', '2026-04-01', issueRaised(ISSUE_1, '2026-04-16'));
const accepted = (): Story =>
  underContract().add('contract', '2026-06-01', ...acceptance(ACCEPTANCE_1, 'final', 'pass', 29_000_000));

describe('project overview', () => {
  const overviewOf = (story: Story) => story.rows(projectOverview).get(PROJECT_ID);

  it('begins with the draft', () => {
    const story = new Story();
    story.events.push(underContract().events[0]!);
    expect(overviewOf(story)).toMatchObject({
      phase: 'before',
      step: 'drafted',
      divisionCode: '120104001000',
      demonstration: false,
      draftedOn: '2026-01-05',
      revision: '0',
    });
  });

  it('is during once a contract is signed, with its money, term and policy gap', () => {
    expect(overviewOf(underContract())).toMatchObject({
      phase: 'during',
      step: 'signed',
      supplierName: SUPPLIER.name,
      priceFen: 30_000_000,
      contractFen: 29_000_000,
      policyVersionId: null,
      policyGap: true,
      endsOn: '2027-02-12',
      revision: '2',
      lastPosition: '400',
    });
  });

  it('is after once the final acceptance has passed', () => {
    expect(overviewOf(accepted())).toMatchObject({
      phase: 'after',
      step: 'accepted',
      acceptedFen: 29_000_000,
    });
  });

  it('is rejected by a hit of the negative list', () => {
    const story = underContract().add('project', '2026-01-06', {
      type: 'NegativeListScreened',
      data: { answers: [], unsuitableForStation: { hit: true, note: null }, passed: false },
    });
    expect(overviewOf(story)).toMatchObject({ phase: 'rejected', step: 'negative-list-hit' });
  });

  it('counts services and open issues of all its streams', () => {
    const story = raised()
      .add('ledger', '2026-03-03', service(1, 1), service(2, 1))
      .add('ledger', '2026-03-04', {
        type: 'ServiceConfirmed',
        data: { ...checkedService, serviceId: SERVICE_1, quantity: 1, note: null },
      });
    expect(overviewOf(story)).toMatchObject({ services: 2, confirmedServices: 1, issues: 1, openIssues: 1 });
  });

  it('reckons each contract by itself: a passed final acceptance stands for its stages', () => {
    const second = '01KAN0C0NTRACT000000000002';
    const story = underContract().add(
      'contract',
      '2026-06-01',
      ...acceptance(`${CONTRACT_ID}.a1`, 'stage', 'pass', 10_000_000),
      ...acceptance(`${CONTRACT_ID}.a2`, 'stage', 'fail', 0),
      ...acceptance(`${CONTRACT_ID}.a3`, 'stage', 'pass', 5_000_000),
    );
    expect(overviewOf(story)).toMatchObject({ phase: 'during', acceptedFen: 15_000_000 });
    story.add('contract', '2026-07-01', ...acceptance(`${CONTRACT_ID}.a4`, 'final', 'fail', 0));
    expect(overviewOf(story)).toMatchObject({ phase: 'during', step: 'signed', acceptedFen: 15_000_000 });
    story.add('contract', '2026-08-01', ...acceptance(`${CONTRACT_ID}.a5`, 'final', 'pass', 29_000_000));
    expect(overviewOf(story)).toMatchObject({ phase: 'after', acceptedFen: 29_000_000 });
    story
      .inContract(second)
      .add(
        'contract',
        '2026-08-02',
        signed(second, 1_000_000),
        ...acceptance(`${second}.a1`, 'stage', 'pass', 400_000),
      );
    expect(overviewOf(story)).toMatchObject({
      phase: 'during',
      contracts: 2,
      contractFen: 30_000_000,
      acceptedFen: 29_400_000,
    });
  });

  it('takes its score and grade from the evaluation of the whole term alone', () => {
    const story = underContract().add(
      'contract',
      '2026-07-01',
      evaluation(`${CONTRACT_ID}.e1`, 'mid', '70.00', '中'),
      {
        type: 'EvaluationResultApplied',
        data: { evaluationId: `${CONTRACT_ID}.e1`, measure: 'withhold', reason: '进度不足' },
      },
    );
    expect(overviewOf(story)).toMatchObject({
      phase: 'during',
      step: 'signed',
      score: null,
      resultMeasure: null,
    });
    story.add('contract', '2027-02-13', evaluation(`${CONTRACT_ID}.e2`, 'third-party', '86.47', '良'));
    const result = { phase: 'after', step: 'evaluated', score: '86.47', grade: '良' };
    expect(overviewOf(story)).toMatchObject(result);
    story.add('contract', '2027-02-20', evaluation(`${CONTRACT_ID}.e3`, 'self', '99.00', '优'));
    expect(overviewOf(story)).toMatchObject(result);
    story.add('contract', '2027-02-21', {
      type: 'EvaluationResultApplied',
      data: { evaluationId: `${CONTRACT_ID}.e2`, measure: 'renew', reason: '目标完成' },
    });
    expect(overviewOf(story)).toMatchObject({ step: 'result-applied', resultMeasure: 'renew' });
  });

  it('ends abandoned where it was given up before a contract', () => {
    const story = new Story().add(
      'project',
      '2026-01-05',
      {
        type: 'ProjectDrafted',
        data: {
          projectId: PROJECT_ID,
          stationId: 'S',
          stationName: '示例社工站',
          divisionCode: '120104001000',
          name: '示例老人关爱服务项目',
          category: '扶老助老',
          purchaser: PURCHASER,
        },
      },
      {
        type: 'ProjectAbandoned',
        data: { projectId: PROJECT_ID, reason: '不再购买', retainUntil: '2041-01-05' },
      },
    );
    expect(overviewOf(story)).toMatchObject({
      phase: 'abandoned',
      step: 'abandoned',
      closedOn: '2026-01-05',
      retainUntil: '2041-01-05',
    });
  });

  it('ends closed and disclosed where everything was done', () => {
    expect(overviewOf(everyFixture())).toMatchObject({
      phase: 'closed',
      step: 'closed',
      acceptedFen: 30_000_000,
      paidFen: 9_000_000,
      score: '92.38',
      grade: '优',
      resultMeasure: 'renew',
      issues: 1,
      openIssues: 0,
      settledContracts: 1,
      approvedExceptions: 1,
      disclosure: 'withdrawn',
      disclosedOn: '2026-04-23',
      retainUntil: '2041-04-21',
      gates: {
        needs: '2025-01-15',
        negativeList: '2025-01-17',
        targets: '2025-01-20',
        budget: '2025-01-22',
        exAnte: '2025-01-28',
        intent: '2025-01-28',
        acceptancePlan: '2025-02-05',
      },
    });
  });
});
