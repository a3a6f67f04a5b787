import { describe, it } from '@jest/globals';
import { leader, officer, TERMS } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import type { ContractCommand } from './contract.commands.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent } from './contract.events.js';

/** Served from 2025-03-15 to 2026-03-14. */
const given = givenFor(contractDecider, leader('2025-03-10'));
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const found = { findings: [{ text: '台账与排班一致', conforms: true }], conclusion: '属实', evidence: [] };
const check = (year: number | null = null): ContractCommand => ({
  type: 'RecordSpotCheck',
  data: { year, ...found },
});
const checked = (spotCheckNo: number, year: number, checkedOn: string): ContractEvent => ({
  type: 'ContractSpotChecked',
  data: { spotCheckNo, year, purchaserUscc: TERMS.purchaser.uscc, ...found, checkedOn },
});

describe('Spot-checking a contract', () => {
  it('counts to the year it is made in, each check with a number', () => {
    given(signed)
      .when(check(), officer('2025-09-18'))
      .gives(checked(1, 2025, '2025-09-18'));
    given(signed, checked(1, 2025, '2025-09-18'))
      .when(check(), officer('2026-02-02'))
      .gives(checked(2, 2026, '2026-02-02'));
  });

  it('is made up for the year before, for no other', () => {
    given(signed)
      .when(check(2025), officer('2026-01-20'))
      .gives(checked(1, 2025, '2026-01-20'));
    for (const year of [2026, 2023]) {
      given(signed)
        .when(check(year), officer('2025-09-18'))
        .rejects('spot-check.other-year', { kind: 'invalid', pointer: '/year' });
    }
  });

  it('is one of a contract that ran in that year', () => {
    given(signed).when(check(), officer('2025-03-14')).rejects('spot-check.before-start', {
      pointer: '/occurredOn',
    });
    const refused = { pointer: '/year' };
    given(signed).when(check(2024), officer('2025-09-18')).rejects('spot-check.not-running', refused);
    given(signed).when(check(), officer('2027-01-04')).rejects('spot-check.not-running', refused);
    const { uscc: purchaserUscc } = TERMS.purchaser;
    const ended: ContractEvent = {
      type: 'ContractTerminated',
      data: {
        reason: 'public-interest',
        explanation: '说明',
        issueId: null,
        evidence: [],
        terminatedOn: '2025-12-01',
        cutShort: { purchaserUscc, endsOn: TERMS.endsOn },
      },
    };
    given(signed, ended).when(check(), officer('2026-02-02')).rejects('spot-check.not-running', refused);
    given(signed, ended)
      .when(check(2025), officer('2026-02-02'))
      .gives(checked(1, 2025, '2026-02-02'));
  });
});
