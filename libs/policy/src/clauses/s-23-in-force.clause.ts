import { clause, NOT_APPLICABLE, passIf } from '../kernel/clause.js';

/** Which version binds a contract is resolved before any clause is asked; this one says it. */
export const S23 = clause({
  id: 'S-23',
  revision: 1,
  title: { zh: '自印发之日起施行，有效期至2025年12月31日', en: 'In force from its issue to 2025-12-31' },
  citation: '津民发〔2024〕13号 文末',
  text: '本意见自印发之日起施行，有效期至2025年12月31日。原有政策与本意见不一致的，以本意见为准，未到期的社工站购买服务合同按原政策执行。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['invariant:contract.policy-gap-not-acknowledged'],
  acts: { SignContract: 'note' },
  needs: ['signing', 'boundVersionId'],
  parameters: [],
  operands: ({ signing: { doneOn }, boundVersionId }) => ({
    signedOn: doneOn,
    boundVersionId,
    from: '2024-08-13',
    to: '2025-12-31',
  }),
  judge: ({ signedOn, boundVersionId, from, to }) =>
    signedOn >= from && signedOn <= to ? passIf(boundVersionId === 'TJ-SWS-2024-13') : NOT_APPLICABLE,
  explain: ({ signedOn, boundVersionId, from, to }) => ({
    zh: `合同${signedOn}签订，在本意见有效期（${from}至${to}）内，却适用${boundVersionId ?? '无'}。`,
    en: `The contract was signed on ${signedOn}, while the opinion was in force (${from} to ${to}), yet is bound to ${boundVersionId ?? 'none'}.`,
  }),
});
