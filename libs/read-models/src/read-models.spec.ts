import { describe, expect, it } from '@jest/globals';
import { budgetLine } from './budget/budget-line.js';
import { contractRegister } from './contract-register/contract-register.js';
import { deadlineCalendar, stateOf } from './deadline-calendar/deadline-calendar.js';
import { deliveryLedger } from './delivery-ledger/delivery-ledger.js';
import { exceptionRegister } from './exception-register/exception-register.js';
import { issueBoard } from './issue-board/issue-board.js';
import { projectFile } from './project-file/project-file.js';
import { projectOverview } from './project-overview/project-overview.js';
import { projectTimeline } from './project-timeline/project-timeline.js';
import { publicProject } from './public-project/public-project.js';
import { targetProgress } from './target-progress/target-progress.js';
import { CONTRACT_ID, PROJECT_ID, service, Story, SUPPLIER, underContract } from './testing/given.js';

const SERVICE_1 = `${CONTRACT_ID}.s202603-1`;
const ISSUE_1 = `${CONTRACT_ID}.i1`;
const ACCEPTANCE_1 = `${CONTRACT_ID}.a1`;
const checkedService = { contractId: CONTRACT_ID, targetKey: 'visits' } as const;

const accepted = (story: Story): Story =>
  story.add(
    'contract',
    '2026-06-01',
    {
      type: 'AcceptanceOpened',
      data: { acceptanceId: ACCEPTANCE_1, kind: 'final', stage: null, openedOn: '2026-06-01' },
    },
    {
      type: 'UserOpinionRecorded',
      data: { acceptanceId: ACCEPTANCE_1, respondentRef: 'b-1', satisfaction: 'satisfied', opinion: '及时' },
    },
    { type: 'AcceptanceSigned', data: { acceptanceId: ACCEPTANCE_1, opinion: null } },
    {
      type: 'AcceptanceConcluded',
      data: {
        acceptanceId: ACCEPTANCE_1,
        outcome: 'pass',
        standards: [],
        acceptedFen: 29_000_000,
        concludedOn: '2026-06-01',
      },
    },
  );

const raised = (story: Story): Story =>
  story.add('contract', '2026-04-01', {
    type: 'IssueRaised',
    data: {
      issueId: ISSUE_1,
      source: 'monitoring',
      type: 'hours-short',
      severity: 'major',
      description: '三月工时不足',
      ruleId: null,
      amountAtStakeFen: null,
      dueOn: '2026-04-16',
    },
  });

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
    expect(overviewOf(accepted(underContract()))).toMatchObject({
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
    const story = raised(underContract())
      .add('ledger', '2026-03-03', service(1, 1), service(2, 1))
      .add('ledger', '2026-03-04', {
        type: 'ServiceConfirmed',
        data: { ...checkedService, serviceId: SERVICE_1, quantity: 1, note: null },
      });
    expect(overviewOf(story)).toMatchObject({ services: 2, confirmedServices: 1, issues: 1, openIssues: 1 });
  });
});

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

describe('project timeline', () => {
  it('tells every event as a sentence, with actor, role and clocks', () => {
    const entries = underContract().add('ledger', '2026-03-03', service(1, 3)).entries(projectTimeline);
    expect(entries.map(({ zh }) => zh)).toEqual([
      '示例街道办事处起草项目“示例老人关爱服务项目”（扶老助老）',
      '设定绩效目标 1 项',
      '以竞争性磋商方式确定承接主体示例社会工作服务中心，成交价 300,000.00 元',
      '与示例社会工作服务中心签订合同 HT-2026-01，金额 290,000.00 元，期限 2026-02-13 至 2027-02-12',
      '2026-03-02 提供服务 visit：3人次，服务对象 1 人',
    ]);
    expect(entries[3]).toMatchObject({
      position: '400',
      contractId: CONTRACT_ID,
      roleZh: '经办人',
      occurredOn: '2026-02-13',
      late: false,
      recordedAt: new Date('2026-02-13T02:00:00Z'),
    });
  });
});

describe('contract register', () => {
  const contractOf = (story: Story) => story.rows(contractRegister).get(CONTRACT_ID);

  it('keeps an acceptance with its opinions, signatures and outcome', () => {
    expect(contractOf(accepted(underContract()))).toMatchObject({
      acceptedFen: 29_000_000,
      acceptances: [
        {
          acceptanceId: ACCEPTANCE_1,
          opinions: [{ respondentRef: 'b-1', satisfaction: 'satisfied' }],
          signatures: [{ by: 'acc-officer', on: '2026-06-01' }],
          outcome: 'pass',
        },
      ],
    });
  });

  it('follows a payment from its request to the voucher', () => {
    const paymentId = `${CONTRACT_ID}.p1`;
    const requested = {
      paymentId,
      milestone: 'm1',
      amountFen: 10_000_000,
      budgetLineId: null,
      basis: null,
    } as const;
    const story = underContract().add(
      'contract',
      '2026-03-01',
      { type: 'PaymentRequested', data: requested },
      { type: 'PaymentApproved', data: { paymentId, note: '同意' } },
      {
        type: 'PaymentPaid',
        data: { paymentId, amountFen: 10_000_000, paidOn: '2026-03-01', voucherNo: 'V-1' },
      },
    );
    expect(contractOf(story)).toMatchObject({
      paidFen: 10_000_000,
      payments: [{ status: 'paid', approved: { note: '同意' }, paid: { voucherNo: 'V-1' } }],
    });
  });

  it('never sees what its own stream does not hold', () => {
    const before = contractOf(underContract());
    expect(contractOf(underContract().add('ledger', '2026-03-03', service(1, 3)))).toEqual(before);
  });
});

