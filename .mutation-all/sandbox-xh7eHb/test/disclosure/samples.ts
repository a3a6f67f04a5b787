// @ts-nocheck
import type { ComplianceChecked, ExternalCaseFacts, PublicSnapshot } from '#domain';

/** A published project with every section filled; everything in it is invented. */
export const sampleSnapshot: PublicSnapshot = {
  projectId: '01JNB0QJ5T2M8X3V7C9D4F6G1H',
  demonstration: true,
  overview: {
    name: '劝业场街道独居空巢老人探访关爱与助餐协助服务',
    station: '和平区劝业场街道社会工作服务站',
    division: { code: '120101001000', name: '劝业场街道', districtName: '和平区' },
    category: '扶老助老',
    purchaser: {
      kind: '街道办事处',
      name: '和平区人民政府劝业场街道办事处',
      uscc: '11120101000000001A',
    },
    phase: 'after',
    policyVersionId: 'TJ-SWS-2024-13',
    policyGap: false,
  },
  needs: {
    registeredPopulation: { count: 61_234, asOf: '2024-06-30', source: '公安部门户籍统计' },
    demand: '辖区独居、空巢、失能等特殊困难老年人较多，居家探访、助餐协助与照护技能培训需求集中。',
    negativeListPassed: true,
  },
  budget: {
    totalFen: 16_000_000,
    lines: [
      { fundSource: '养老服务', amountFen: 12_000_000 },
      { fundSource: '社区公益事业专项补助资金', amountFen: 4_000_000 },
    ],
    intentPublishedOn: '2024-09-20',
  },
  procurement: {
    method: '竞争性磋商',
    supplier: { name: '津和社会工作服务中心（演示）', uscc: '52120101MJ0000001X' },
    priceFen: 15_857_500,
    basis: '综合评分第一名',
    decidedOn: '2024-10-25',
    exceptions: [
      {
        ruleId: 'S-10',
        reasonCode: 'CONTINUOUS_SERVICE',
        reason: '服务需要连续两年的固定团队，中断会损害服务对象。',
      },
    ],
  },
  contract: [
    {
      number: 'HP-QYC-2024-018',
      amountFen: 15_857_500,
      signedOn: '2024-11-01',
      startsOn: '2024-11-01',
      endsOn: '2025-10-31',
      publishedOn: '2024-11-04',
      policyVersionId: 'TJ-SWS-2024-13',
      policyGapReason: null,
    },
  ],
  targets: [
    {
      key: 'home-visits',
      class: 'quantity',
      name: '入户探访',
      operator: '≥',
      value: 480,
      unit: '人次',
      weight: 25,
      confirmed: 466,
      byQuarter: [
        { quarter: '2024Q4', quantity: 82 },
        { quarter: '2025Q1', quantity: 124 },
        { quarter: '2025Q2', quantity: 130 },
        { quarter: '2025Q3', quantity: 118 },
        { quarter: '2025Q4', quantity: 12 },
      ],
    },
    {
      key: 'groups',
      class: 'quantity',
      name: '老年小组活动',
      operator: '≥',
      value: 24,
      unit: '节',
      weight: 15,
      confirmed: 26,
      byQuarter: [
        { quarter: '2024Q4', quantity: 4 },
        { quarter: '2025Q1', quantity: 6 },
        { quarter: '2025Q2', quantity: 8 },
        { quarter: '2025Q3', quantity: 8 },
      ],
    },
    {
      key: 'satisfaction',
      class: 'satisfaction',
      name: '服务对象满意度',
      operator: '≥',
      value: 90,
      unit: '分',
      weight: 20,
      confirmed: null,
      byQuarter: [],
    },
  ],
  acceptance: [
    {
      kind: 'final',
      outcome: 'pass',
      concludedOn: '2025-11-05',
      standards: [
        { text: '入户探访记录完整、可核对', met: true },
        { text: '小组活动不少于24节', met: true },
        { text: '照护技能培训不少于6场', met: false },
      ],
      opinions: { satisfied: 38, neutral: 6, dissatisfied: '<5' },
    },
  ],
  evaluation: [
    {
      kind: 'final',
      evaluator: '海河公共服务评估中心（演示）',
      indicators: [
        { name: '入户探访', weight: 25, score: '24.27' },
        { name: '老年小组活动', weight: 15, score: '15.00' },
        { name: '服务对象满意度', weight: 20, score: '18.20' },
      ],
      score: '86.47',
      grade: '良',
      applied: { measure: 'renew', reason: '目标基本完成，群众满意度较高，下一年度继续购买。' },
    },
  ],
  payments: [
    { milestone: '签订后首付款', amountFen: 4_757_250, paidOn: '2024-11-15' },
    { milestone: '终期验收后付款', amountFen: 9_514_500, paidOn: '2025-11-14' },
  ],
  issues: [
    {
      type: 'hours-short',
      severity: 'minor',
      status: 'rectified',
      raisedOn: '2025-04-10',
      dueOn: '2025-05-12',
      rectifiedOn: '2025-05-06',
    },
  ],
  timeline: [
    { on: '2024-07-02', text: '项目立项' },
    { on: '2024-09-20', text: '采购意向公开' },
    { on: '2024-10-25', text: '确定承接主体' },
    { on: '2024-11-01', text: '签订合同' },
    { on: '2025-11-05', text: '终期验收合格' },
    { on: '2025-11-18', text: '终期绩效评价：良' },
  ],
};

