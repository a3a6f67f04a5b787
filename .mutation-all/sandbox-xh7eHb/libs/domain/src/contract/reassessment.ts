// @ts-nocheck
import type { ComplianceReassessed } from '../kernel/compliance.js';
import type { Contract } from './contract.state.js';

type Reassessed = ComplianceReassessed['data'];

/** A version that judges the contract as it did before has nothing new to say. */
export function recordReassessment(
  data: Reassessed,
  { reassessed }: Pick<Contract, 'reassessed'>,
): ComplianceReassessed[] {
  if (reassessed[data.versionId] === judgementOf(data)) return [];
  return [{ type: 'ComplianceReassessed', data }];
}

export const evolveReassessed = (
  reassessed: Contract['reassessed'],
  data: Reassessed,
): Contract['reassessed'] => ({ ...reassessed, [data.versionId]: judgementOf(data) });

const judgementOf = ({ ruleSetHash, after }: Reassessed): string =>
  [ruleSetHash, ...after.findings.map(({ clause, outcome }) => `${clause}=${outcome}`)].join(' ');
