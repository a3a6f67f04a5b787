// @ts-nocheck
import { describe, it } from '@jest/globals';
import { officer, TERMS } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import type { ComplianceReassessed } from '../kernel/compliance.js';
import { contractDecider } from './contract.decider.js';

const admin = { ...officer('2026-03-05'), by: 'system:policy', role: 'SYSTEM', orgUscc: null };
const given = givenFor(contractDecider, admin);

const assessed = (outcome: 'pass' | 'breach', versionId = 'TJ-SWS-2026'): ComplianceReassessed => ({
  type: 'ComplianceReassessed',
  data: {
    asOf: '2026-03-05',
    versionId,
    ruleSetHash: 'a'.repeat(64),
    before: { versionId: null, findings: [] },
    after: {
      versionId,
      findings: [
        { clause: 'S-10', clauseRevision: 1, force: 'J', outcome, effect: 'exception', operands: {} },
      ],
    },
  },
});

describe('A contract looked at again by a version registered late', () => {
  const signed = { type: 'ContractSigned', data: TERMS } as const;
  const record = (event: ComplianceReassessed) => ({ type: 'RecordReassessment', data: event.data }) as const;

  it('says so once, and again only where the version judges it otherwise', () => {
    given(signed)
      .when(record(assessed('pass')), admin)
      .gives(assessed('pass'));
    given(signed, assessed('pass'))
      .when(record(assessed('pass')), admin)
      .gives();
    given(signed, assessed('pass'))
      .when(record(assessed('breach')), admin)
      .gives(assessed('breach'));
    given(signed, assessed('pass'))
      .when(record(assessed('pass', 'TJ-SWS-2027')), admin)
      .gives(assessed('pass', 'TJ-SWS-2027'));
  });
});
