// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { Contract } from '#domain';
import { contractFacts } from './contract-facts.js';

const standards = ['mid', 'end'].map((key) => ({ key, targetKey: null, text: key }));
const contract = {
  terms: { supplier: {}, purchaser: { kind: '街道办事处' }, targets: [], acceptanceStandards: standards },
  acceptances: [
    { id: 'a1', kind: 'stage', respondents: ['b-1'], signers: [] },
    { id: 'a2', kind: 'final', respondents: [], signers: [] },
  ],
} as unknown as Contract;

const requiredFor = (acceptanceId: string, ...judged: string[]) => {
  const data = {
    acceptanceId,
    outcome: 'pass' as const,
    standards: judged.map((key) => ({ key, met: true, note: null })),
    acceptedFen: null,
  };
  const facts = contractFacts(
    contract,
    { type: 'ConcludeAcceptance', data },
    { on: '2026-03-02', orgUscc: null },
  );
  return facts.standards?.required.map(({ key }) => key);
};

describe('What an acceptance must judge', () => {
  it.each([
    ['is its own standards for a stage', 'a1', ['mid'], ['mid']],
    ['is something for a stage that judges nothing', 'a1', [], ['mid', 'end']],
    ['is something for a stage that judges what the contract does not know', 'a1', ['x'], ['mid', 'end']],
    ['is every standard for the final one', 'a2', ['end'], ['mid', 'end']],
  ])('%s', (_what, acceptanceId, judged, required) => {
    expect(requiredFor(acceptanceId, ...judged)).toEqual(required);
  });
});