describe('delivery ledger', () => {
  it('shows a rejected record with its reason', () => {
    const story = underContract()
      .add('ledger', '2026-03-03', service(1, 3))
      .add('ledger', '2026-03-05', {
        type: 'ServiceRejected',
        data: { ...checkedService, serviceId: SERVICE_1, quantity: 3, reason: '无签到' },
      });
    expect(story.rows(deliveryLedger).get(SERVICE_1)).toMatchObject({
      status: 'rejected',
      quantity: 3,
      checked: { by: 'acc-officer', on: '2026-03-05', remark: '无签到' },
      recorded: { on: '2026-03-03' },
    });
  });
});

describe('target progress', () => {
  it('counts what was delivered, confirmed and rejected by month, and the share of the value', () => {
    const story = underContract()
      .add('ledger', '2026-03-03', service(1, 0.1), service(2, 0.2), service(3, 50))
      .add('ledger', '2026-03-05', {
        type: 'ServiceConfirmed',
        data: { ...checkedService, serviceId: `${CONTRACT_ID}.s202603-3`, quantity: 50, note: null },
      });
    expect(story.rows(targetProgress).get(PROJECT_ID)).toMatchObject({
      frozen: true,
      targets: [
        {
          key: 'visits',
          delivered: 50.3,
          confirmed: 50,
          percent: 25,
          byMonth: [{ month: '2026-03', delivered: 50.3, confirmed: 50, rejected: 0 }],
        },
      ],
    });
  });
});

describe('issue board', () => {
  it('keeps an issue open until its rectification is verified', () => {
    const story = raised(underContract()).add(
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

describe('deadline calendar', () => {
  it('dates publication and filing of a contract signed on the Friday before a long holiday', () => {
    const duties = underContract().rows(deadlineCalendar);
    expect(duties.get(`${CONTRACT_ID}/contract-published`)).toMatchObject({
      rule: 'R-17',
      fromOn: '2026-02-13',
      dueOn: '2026-02-24',
      provisional: false,
      metOn: null,
    });
    expect(duties.get(`${CONTRACT_ID}/contract-filed`)).toMatchObject({ dueOn: '2026-03-02' });
    expect(duties.get(`${PROJECT_ID}/contract-signed`)).toMatchObject({ metOn: '2026-02-13', lateDays: 0 });
  });

  it('says by how many days a duty was met late', () => {
    const story = underContract().add('contract', '2026-02-27', {
      type: 'ContractPublished',
      data: { publishedOn: '2026-02-27', medium: '中国政府采购网', url: null },
    });
    const duty = story.rows(deadlineCalendar).get(`${CONTRACT_ID}/contract-published`)!;
    expect(duty).toMatchObject({ metOn: '2026-02-27', lateDays: 3 });
    expect(stateOf(duty, '2026-03-01')).toBe('met-late');
  });

  it('is due on its last day and overdue on the next', () => {
    const duty = raised(underContract()).rows(deadlineCalendar).get(`${ISSUE_1}/issue-rectified`)!;
    expect(stateOf(duty, '2026-04-16')).toBe('due');
    expect(stateOf(duty, '2026-04-17')).toBe('overdue');
  });

  it('waits for the acceptance result to be published', () => {
    const duty = accepted(underContract()).rows(deadlineCalendar).get(`${PROJECT_ID}/acceptance-published`);
    expect(duty).toMatchObject({ dueOn: '2026-06-03', verified: false, metOn: null });
  });
});

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

describe('budget lines', () => {
  it('hold what each project reserved or was promised, and what is left', () => {
    const purchaserUscc = '11120104MB10000018';
    const lineId = 'L1';
    const story = new Story().add(
      'budget',
      '2026-01-01',
      {
        type: 'BudgetLineRegistered',
        data: {
          purchaserUscc,
          year: 2026,
          lineId,
          name: '社工站服务',
          fundSource: '社会救助',
          approvedFen: 1000,
          documentNo: null,
        },
      },
      { type: 'BudgetReserved', data: { lineId, projectId: 'A', amountFen: 400 } },
      { type: 'BudgetReserved', data: { lineId, projectId: 'B', amountFen: 500 } },
      { type: 'BudgetCommitted', data: { lineId, projectId: 'A', amountFen: 300 } },
      { type: 'BudgetReleased', data: { lineId, projectId: 'B', amountFen: 500, reason: '撤项' } },
    );
    expect([...story.rows(budgetLine).values()]).toMatchObject([
      { reservedFen: 0, committedFen: 300, availableFen: 700 },
    ]);
    const approved = story.add('budget', '2026-02-01', {
      type: 'BudgetLineRegistered',
      data: {
        purchaserUscc,
        year: 2026,
        lineId,
        name: '社工站服务',
        fundSource: '社会救助',
        approvedFen: 900,
        documentNo: '示财预〔2026〕1号',
      },
    });
    expect([...approved.rows(budgetLine).values()]).toMatchObject([
      { approvedFen: 900, committedFen: 300, availableFen: 600, projects: { A: { committedFen: 300 } } },
    ]);
  });
});

describe('public project', () => {
  it('shows nothing that was not published', () => {
    expect(accepted(underContract()).rows(publicProject).size).toBe(0);
  });
});
