import { describe, expect, it } from '@jest/globals';
import { evaluator, officer, provider, SUPPLIER_USCC, TERMS } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { contractDecider } from './contract.decider.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent } from './contract.events.js';
import { isSigned } from './contract.state.js';
import { staffOf, standingOf } from './roster.js';
import type { StaffRole, WorkerQualification } from './roster.events.js';

const M = provider('2025-04-01');
const given = givenFor(contractDecider, officer('2025-03-10'));
const SIGNED: ContractEvent = { type: 'ContractSigned', data: TERMS };
const QUALIFIED: WorkerQualification = {
  kind: '社会工作者职业资格',
  level: '社会工作师',
  certificateHash: null,
  validUntil: '2025-12-31',
};

const assign = (
  qualification: WorkerQualification | null = QUALIFIED,
  role: StaffRole = 'SOCIAL_WORKER',
  workerId = 'w-1',
): ContractCommand => ({ type: 'AssignWorker', data: { workerId, role, qualification } });
const assigned = (from: string, role: StaffRole = 'SOCIAL_WORKER', workerId = 'w-1'): ContractEvent => ({
  type: 'WorkerAssigned',
  data: { workerId, role, qualification: role === 'VOLUNTEER' ? null : QUALIFIED, from },
});
const release: ContractCommand = { type: 'ReleaseWorker', data: { workerId: 'w-1', reason: '调离' } };
const released = (until: string): ContractEvent => ({
  type: 'WorkerReleased',
  data: { workerId: 'w-1', until, reason: '调离' },
});

describe('The roster of a contract', () => {
  it('takes a qualified worker from the business date on', () => {
    given(SIGNED).when(assign(), M).gives(assigned('2025-04-01'));
  });

  it('is kept by the parties of the contract only', () => {
    given(SIGNED).when(assign(), officer('2025-04-01')).gives(assigned('2025-04-01'));
    given(SIGNED)
      .when(assign(), evaluator('2025-04-01'))
      .rejects('roster.not-a-party', { kind: 'forbidden', rule: 'R-27' });
    expect(SUPPLIER_USCC).not.toBe(evaluator('2025-04-01').orgUscc);
  });

  it.each<[string, WorkerQualification | null]>([
    ['none', null],
    ['one that has run out', { ...QUALIFIED, validUntil: '2025-03-31' }],
  ])('takes nobody into a professional role with a qualification: %s', (_what, qualification) => {
    given(SIGNED)
      .when(assign(qualification), M)
      .rejects('roster.not-qualified', { pointer: '/qualification' });
    given(SIGNED).when(assign(null, 'VOLUNTEER'), M).gives(assigned('2025-04-01', 'VOLUNTEER'));
  });

  it('wants a level or the hash of a certificate', () => {
    given(SIGNED)
      .when(assign({ ...QUALIFIED, level: null }), M)
      .rejects('roster.bare-qualification', { kind: 'invalid', pointer: '/qualification' });
    const unlimited = { ...QUALIFIED, validUntil: null };
    expect(given(SIGNED).when(assign(unlimited), M).events).toHaveLength(1);
    const hashed = { ...QUALIFIED, level: null, certificateHash: 'a'.repeat(64) };
    expect(given(SIGNED).when(assign(hashed), M).events).toHaveLength(1);
  });

  it('takes no names', () => {
    given(SIGNED)
      .when(assign(QUALIFIED, 'SOCIAL_WORKER', '王五'), M)
      .rejects('text.not-a-pseudonym', { kind: 'invalid', pointer: '/workerId' });
  });

  it('holds a worker once at a time', () => {
    given(SIGNED, assigned('2025-03-20'))
      .when(assign(), M)
      .rejects('roster.assigned', { pointer: '/workerId' });
    given(SIGNED, assigned('2025-03-20'), released('2025-04-01'))
      .when(assign(), M)
      .rejects('roster.assigned', { pointer: '/workerId' });
    given(SIGNED, assigned('2025-03-20'), released('2025-03-31'))
      .when(assign(), M)
      .gives(assigned('2025-04-01'));
  });

  it('releases who is on it, no earlier than the assignment', () => {
    given(SIGNED, assigned('2025-03-20')).when(release, M).gives(released('2025-04-01'));
    given(SIGNED)
      .when(release, M)
      .rejects('roster.not-assigned', { kind: 'not-found', pointer: '/workerId' });
    given(SIGNED, assigned('2025-04-02'))
      .when(release, M)
      .rejects('roster.released-before-assigned', { pointer: '/occurredOn' });
  });
});

