import { clause, NOT_APPLICABLE, passIf } from '../../kernel/clause.js';
import { S23 } from '../s-23-in-force.clause.js';

/** Asked with the days of the first text, until a version could be extended and revoked. */
export const S23_1 = clause({
  ...S23,
  revision: 1,
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
