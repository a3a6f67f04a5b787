import { clause, passIf } from '../kernel/clause.js';

export const R34 = clause({
  id: 'R-34',
  revision: 1,
  title: { zh: '双方不得擅自变更、中止或者终止合同', en: 'Nobody changes or ends the contract alone' },
  citation: '《政府采购法》第五十条',
  text: '政府采购合同的双方当事人不得擅自变更、中止或者终止合同。政府采购合同继续履行将损害国家利益和社会公共利益的，双方当事人应当变更、中止或者终止合同。',
  force: 'P',
  binding: 'contract',
  verified: true,
  jurisdiction: null,
  kept: ['decision', 'invariant:contract.no-consent'],
  validFrom: '2003-01-01',
  acts: { AmendContract: 'enforce', TerminateContract: 'enforce' },
  needs: ['consent'],
  parameters: [],
  operands: ({ consent: { bothParties, publicInterest } }) => ({ bothParties, publicInterest }),
  judge: ({ bothParties, publicInterest }) => passIf(bothParties || publicInterest),
  explain: () => ({
    zh: '变更或终止合同须经双方同意，或因继续履行将损害国家利益和社会公共利益。',
    en: 'A change or an end needs the consent of both parties, or that going on would harm the public interest.',
  }),
});
