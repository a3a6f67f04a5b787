import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EventMetadata, Finding } from '#domain';
import type { StoredEvent } from '#event-store';
import { SignContract, SignContractHandler } from '../contract/sign-contract.handler.js';
import {
  ActOnProject,
  ActOnProjectHandler,
  DraftProject,
  DraftProjectHandler,
  PurchaseProject,
  PurchaseProjectHandler,
  SecureBudget,
  SecureBudgetHandler,
} from '../project/project.handlers.js';
import { ActOnSupplier, ActOnSupplierHandler } from '../supplier/supplier.handlers.js';
import {
  AWARD,
  by,
  decisions,
  DRAFT,
  GATES,
  LINES,
  OTHER,
  PROJECT,
  purchase,
  secure,
  setTheStage,
  sign,
  store,
  SUPPLIER,
} from './stage.js';

beforeEach(setTheStage);

const OTHER_SUPPLIER = '52120104MJ1000002J';
const FOLLOWER = PROJECT.replace('P', 'F');

/** Another project of the station, in the same category, out of the next year's budget. */
async function follow(startsOn: string, supplierId: string): Promise<void> {
  const officer = () => by('PROJECT_OFFICER');
  const registered = { uscc: OTHER_SUPPLIER, name: '另一中心', orgType: '社会组织' as const };
  await new ActOnSupplierHandler(decisions).execute(
    new ActOnSupplier(OTHER_SUPPLIER, { type: 'RegisterSupplier', data: registered }, officer()),
  );
  await new DraftProjectHandler(decisions).execute(new DraftProject(FOLLOWER, DRAFT, officer()));
  for (const gate of GATES) {
    await new ActOnProjectHandler(decisions).execute(new ActOnProject(FOLLOWER, gate, officer()));
  }
  const lines = LINES.map((line) => ({ ...line, id: 'L2', year: 2026 }));
  await new SecureBudgetHandler(decisions).execute(new SecureBudget(FOLLOWER, lines, by('FINANCE_OFFICER')));
  await new PurchaseProjectHandler(decisions).execute(
    new PurchaseProject(FOLLOWER, { ...AWARD, supplierId }, by('PURCHASER_LEADER')),
  );
  const stated = {
    projectId: FOLLOWER,
    number: 'HT-F',
    signedOn: '2025-03-03',
    startsOn,
    endsOn: '2026-06-30',
    amountFen: 900_000,
    policyGapAcknowledgement: null,
  };
  await new SignContractHandler(decisions).execute(new SignContract(OTHER, stated, by('PURCHASER_LEADER')));
}

describe('A contract that follows another of the same station, supplier and category', () => {
  it.each([
    ['2026-03-03', SUPPLIER, { outcome: 'breach', force: 'A', effect: 'advise', chainDays: 365 + 120 }],
    ['2026-03-04', SUPPLIER, { outcome: 'pass', force: 'J', effect: 'exception', chainDays: undefined }],
    [
      '2026-03-03',
      OTHER_SUPPLIER,
      { outcome: 'pass', force: 'J', effect: 'exception', chainDays: undefined },
    ],
  ])('is signed, and flagged where they are a chain: from %s by %s', async (startsOn, supplierId, told) => {
    await secure();
    await purchase();
    await sign();
    await follow(startsOn, supplierId);
    const events: StoredEvent[] = [];
    for await (const event of store.readStream(`contract-${OTHER}`)) events.push(event);
    const [signed, checked] = events;
    const { findings } = checked!.data as { readonly findings: readonly Finding[] };
    const { outcome, force, effect, operands } = findings.find(({ clause }) => clause === 'S-10')!;
    expect({ outcome, force, effect, chainDays: operands['chainDays'] }).toEqual(told);
    // What was looked at is recorded with the decision.
    expect((signed!.metadata as EventMetadata).factsFrom).toHaveProperty(`project-${PROJECT}`);
  });
});
