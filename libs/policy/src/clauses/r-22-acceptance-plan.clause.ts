import { clause, within } from '../kernel/clause.js';

export const R22 = clause({
  id: 'R-22',
  revision: 1,
  title: {
    zh: '采购前确定履约验收方案，并在合同中约定',
    en: 'The acceptance plan is fixed before procurement',
  },
  citation: '《政府采购需求管理办法》（财库〔2021〕22号）第二十四条（未核对原文）',
  text: '（大意）履约验收方案要明确履约验收的主体、时间、方式、程序、内容和验收标准等；验收内容要包括每一项技术和商务要求的履约情况；可以分阶段验收。',
  force: 'M',
  binding: 'contract',
  verified: false,
  jurisdiction: null,
  kept: ['advice', 'invariant:plan.unknown-target'],
  validFrom: '2021-07-01',
  acts: { PurchaseProject: 'enforce', SignContract: 'enforce' },
  needs: ['acceptancePlan'],
  parameters: [],
  operands: ({ acceptancePlan: { standards, uncoveredTargets } }) => ({ standards, uncoveredTargets }),
  judge: ({ standards, uncoveredTargets }) => within(standards === 0 ? -1 : -uncoveredTargets),
  explain: ({ standards, uncoveredTargets }) => ({
    zh: `验收方案有${standards}项标准，另有${uncoveredTargets}项绩效目标没有对应的标准。`,
    en: `The acceptance plan has ${standards} standards; ${uncoveredTargets} targets have none.`,
  }),
});
