import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  DraftProject,
  DraftProjectHandler,
  PurchaseProject,
  PurchaseProjectHandler,
} from '../project/project.handlers.js';
import {
  PROJECT,
  CONTRACT,
  BUDGET,
  DRAFT,
  decisions,
  by,
  typesOf,
  twice,
  AWARD,
  secure,
  purchase,
  sign,
  abandon,
  OTHER,
  breakOffSigning,
  KEY,
  setTheStage,
} from './stage.js';

beforeEach(setTheStage);

describe('The contracts of a project', () => {
  it.each([true, false])('signs once, broken off at the contract (written: %s)', async (written) => {
    await secure();
    await purchase();
    await twice('contract-', written, (on) => sign(on, CONTRACT, 900_000, KEY));
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractSigned']);
    const reserved = (await typesOf(`project-${PROJECT}`)).filter((type) => type === 'ContractReserved');
    expect(reserved).toHaveLength(1);
  });

  it('voids a reservation whose contract never began, and never signs more than the award', async () => {
    await secure();
    await purchase();
    await breakOffSigning();
    await sign(decisions, OTHER, 900_000);
    await expect(sign(decisions, CONTRACT, 900_000, KEY)).rejects.toMatchObject({ code: 'contract.voided' });
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractVoided']);
  });

  it('voids no reservation that leaves room', async () => {
    await secure();
    await purchase();
    await breakOffSigning(500_000);
    await sign(decisions, OTHER, 400_000);
    await sign(decisions, CONTRACT, 500_000, KEY);
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual(['ContractSigned']);
  });

  it('gives up nothing under contract, and voids nothing for it', async () => {
    await secure();
    await purchase();
    await breakOffSigning(400_000);
    await sign(decisions, OTHER, 500_000);
    await expect(abandon()).rejects.toMatchObject({ code: 'project.has-contract' });
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual([]);
    expect((await typesOf(BUDGET)).at(-1)).toBe('BudgetCommitted');
  });

  it('is judged no earlier than its project began, whatever day it names', async () => {
    const BARE = PROJECT.replace('P', 'B');
    await new DraftProjectHandler(decisions).execute(new DraftProject(BARE, DRAFT, by('PROJECT_OFFICER')));
    const backdated = new PurchaseProject(BARE, AWARD, by('PURCHASER_LEADER', undefined, '2015-03-03'));
    await expect(new PurchaseProjectHandler(decisions).execute(backdated)).rejects.toThrow(/R-05|S-/);
  });
});
