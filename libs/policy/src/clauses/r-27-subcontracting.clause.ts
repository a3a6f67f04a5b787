import { breaks, clause, passIf } from '../kernel/clause.js';

/** Delivery by others than the contracted provider is refused where it is recorded (the ledger). */
export const R27 = clause({
  id: 'R-27',
  revision: 1,
  title: { zh: '不得转包；分包须经采购人同意', en: 'No subcontracting-away; subcontracts need consent' },
  citation: '《政府采购法》第四十八条；财政部令第102号第二十六条（未核对原文）',
  text: '经采购人同意，中标、成交供应商可以依法采取分包方式履行合同。（大意）不得将服务项目转包给其他主体。',
  force: 'P',
  binding: 'contract',
  verified: true,
  jurisdiction: null,
  kept: ['decision', 'invariant:subcontract.whole-contract', 'invariant:ledger.not-the-supplier'],
  validFrom: '2003-01-01',
  acts: { ApproveSubcontract: 'enforce' },
  needs: ['subcontract'],
  parameters: [],
  operands: ({ subcontract: { consented, whole } }) => ({ consented, whole }),
  judge: ({ consented, whole }) => (whole ? breaks() : passIf(consented)),
  explain: ({ whole }) =>
    whole
      ? {
          zh: '把合同全部服务交由他人承担属于转包，不得进行。',
          en: 'Handing on the whole contract is forbidden.',
        }
      : { zh: '分包须经购买主体事先同意。', en: 'A subcontract needs the purchaser’s consent first.' },
});
