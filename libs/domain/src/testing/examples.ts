import type { Context } from '../kernel/decider.js';
import type { Role } from '../kernel/metadata.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { ContractEvent, ContractSigned } from '../contract/contract.events.js';
import type { PolicyVersionRegistered } from '../policy/policy.events.js';
import type { Target } from '../project/project.events.js';

/** An invented street office, its supplier and their people: the cast of the specs and fixtures. */
export const PURCHASER_USCC = '11120104MB10000018';
export const SUPPLIER_USCC = '52120104MJ1000002J';
export const EVALUATOR_USCC = '52120104MJ1000003M';
export const DEPARTMENT_USCC = '11120104MB10000091';

export const STATION_ID = '01KAN0STAT10N00000000000A1';
export const PROJECT_ID = '01KAN0PR0JECT0000000000001';
export const CONTRACT_ID = '01KAN0C0NTRACT000000000001';

const person = (by: string, role: Role, orgUscc: string): ((on: PlainDate) => Context) => {
  return (on) => ({ by, role, orgUscc, on, today: on });
};
export const officer = person('acc-officer', 'PROJECT_OFFICER', PURCHASER_USCC);
export const leader = person('acc-leader', 'PURCHASER_LEADER', PURCHASER_USCC);
export const member = person('acc-member', 'ACCEPTANCE_MEMBER', PURCHASER_USCC);
export const finance = person('acc-finance', 'FINANCE_OFFICER', PURCHASER_USCC);
export const provider = person('acc-provider', 'PROVIDER_MANAGER', SUPPLIER_USCC);
export const worker = person('acc-worker', 'PROVIDER_WORKER', SUPPLIER_USCC);
export const evaluator = person('acc-evaluator', 'EVALUATOR', EVALUATOR_USCC);
export const editor = person('acc-editor', 'DISCLOSURE_EDITOR', PURCHASER_USCC);
export const reviewer = person('acc-reviewer', 'DISCLOSURE_REVIEWER', PURCHASER_USCC);
export const auditor = person('acc-auditor', 'AUDITOR', PURCHASER_USCC);
export const socialWorkDept = person('acc-swd', 'SOCIAL_WORK_DEPT', DEPARTMENT_USCC);

export const PURCHASER = {
  kind: '街道办事处',
  name: '示例街道办事处',
  uscc: PURCHASER_USCC,
} as const;
export const SUPPLIER = {
  id: SUPPLIER_USCC,
  name: '示例社会工作服务中心',
  uscc: SUPPLIER_USCC,
} as const;

export const TARGETS: readonly Target[] = [
  { key: 'cases', class: 'quantity', name: '个案服务', operator: '≥', value: 40, unit: '个', weight: 50 },
  { key: 'timely', class: 'quality', name: '记录及时率', operator: '≥', value: 95, unit: '%', weight: 25 },
  {
    key: 'complaints',
    class: 'quality',
    name: '有效投诉',
    operator: '≤',
    value: 4,
    unit: '件',
    weight: 12.5,
  },
  {
    key: 'satisfaction',
    class: 'satisfaction',
    name: '服务对象满意',
    operator: 'qualitative',
    value: null,
    unit: '级',
    weight: 12.5,
  },
];

export const TERMS: ContractSigned['data'] = {
  contractId: CONTRACT_ID,
  projectId: PROJECT_ID,
  stationId: STATION_ID,
  number: 'NK-2025-031',
  purchaser: PURCHASER,
  supplier: SUPPLIER,
  signedOn: '2025-03-10',
  startsOn: '2025-03-15',
  endsOn: '2026-03-14',
  amountFen: 30_000_000,
  items: [
    {
      key: 'case-work',
      name: '个案服务',
      unit: '个',
      unitPriceFen: 300_000,
      quantity: 40,
      targetKey: 'cases',
    },
    { key: 'visit', name: '定期探访', unit: '人次', unitPriceFen: null, quantity: null, targetKey: null },
  ],
  paymentSchedule: [
    { key: 'first', name: '首付款', trigger: 'signing', amountFen: 9_000_000 },
    { key: 'mid', name: '中期款', trigger: 'acceptance', amountFen: 12_000_000 },
    { key: 'last', name: '尾款', trigger: 'evaluation', amountFen: 9_000_000 },
  ],
  targets: TARGETS,
  acceptanceStandards: [
    { key: 's1', targetKey: 'cases', text: '个案服务不少于 40 个,记录完整' },
    { key: 's2', targetKey: null, text: '人员配备符合合同约定' },
  ],
  policyVersionId: 'TJ-SWS-2024-13',
  policyGapAcknowledgement: null,
};

/** An amendment that leaves the terms as they are. */
export const amendedOn = (amendedOn: PlainDate): Extract<ContractEvent, { type: 'ContractAmended' }> => {
  const { amountFen, endsOn, items, paymentSchedule } = TERMS;
  return {
    type: 'ContractAmended',
    data: {
      amendmentNo: 1,
      ground: 'mutual-consent',
      reason: '调整服务',
      clauses: ['三'],
      text: '调整',
      amountChangeFen: 0,
      budgetLineId: null,
      evidence: [],
      amountFen,
      endsOn,
      items,
      paymentSchedule,
      amendedOn,
    },
  };
};

/** Registered in March 2026, in force since January. */
export const LATE_VERSION: PolicyVersionRegistered['data'] = {
  policyKey: 'TJ-SWS',
  versionId: 'TJ-SWS-2026',
  docNo: '津民发〔2026〕1号',
  title: '示例意见',
  issuer: '示例机关',
  indexNo: null,
  issuedOn: '2026-03-02',
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  jurisdiction: '12',
  supersedes: [],
  transitional: [],
  rules: [{ clause: 'S-10', revision: 1, parameters: { years: 1 } }],
  textHash: 'a'.repeat(64),
  remark: null,
};