/** As little as can be published. */
export const bareSnapshot: PublicSnapshot = {
  projectId: '01JNB0QJ5T2M8X3V7C9D4F6G2J',
  demonstration: false,
  overview: {
    ...sampleSnapshot.overview,
    name: '东丽湖街道社区融入服务',
    station: '东丽区东丽湖街道社会工作服务站',
    division: { code: '120110011000', name: '东丽湖街道', districtName: '东丽区' },
    category: 'OTHER',
    purchaser: { kind: '街道办事处', name: '东丽区人民政府东丽湖街道办事处', uscc: '11120110000000002B' },
    phase: 'during',
    policyVersionId: null,
    policyGap: true,
  },
  contract: [
    {
      number: 'DL-2026-003',
      amountFen: 8_000_000,
      signedOn: '2026-01-08',
      startsOn: '2026-01-08',
      endsOn: '2027-01-07',
      publishedOn: null,
      policyVersionId: null,
      policyGapReason: '新政策尚未印发，服务不能中断，按国家规定购买。',
    },
  ],
};

/** A public case from elsewhere, invented; its source contradicts itself. */
export const sampleFacts: ExternalCaseFacts = {
  title: '某区街道社工站项目（示例）政府采购合同',
  province: '湖南',
  city: '长沙',
  district: '某区',
  purchaser: '某区民政局',
  purchaserLevel: '区级民政部门',
  supplier: '某社会工作服务中心',
  stage: 'contract',
  procurementMethod: '公开招标',
  contractNo: 'XX-2025-001',
  budgetFen: null,
  amountFen: 73_335_500,
  annualAmountFen: null,
  servicePeriod: '3年',
  publishedOn: { value: '2025-09', remark: '由文档编号推断' },
  signedOn: null,
  stations: 5,
  staffing: '每站不少于2人',
  targets: [{ name: '站点平台搭建', quantity: 1, unit: '项', note: '10类基础服务' }],
  lineItems: [{ name: '平台搭建', figures: { annualBudgetFen: 60_000_000, qty: 7 } }],
  paymentTerms: null,
  evaluation: { evaluator: '高校专家组', dimensions: ['实施', '管理'], score: 76.5, grade: '中' },
  result: null,
  isSocialWorkStation: true,
};

/** What the rules say of a case from elsewhere. */
export const sampleCheck: ComplianceChecked['data'] = {
  act: 'RecordExternalCase',
  versionId: null,
  policyGap: false,
  ruleSetHash: 'hash',
  findings: [
    {
      clause: 'S-02',
      clauseRevision: 1,
      force: 'J',
      outcome: 'not-applicable',
      effect: 'advise',
      operands: {},
    },
    {
      clause: 'R-12',
      clauseRevision: 1,
      force: 'J',
      outcome: 'unknown',
      effect: 'warn',
      operands: { missing: 'term' },
    },
    { clause: 'R-05', clauseRevision: 1, force: 'P', outcome: 'pass', effect: 'warn', operands: {} },
  ],
};
