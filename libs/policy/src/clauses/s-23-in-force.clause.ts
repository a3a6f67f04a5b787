import { clause, NOT_APPLICABLE, passIf } from '../kernel/clause.js';

/**
 * Which version binds a contract is resolved before any clause is asked; this one says it. Revision 2 takes the
 * days from the version, which may be extended or revoked, not from its first text.
 */
export const S23 = clause({
  id: 'S-23',
  revision: 2,
  title: { zh: '自印发之日起施行，有效期至2025年12月31日', en: 'In force from its issue to 2025-12-31' },
  citation: '津民发〔2024〕13号 文末',
  text: '本意见自印发之日起施行，有效期至2025年12月31日。原有政策与本意见不一致的，以本意见为准，未到期的社工站购买服务合同按原政策执行。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['invariant:contract.policy-gap-not-acknowledged'],
  acts: { SignContract: 'note' },
  needs: ['signing', 'boundVersionId', 'boundRange'],
  parameters: [],
  operands: ({ signing: { doneOn }, boundVersionId, boundRange }) => ({
    signedOn: doneOn,
    boundVersionId,
    from: boundRange?.from ?? null,
    to: boundRange?.to ?? null,
  }),
  judge({ signedOn, boundVersionId, from, to }) {
    if (boundVersionId === null) return NOT_APPLICABLE;
    return passIf((from === null || from <= signedOn) && (to === null || signedOn <= to));
  },
  explain: ({ signedOn, boundVersionId, from, to }) => ({
    zh: `合同${signedOn}签订，却适用${boundVersionId}，其有效期为${from ?? '（未定）'}至${to ?? '（未定）'}。`,
    en: `The contract was signed on ${signedOn}, yet is bound to ${boundVersionId}, in force from ${from ?? 'an open day'} to ${to ?? 'an open day'}.`,
  }),
});
