import { beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreUnavailable } from '#event-store';
import { Decisions } from '../kernel/decisions.js';
import {
  PROJECT,
  CONTRACT,
  BUDGET,
  store,
  breaking,
  decisions,
  typesOf,
  twice,
  whileAppending,
  LINES,
  secure,
  purchase,
  sign,
  close,
  abandon,
  held,
  NOTHING_HELD,
  follow,
  OTHER,
  breakOffSigning,
  settle,
  KEY,
  setTheStage,
} from './stage.js';

beforeEach(setTheStage);

describe('The budget of a project', () => {
  it.each([true, false])(
    'secures the budget once, broken off at the reservation (written: %s)',
    async (written) => {
      await twice('budget-', written, (on) => secure(on, LINES, KEY));
      expect(await typesOf(BUDGET)).toEqual(['BudgetLineRegistered', 'BudgetReserved']);
      expect(await typesOf(`project-${PROJECT}`)).toContain('BudgetSecured');
    },
  );

  it.each([true, false])(
    'secures the budget once, broken off at the project (written: %s)',
    async (written) => {
      await twice('project-', written, (on) => secure(on, LINES, KEY));
      expect(await typesOf(BUDGET)).toEqual(['BudgetLineRegistered', 'BudgetReserved']);
      const secured = (await typesOf(`project-${PROJECT}`)).filter((type) => type === 'BudgetSecured');
      expect(secured).toHaveLength(1);
    },
  );

  it('reserves nothing where the project refuses', async () => {
    const lines = [{ ...LINES[0]!, amountFen: 0 }];
    await expect(secure(decisions, lines)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await typesOf(BUDGET)).toEqual([]);
  });

  it.each([true, false])(
    'commits the budget of the award, broken off between (written: %s)',
    async (written) => {
      await secure();
      await twice('budget-', written, (on) => purchase(on, KEY));
      expect(await typesOf(BUDGET)).toEqual(['BudgetLineRegistered', 'BudgetReserved', 'BudgetCommitted']);
      const bought = (await typesOf(`project-${PROJECT}`)).filter((type) => type === 'ProjectPurchased');
      expect(bought).toHaveLength(1);
    },
  );

  it.each([
    ['project-', true],
    ['project-', false],
    ['budget-', true],
    ['budget-', false],
    ['contract-', true],
    ['contract-', false],
  ])(
    'gives an awarded project up once and frees its budget, broken off at %s (written: %s)',
    async (stream, written) => {
      await secure();
      await purchase();
      await breakOffSigning();
      await twice(stream, written, (on) => abandon(on, KEY));
      const abandoned = (await typesOf(`project-${PROJECT}`)).filter((type) => type === 'ProjectAbandoned');
      expect(abandoned).toHaveLength(1);
      expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractVoided']);
      expect((await typesOf(BUDGET)).slice(2)).toEqual(['BudgetCommitted', 'BudgetCommitmentReleased']);
      expect(await held()).toEqual(NOTHING_HELD);
      await follow();
      expect(await typesOf(BUDGET)).toHaveLength(4);
      await expect(purchase()).rejects.toMatchObject({ code: 'project.abandoned' });
      await expect(sign(decisions, OTHER)).rejects.toMatchObject({ code: 'project.abandoned' });
    },
  );

  it('frees the budget of a project whose giver-up died before, by the reactor', async () => {
    await secure();
    Object.assign(breaking, { stream: 'budget-', written: false, meanwhile: null });
    await expect(abandon()).rejects.toBeInstanceOf(EventStoreUnavailable);
    expect(await held()).not.toEqual(NOTHING_HELD);
    await follow();
    await follow();
    expect(await typesOf(BUDGET)).toEqual(['BudgetLineRegistered', 'BudgetReserved', 'BudgetReleased']);
    expect(await held()).toEqual(NOTHING_HELD);
  });

  it('secures another line while the project is given up: nothing stays reserved', async () => {
    await secure();
    whileAppending('budget-', () => abandon(new Decisions(store)));
    await expect(secure(decisions, [{ ...LINES[0]!, id: 'L2' }])).rejects.toMatchObject({
      code: 'project.abandoned',
    });
    expect(await held()).toEqual({ ...NOTHING_HELD, L2: { reserved: {}, committed: {} } });
  });

  it('is awarded while it is given up: nothing stays committed', async () => {
    await secure();
    whileAppending('project-', () => abandon(new Decisions(store)));
    await expect(purchase()).rejects.toMatchObject({ code: 'project.abandoned' });
    expect(await held()).toEqual(NOTHING_HELD);
  });

  it.each([
    [0, {}],
    [300_000, { [PROJECT]: 300_000 }],
    [900_000, { [PROJECT]: 900_000 }],
  ])(
    'frees at its close what its contract did not spend: of 900,000 fen, %d were paid',
    async (paid, left) => {
      await secure();
      await purchase();
      await sign(decisions, OTHER);
      await settle(OTHER, paid);
      await close();
      expect(await held()).toEqual({ L1: { reserved: {}, committed: left } });
      await follow();
      const freed = (await typesOf(BUDGET)).filter((type) => type === 'BudgetCommitmentReleased');
      expect(freed).toHaveLength(paid < 900_000 ? 1 : 0);
    },
  );

  it('frees what a project did not spend whose close died before, by the reactor', async () => {
    await secure();
    await purchase();
    await sign(decisions, OTHER);
    await settle(OTHER, 300_000);
    Object.assign(breaking, { stream: 'budget-', written: false, meanwhile: null });
    await expect(close()).rejects.toBeInstanceOf(EventStoreUnavailable);
    expect(await typesOf(`project-${PROJECT}`)).toContain('ProjectClosed');
    expect(await held()).toEqual({ L1: { reserved: {}, committed: { [PROJECT]: 900_000 } } });
    await follow();
    expect(await held()).toEqual({ L1: { reserved: {}, committed: { [PROJECT]: 300_000 } } });
  });
});
