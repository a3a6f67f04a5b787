import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { finance, PROJECT_ID, PURCHASER_USCC } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { budgetAvailable, budgetDecider } from './budget.decider.js';
import type { BudgetCommand, BudgetEvent } from './budget.events.js';

const on = finance('2025-01-10');
const given = givenFor(budgetDecider, on);
const OTHER = '01KAN0THERPR0JECT000000001';

const line = {
  purchaserUscc: PURCHASER_USCC,
  year: 2025,
  lineId: 'L1',
  name: '社工站服务',
  fundSource: '社会事务',
  approvedFen: 1000,
  documentNo: '示财预〔2025〕1号',
} as const;
const registered: BudgetEvent = { type: 'BudgetLineRegistered', data: line };
const reserved = (projectId: string, amountFen: number, lineId = 'L1'): BudgetEvent => ({
  type: 'BudgetReserved',
  data: { lineId, projectId, amountFen },
});
const committed = (projectId: string, amountFen: number): BudgetEvent => ({
  type: 'BudgetCommitted',
  data: { lineId: 'L1', projectId, amountFen },
});
const released = (projectId: string, amountFen: number, reason: string, lineId = 'L1'): BudgetEvent => ({
  type: 'BudgetReleased',
  data: { lineId, projectId, amountFen, reason },
});
const reserve = (
  amountFen: number,
  id = 'L1',
  projectId = PROJECT_ID,
): Extract<BudgetCommand, { type: 'ReserveBudget' }> => ({
  type: 'ReserveBudget',
  data: {
    purchaserUscc: PURCHASER_USCC,
    year: 2025,
    projectId,
    lines: [{ id, fundSource: '社会事务', amountFen }],
  },
});
const twice = (command: Extract<BudgetCommand, { type: 'ReserveBudget' }>): BudgetCommand => ({
  ...command,
  data: { ...command.data, lines: [...command.data.lines, ...command.data.lines] },
});
const commit = (amountFen: number, projectId = PROJECT_ID): BudgetCommand => ({
  type: 'CommitBudget',
  data: { projectId, lines: [{ id: 'L1', amountFen }] },
});
const release = (projectId = PROJECT_ID): BudgetCommand => ({
  type: 'ReleaseBudget',
  data: { projectId, reason: '项目终止' },
});
const COMMANDS = {
  reserve: (projectId: string, amountFen: number) => reserve(amountFen, 'L1', projectId),
  commit: (projectId: string, amountFen: number) => commit(amountFen, projectId),
  release,
};

describe('A budget line', () => {
  it('is named once in a reservation', () => {
    given(registered)
      .when(twice(reserve(400)), on)
      .rejects('budget.line-twice', { kind: 'invalid', pointer: '/lines/1/id' });
  });

  it('is registered once', () => {
    given().when({ type: 'RegisterBudgetLine', data: line }, on).gives(registered);
    given(registered)
      .when({ type: 'RegisterBudgetLine', data: line }, on)
      .rejects('budget.line-registered', { pointer: '/lineId' });
  });

  it('is registered as declared where a project names it first', () => {
    given()
      .when(reserve(700, 'L9'), on)
      .gives(
        {
          type: 'BudgetLineRegistered',
          data: { ...line, lineId: 'L9', name: 'L9', approvedFen: 700, documentNo: null },
        },
        reserved(PROJECT_ID, 700, 'L9'),
      );
  });

  describe('that a project declared', () => {
    const declared: BudgetEvent = {
      type: 'BudgetLineRegistered',
      data: { ...line, name: 'L1', approvedFen: 700, documentNo: null },
    };
    const used = [declared, reserved(PROJECT_ID, 400), committed(OTHER, 300)] as const;

    it('is registered later with its approval, and keeps what it holds', () => {
      given(...used)
        .when({ type: 'RegisterBudgetLine', data: line }, on)
        .gives(registered);
      const { state } = given(...used, registered);
      expect(budgetAvailable(state, 'L1', PROJECT_ID)).toBe(700);
      given(...used, registered)
        .when({ type: 'RegisterBudgetLine', data: line }, on)
        .rejects('budget.line-registered', { pointer: '/lineId' });
    });

    it('is approved for no less than is used', () => {
      const enough: BudgetEvent = { type: 'BudgetLineRegistered', data: { ...line, approvedFen: 700 } };
      given(...used)
        .when({ type: 'RegisterBudgetLine', data: { ...line, approvedFen: 699 } }, on)
        .rejects('budget.approved-below-use', { rule: 'R-10', pointer: '/approvedFen' });
      given(...used)
        .when({ type: 'RegisterBudgetLine', data: { ...line, approvedFen: 700 } }, on)
        .gives(enough);
    });
  });

  it('keeps its fund source', () => {
    given({ type: 'BudgetLineRegistered', data: { ...line, fundSource: '养老服务' } })
      .when(reserve(700), on)
      .rejects('budget.fund-source-differs', { pointer: '/lines/0/fundSource' });
  });
});

