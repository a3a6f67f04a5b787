import { beforeEach, describe, expect, it } from '@jest/globals';
import { budgetDecider } from '#domain';
import { Decisions } from '../kernel/decisions.js';
import {
  PROJECT,
  CONTRACT,
  PURCHASER,
  BUDGET,
  store,
  decisions,
  by,
  typesOf,
  whileAppending,
  secure,
  purchase,
  sign,
  close,
  abandon,
  held,
  LINES,
  NOTHING_HELD,
  OTHER,
  breakOffSigning,
  settle,
  KEY,
  setTheStage,
} from './stage.js';

beforeEach(setTheStage);

describe('Two processes at once', () => {
  let other: Decisions;
  beforeEach(async () => {
    other = new Decisions(store);
    await secure();
  });
  const FROM_L2 = [{ ...LINES[0]!, id: 'L2' }];
  const COMMITTED = {
    L1: { reserved: {}, committed: { [PROJECT]: 900_000 } },
    L2: { reserved: {}, committed: {} },
  };

  it('sign the award once: the later one takes the earlier reservation for void', async () => {
    await purchase();
    whileAppending(`contract-${CONTRACT}`, () => sign(other, OTHER, 900_000));
    await expect(sign()).rejects.toMatchObject({ code: 'contract.voided' });
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractVoided']);
    expect(await typesOf(`contract-${OTHER}`)).toEqual(['ContractSigned']);
  });

  it('sign the award once: the earlier one begins its contract before it is void', async () => {
    await purchase();
    await breakOffSigning();
    whileAppending(`contract-${CONTRACT}`, () => sign(other, CONTRACT, 900_000, KEY));
    await expect(sign(decisions, OTHER, 900_000)).rejects.toMatchObject({
      code: 'project.contracts-exceed-price',
    });
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractSigned']);
    expect(await typesOf(`contract-${OTHER}`)).toEqual([]);
  });

  it('close a project and complete a signing that was broken off: the contract is void', async () => {
    await purchase();
    await sign(decisions, OTHER, 400_000);
    await breakOffSigning(500_000);
    await settle(OTHER);
    whileAppending(`contract-${CONTRACT}`, () => close(other));
    await expect(sign(decisions, CONTRACT, 500_000, KEY)).rejects.toMatchObject({ code: 'contract.voided' });
    expect((await typesOf(`project-${PROJECT}`)).at(-1)).toBe('ProjectClosed');
    await expect(sign(decisions, CONTRACT.replace('C', 'E'), 1)).rejects.toMatchObject({
      code: 'project.closed',
    });
  });

  it('give a project up and complete a signing that was broken off: the contract is void', async () => {
    await purchase();
    whileAppending(`contract-${CONTRACT}`, () => abandon(other));
    await expect(sign()).rejects.toMatchObject({ code: 'contract.voided' });
    expect((await typesOf(`project-${PROJECT}`)).at(-1)).toBe('ProjectAbandoned');
    expect(await held(other)).toEqual(NOTHING_HELD);
  });

  it('sign a contract and give its project up right before it is void: the contract stands', async () => {
    await purchase();
    await breakOffSigning();
    whileAppending(`contract-${CONTRACT}`, () => sign(other, CONTRACT, 900_000, KEY));
    await expect(abandon()).rejects.toMatchObject({ code: 'project.has-contract' });
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractSigned']);
    expect(await held(other)).toEqual({ L1: COMMITTED.L1 });
  });

  it('purchase while the budget is secured from another line: the award is committed', async () => {
    whileAppending('project-', () => purchase(other));
    await expect(secure(decisions, FROM_L2)).rejects.toMatchObject({ code: 'project.already-purchased' });
    expect(await held(other)).toEqual(COMMITTED);
  });

  it('secure the budget from another line while it is purchased: the award is committed there', async () => {
    whileAppending('project-', () => secure(other, FROM_L2));
    await purchase();
    expect(await held(other)).toEqual({
      L1: { reserved: {}, committed: {} },
      L2: { reserved: {}, committed: { [PROJECT]: 900_000 } },
    });
  });

  it('commits what the award owes although its reservation was moved right before', async () => {
    const command = {
      type: 'ReserveBudget' as const,
      data: { purchaserUscc: PURCHASER, year: 2025, projectId: PROJECT, lines: FROM_L2 },
    };
    whileAppending('budget-', () =>
      other.decide({
        stream: BUDGET,
        decider: budgetDecider,
        envelope: by('FINANCE_OFFICER'),
        prepare: () => ({ command, links: {} }),
      }),
    );
    await purchase();
    expect(await held(other)).toEqual(COMMITTED);
  });
});
