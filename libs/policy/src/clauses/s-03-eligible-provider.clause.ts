import { clause, within } from '../kernel/clause.js';

/** A provider that was never checked is not known to lack anything. */
export const S03 = clause({
  id: 'S-03',
  revision: 1,
  title: {
    zh: '承接主体符合政府购买服务和资金管理的规定',
    en: 'The provider meets the rules of purchase and of the fund',
  },
  citation: '津民发〔2024〕13号 三（一）',
  text: '（大意）承接主体应当符合政府购买服务有关法律法规和相应资金管理规定的条件。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['decision'],
  acts: { SignContract: 'enforce' },
  needs: ['unmetConditions'],
  parameters: [],
  operands: ({ unmetConditions }) => ({
    unmet: unmetConditions.length,
    conditions: unmetConditions.join(','),
  }),
  judge: ({ unmet }) => within(-unmet),
  explain: ({ unmet, conditions }) => ({
    zh: `签订之日承接主体有${unmet}项资格条件未核验通过或证明已过期：${conditions}。`,
    en: `On the day of signing ${unmet} conditions of the provider are not met or have expired: ${conditions}.`,
  }),
});