describe('Reserving', () => {
  it('takes all that others left, and not a fen more', () => {
    given(registered, reserved(OTHER, 400)).when(reserve(600), on).gives(reserved(PROJECT_ID, 600));
    const refused = given(registered, reserved(OTHER, 400))
      .when(reserve(601), on)
      .rejects('budget.exceeded', { rule: 'R-10', pointer: '/lines/0/amountFen' });
    expect(refused.text.zh).toContain('L1');
    expect(refused.text.zh).toContain('600 分');
  });

  it('takes the place of what the project had reserved', () => {
    given(registered, reserved(PROJECT_ID, 900)).when(reserve(1000), on).gives(reserved(PROJECT_ID, 1000));
    given(registered, reserved(PROJECT_ID, 900))
      .when(reserve(100, 'L2'), on)
      .gives(
        released(PROJECT_ID, 900, '重新落实预算'),
        {
          type: 'BudgetLineRegistered',
          data: { ...line, lineId: 'L2', name: 'L2', approvedFen: 100, documentNo: null },
        },
        reserved(PROJECT_ID, 100, 'L2'),
      );
  });

  it('the same again changes nothing', () => {
    given(registered, reserved(PROJECT_ID, 900)).when(reserve(900), on).gives();
  });

  it('is over once the award has committed the budget', () => {
    given(registered, reserved(PROJECT_ID, 900), committed(PROJECT_ID, 800))
      .when(reserve(100), on)
      .rejects('budget.already-committed', { rule: 'R-10' });
  });

  it.each([0, -1, 0.5])('refuses %p fen', (amountFen) => {
    given(registered)
      .when(reserve(amountFen), on)
      .rejects('budget.bad-amount', { kind: 'invalid', pointer: '/lines/0/amountFen' });
  });
});

describe('Committing', () => {
  it('turns a reservation into a commitment and frees its rest', () => {
    const after = given(registered, reserved(PROJECT_ID, 900));
    after.when(commit(800), on).gives(committed(PROJECT_ID, 800));
    const { state } = given(registered, reserved(PROJECT_ID, 900), committed(PROJECT_ID, 800));
    expect(budgetAvailable(state, 'L1', OTHER)).toBe(200);
  });

  it('releases the lines it does not use', () => {
    given(
      registered,
      reserved(PROJECT_ID, 900),
      { ...registered, data: { ...line, lineId: 'L2' } } as BudgetEvent,
      reserved(PROJECT_ID, 50, 'L2'),
    )
      .when(commit(900), on)
      .gives(committed(PROJECT_ID, 900), released(PROJECT_ID, 50, '购买决定未使用', 'L2'));
  });

  it('never exceeds what was reserved', () => {
    given(registered, reserved(PROJECT_ID, 900))
      .when(commit(901), on)
      .rejects('budget.exceeded', { rule: 'R-10', pointer: '/lines/0/amountFen' });
    given(registered)
      .when(commit(1), on)
      .rejects('budget.not-reserved', { rule: 'R-10', pointer: '/lines/0/id' });
  });

  it('the same again changes nothing', () => {
    given(registered, reserved(PROJECT_ID, 900), committed(PROJECT_ID, 800)).when(commit(800), on).gives();
  });
});

describe('Releasing', () => {
  it('frees what the project had reserved, and nothing of others', () => {
    given(registered, reserved(PROJECT_ID, 300), reserved(OTHER, 400))
      .when(release(), on)
      .gives(released(PROJECT_ID, 300, '项目终止'));
  });

  it('leaves commitments alone', () => {
    given(registered, reserved(PROJECT_ID, 300), committed(PROJECT_ID, 300)).when(release(), on).gives();
  });
});

