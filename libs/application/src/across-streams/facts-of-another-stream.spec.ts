import { beforeEach, describe, expect, it } from '@jest/globals';
import { supplierDecider, type EventMetadata, type SupplierCommand } from '#domain';
import { Decisions } from '../kernel/decisions.js';
import { DraftProject, DraftProjectHandler } from '../project/project.handlers.js';
import { RecordService, RecordServiceHandler } from '../ledger/ledger.handlers.js';
import { ActOnStation, ActOnStationHandler } from '../station/station.handlers.js';
import { ActOnSupplier, ActOnSupplierHandler } from '../supplier/supplier.handlers.js';
import {
  STATION,
  PROJECT,
  CONTRACT,
  SUPPLIER,
  BUDGET,
  DRAFT,
  store,
  decisions,
  by,
  typesOf,
  secure,
  purchase,
  sign,
  settle,
  setTheStage,
  begunAnew,
} from './stage.js';

beforeEach(setTheStage);

describe('Facts of another stream', () => {
  const tellSupplier = (command: SupplierCommand, on: string) =>
    new ActOnSupplierHandler(decisions).execute(
      new ActOnSupplier(SUPPLIER, command, by('CITY_CIVIL', undefined, on)),
    );
  const suspend = (on: string, until: string | null = null) =>
    tellSupplier({ type: 'SuspendSupplier', data: { until, reason: '虚假服务记录', documentNo: null } }, on);
  const factsOf = async (stream: string, type: string) => {
    for await (const stored of store.readStream(stream)) {
      if (stored.type === type) return (stored.metadata as EventMetadata).factsFrom;
    }
    return undefined;
  };
  const suspended = { code: 'supplier.suspended', rule: 'S-03' };

  it('award to and sign with a supplier that is not suspended on that day, and say what was read', async () => {
    await secure();
    await suspend('2025-03-04');
    // Both are dated 3 March, the day before.
    await purchase();
    await sign();
    expect(await factsOf(`project-${PROJECT}`, 'ProjectPurchased')).toMatchObject({
      [`supplier-${SUPPLIER}`]: '2',
    });
    expect(await factsOf(`contract-${CONTRACT}`, 'ContractSigned')).toMatchObject({
      [`supplier-${SUPPLIER}`]: '2',
    });
  });

  it('refuse the award, and the signing, of a supplier suspended by then', async () => {
    await secure();
    await suspend('2025-03-01', '2025-03-02');
    await purchase();
    await suspend('2025-03-03');
    await expect(sign()).rejects.toMatchObject(suspended);
    expect(await typesOf(`contract-${CONTRACT}`)).toEqual([]);
    expect(await typesOf(`project-${PROJECT}`)).not.toContain('ContractReserved');
  });

  it('refuse the award also where another process has only just been told', async () => {
    await secure();
    const other = new Decisions(store);
    await other.now.read(`supplier-${SUPPLIER}`, supplierDecider);
    await suspend('2025-03-03');
    await expect(purchase(other)).rejects.toMatchObject(suspended);
    expect(await typesOf(BUDGET)).toEqual(['BudgetLineRegistered', 'BudgetReserved']);
  });

  it('record services on what the contract says, and the revision it said it at', async () => {
    await secure();
    await purchase();
    await sign();
    const record = (day: string) =>
      new RecordServiceHandler(decisions).execute(
        new RecordService(
          CONTRACT,
          {
            startedAt: `${day}T09:00:00+08:00`,
            endedAt: `${day}T10:00:00+08:00`,
            itemKey: 'quantity',
            quantity: 1,
            unit: '%',
            workerIds: ['w-1'],
            beneficiaryRefs: [],
            evidence: [],
            clientRef: null,
          },
          by('PROVIDER_WORKER', undefined, day),
        ),
      );
    await record('2025-03-04');
    const facts = await factsOf(`ledger-${CONTRACT}-202503`, 'ServiceDelivered');
    expect(facts).toEqual({ [`contract-${CONTRACT}`]: expect.any(String) });
    await settle(CONTRACT);
    begunAnew();
    await expect(record('2025-03-05')).rejects.toMatchObject({ code: 'contract.settled' });
    expect(await typesOf(`timesheet-w-1-202503`)).toEqual(['HoursClaimed']);
  });

  it('draft a project in the division its station had on that day', async () => {
    const change = { divisionCode: '120101002000', reason: '区划调整' };
    await new ActOnStationHandler(decisions).execute(
      new ActOnStation(
        STATION,
        { type: 'ChangeDivision', data: change },
        by('PROJECT_OFFICER', undefined, '2025-03-08'),
      ),
    );
    const drafted = async (projectId: string, on: string) => {
      const envelope = by('PROJECT_OFFICER', undefined, on);
      await new DraftProjectHandler(decisions).execute(new DraftProject(projectId, DRAFT, envelope));
      for await (const { data } of store.readStream(`project-${projectId}`)) {
        return (data as { divisionCode: string }).divisionCode;
      }
      return null;
    };
    expect(await drafted(PROJECT.replace('P', 'A'), '2025-03-07')).toBe('120101001000');
    expect(await drafted(PROJECT.replace('P', 'B'), '2025-03-08')).toBe('120101002000');
  });
});