describe('Several on a roster', () => {
  const two = [SIGNED, assigned('2025-03-20'), assigned('2025-03-25', 'SUPERVISOR', 'w-2')] as const;

  it('come and go without each other', () => {
    const third = assign(QUALIFIED, 'SOCIAL_WORKER', 'w-3');
    given(...two)
      .when(third, M)
      .gives(assigned('2025-04-01', 'SOCIAL_WORKER', 'w-3'));
    given(...two, released('2025-03-25'))
      .when(release, M)
      .rejects('roster.not-assigned', { kind: 'not-found', pointer: '/workerId' });
    given(SIGNED, assigned('2025-03-25', 'SUPERVISOR', 'w-2'))
      .when(release, M)
      .rejects('roster.not-assigned', { kind: 'not-found', pointer: '/workerId' });
  });

  it('keep their days when one of them goes, and when the same person comes again', () => {
    const { state } = given(...two, released('2025-03-31'), assigned('2025-05-01'), released('2025-06-30'));
    expect(isSigned(state) && state.roster).toMatchObject([
      { workerId: 'w-1', from: '2025-03-20', until: '2025-03-31' },
      { workerId: 'w-2', from: '2025-03-25', until: null },
      { workerId: 'w-1', from: '2025-05-01', until: '2025-06-30' },
    ]);
  });

  it('are counted once each, volunteers aside, and the certified among them', () => {
    const uncertified: ContractEvent = {
      type: 'WorkerAssigned',
      data: {
        workerId: 'w-4',
        role: 'SPECIALIST',
        qualification: { ...QUALIFIED, kind: '其他专业资格' },
        from: '2025-04-01',
      },
    };
    const { state } = given(
      ...two,
      released('2025-03-31'),
      assigned('2025-05-01'),
      assigned('2025-04-01', 'VOLUNTEER', 'w-3'),
      uncertified,
    );
    expect(isSigned(state) && staffOf(state.roster)).toEqual({ total: 3, certified: 2 });
  });

  it('may be released on the day they came', () => {
    given(SIGNED, assigned('2025-04-01')).when(release, M).gives(released('2025-04-01'));
  });
});

describe('A worker’s standing', () => {
  const rosterOf = (...events: ContractEvent[]) => {
    const { state } = given(SIGNED, ...events);
    return state === null || state === 'voided' ? [] : state.roster;
  };
  const ROSTER = rosterOf(assigned('2025-04-01'), released('2025-06-30'));

  it.each([
    ['2025-03-31', 'not-on-roster'],
    ['2025-04-01', 'qualified'],
    ['2025-06-30', 'qualified'],
    ['2025-07-01', 'not-on-roster'],
  ])('on %s is %s', (on, standing) => {
    expect(standingOf(ROSTER, 'w-1', on)).toBe(standing);
  });

  it('ends with the qualification, and is unknown where no roster is kept', () => {
    const open = rosterOf(assigned('2025-04-01'));
    expect(standingOf(open, 'w-1', '2025-12-31')).toBe('qualified');
    expect(standingOf(open, 'w-1', '2026-01-01')).toBe('not-qualified');
    expect(standingOf(open, 'w-2', '2025-04-01')).toBe('not-on-roster');
    expect(standingOf([], 'w-1', '2025-04-01')).toBe('unknown');
  });
});