describe('What a line still holds for a project', () => {
  it('counts the project’s own reservation as available to it', () => {
    const { state } = given(registered, reserved(PROJECT_ID, 300), reserved(OTHER, 400));
    expect(budgetAvailable(state, 'L1', PROJECT_ID)).toBe(600);
    expect(budgetAvailable(state, 'L1', '01KANNEWPR0JECT00000000001')).toBe(300);
    expect(budgetAvailable(state, 'L9', PROJECT_ID)).toBeNull();
  });

  it('never falls below nothing, whatever is asked of it', () => {
    const asked = fc.array(
      fc.tuple(
        fc.constantFrom('reserve' as const, 'commit' as const, 'release' as const),
        fc.constantFrom(PROJECT_ID, OTHER),
        fc.integer({ min: 1, max: 1500 }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(asked, (steps) => {
        let events: BudgetEvent[] = [registered];
        for (const [what, projectId, amountFen] of steps) {
          events = [...events, ...given(...events).when(COMMANDS[what](projectId, amountFen), on).attempted];
        }
        expect(budgetAvailable(given(...events).state, 'L1', 'none')).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('An increase of a contract', () => {
  const reserveIncrease = (amountFen: number): BudgetCommand => ({
    type: 'ReserveIncrease',
    data: { projectId: PROJECT_ID, lineId: 'L1', amountFen },
  });
  const commitIncrease: BudgetCommand = {
    type: 'CommitIncrease',
    data: { projectId: PROJECT_ID, lineId: 'L1' },
  };
  const award = [registered, reserved(PROJECT_ID, 600), committed(PROJECT_ID, 600)];

  it('is held beside what the award committed, and joins it', () => {
    given(...award)
      .when(reserveIncrease(400), on)
      .gives(reserved(PROJECT_ID, 400));
    given(...award, reserved(PROJECT_ID, 400))
      .when(commitIncrease, on)
      .gives(committed(PROJECT_ID, 1000));
    given(...award)
      .when(commitIncrease, on)
      .gives();
  });

  it('never exceeds what the line has left', () => {
    given(...award)
      .when(reserveIncrease(401), on)
      .rejects('budget.exceeded', { rule: 'R-10', pointer: '/amountChangeFen' });
  });

  it('that came to nothing is released; the award stays', () => {
    const { state } = given(...award, reserved(PROJECT_ID, 400), released(PROJECT_ID, 400, '未成立'));
    expect(budgetAvailable(state, 'L1', OTHER)).toBe(400);
  });
});

describe('A project that is given up, or closed', () => {
  const withdraw: BudgetCommand = {
    type: 'WithdrawBudget',
    data: { projectId: PROJECT_ID, reason: '项目终止采购' },
  };
  const freed = (amountFen: number): BudgetEvent => ({
    type: 'BudgetCommitmentReleased',
    data: { lineId: 'L1', projectId: PROJECT_ID, amountFen, reason: '项目终止采购' },
  });

  it('frees what its award committed, once, and nobody else’s', () => {
    const awarded = [registered, reserved(OTHER, 300), reserved(PROJECT_ID, 600), committed(PROJECT_ID, 600)];
    given(...awarded)
      .when(withdraw, on)
      .gives(freed(600));
    const after = given(...awarded, freed(600));
    after.when(withdraw, on).gives();
    expect(budgetAvailable(after.state, 'L1', 'none')).toBe(700);
  });

  it('frees at its close what its contracts did not spend, once; the rest stays committed', () => {
    const reason = '项目结项';
    const awarded = [registered, reserved(PROJECT_ID, 600), committed(PROJECT_ID, 600)];
    const unspent = (amountFen: number): BudgetCommand => ({
      type: 'ReleaseUnspent',
      data: { projectId: PROJECT_ID, spent: [{ id: 'L1', amountFen }], reason },
    });
    const left: BudgetEvent = {
      type: 'BudgetCommitmentReleased',
      data: { lineId: 'L1', projectId: PROJECT_ID, amountFen: 200, reason },
    };
    given(...awarded)
      .when(unspent(400), on)
      .gives(left);
    given(...awarded)
      .when(unspent(600), on)
      .gives();
    const after = given(...awarded, left);
    after.when(unspent(400), on).gives();
    expect(after.state.lines.get('L1')?.committed).toEqual({ [PROJECT_ID]: 400 });
  });

  it('frees what was only reserved for it', () => {
    given(registered, reserved(PROJECT_ID, 600))
      .when(withdraw, on)
      .gives(released(PROJECT_ID, 600, '项目终止采购'));
  });
});
