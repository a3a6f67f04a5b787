import { clause, passIf } from '../kernel/clause.js';

/** The gates themselves are the deciders' (domain.md 6.4); here the three phases are counted at the end. */
export const S19 = clause({
  id: 'S-19',
  revision: 1,
  title: { zh: '事前、事中、事后全过程绩效管理', en: 'Performance is managed before, during and after' },
  citation: '津民发〔2024〕13号 四（三）',
  text: '（大意）加强合同履约管理，规范验收，实施事前、事中、事后全过程绩效管理。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['invariant:contract.not-accepted', 'invariant:contract.not-evaluated', 'deadline'],
  acts: { SettleContract: 'note' },
  needs: ['exAnteAssessed', 'monitorings', 'resultApplied'],
  parameters: ['monitorings'],
  operands: ({ exAnteAssessed, monitorings, resultApplied }, { monitorings: required }) => ({
    exAnteAssessed,
    monitorings,
    required,
    resultApplied,
  }),
  judge: ({ exAnteAssessed, monitorings, required, resultApplied }) =>
    passIf(exAnteAssessed && monitorings >= required && resultApplied),
  explain: ({ exAnteAssessed, monitorings, required, resultApplied }) => ({
    zh: `全过程绩效管理不完整：事前评估${exAnteAssessed ? '已做' : '未做'}，事中监控${monitorings}次（应有${required}次），评价结果${resultApplied ? '已应用' : '未应用'}。`,
    en: `The cycle is not complete: ex-ante assessment ${exAnteAssessed ? 'made' : 'missing'}, monitored ${monitorings} of ${required} times, result ${resultApplied ? 'applied' : 'not applied'}.`,
  }),
});
