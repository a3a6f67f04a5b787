import { clause, within } from '../kernel/clause.js';

/** A supplier that was never checked is not known to lack anything. */
export const R06 = clause({
  id: 'R-06',
  revision: 1,
  title: { zh: '供应商应当具备的一般条件', en: 'General conditions of a supplier' },
  citation: '《政府采购法》第二十二条；《政府采购法实施条例》第十七条、第十九条',
  text: '供应商参加政府采购活动应当具备下列条件：具有独立承担民事责任的能力；具有良好的商业信誉和健全的财务会计制度；具有履行合同所必需的设备和专业技术能力；有依法缴纳税收和社会保障资金的良好记录；参加政府采购活动前三年内，在经营活动中没有重大违法记录；法律、行政法规规定的其他条件。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: null,
  kept: ['decision'],
  validFrom: '2003-01-01',
  acts: { PurchaseProject: 'enforce' },
  needs: ['unmetConditions'],
  parameters: [],
  operands: ({ unmetConditions }) => ({
    unmet: unmetConditions.length,
    conditions: unmetConditions.join(','),
  }),
  judge: ({ unmet }) => within(-unmet),
  explain: ({ unmet, conditions }) => ({
    zh: `承接主体有${unmet}项一般条件未核验通过或证明已过期：${conditions}。`,
    en: `${unmet} general conditions of the supplier are not met or have expired: ${conditions}.`,
  }),
});
