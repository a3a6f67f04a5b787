import { CHECKED_CODES, NEGATIVE_LIST_CODES } from '#domain';
import { SignContract, SignContractHandler } from '../../contract/sign-contract.handler.js';
import {
  DraftProject,
  DraftProjectHandler,
  PurchaseProject,
  PurchaseProjectHandler,
  SecureBudget,
  SecureBudgetHandler,
  type PlainProjectCommand,
} from '../../project/project.handlers.js';
import { RegisterStation, RegisterStationHandler } from '../../station/station.handlers.js';
import { ActOnSupplier, ActOnSupplierHandler } from '../../supplier/supplier.handlers.js';
import { CONTRACT, DRAFT, ITEMS, PROJECT, STATION, SUPPLIER, TARGETS, where, type Teller } from './teller.js';

export const NEEDS: PlainProjectCommand = {
  type: 'RecordNeedsAssessment',
  data: {
    registeredPopulation: { count: 52_300, asOf: '2024-12-31', source: '户籍人口统计' },
    populationStructure: { elderly: 14_100, disabled: 900, poor: 260, childrenInNeed: 21 },
    demand: '独居高龄老人需要定期探访。',
    demandEvidence: [],
  },
};
export const SCREENED: PlainProjectCommand = {
  type: 'ScreenNegativeList',
  data: {
    answers: NEGATIVE_LIST_CODES.map((code) => ({ code, hit: false, note: null })),
    unsuitableForStation: { hit: false, note: null },
  },
};
/** One final stage that judges each target. */
export const planOf = (targets: readonly { readonly key: string }[]): PlainProjectCommand => ({
  type: 'DefineAcceptancePlan',
  data: {
    method: '查阅台账',
    stages: [
      {
        key: 'final',
        name: '期末',
        dueOn: null,
        standards: targets.map(({ key }) => ({ key: `std-${key}`, targetKey: key, text: key })),
      },
    ],
  },
});
const GATES: readonly PlainProjectCommand[] = [
  NEEDS,
  SCREENED,
  { type: 'SetTargets', data: { targets: TARGETS } },
  {
    type: 'CompleteExAnteAssessment',
    data: {
      conclusion: '可以实施。',
      requirementComment: { openedOn: '2025-01-04', closedOn: '2025-01-09', opinions: 3 },
    },
  },
  { type: 'PublishIntent', data: { publishedOn: '2025-01-10', ...where, expectedStartOn: '2025-05-12' } },
  planOf(TARGETS),
];

/** 事前: everything a purchase can be told. */
export async function prepared(t: Teller): Promise<void> {
  const officer = (on: string) => t.by('PROJECT_OFFICER', on);
  const station = { divisionCode: '120101001000', name: '劝业场街道社工站' };
  await new RegisterStationHandler(t.decisions).execute(
    new RegisterStation(STATION, station, officer('2025-01-02')),
  );
  const supplier = (command: ActOnSupplier['command']) =>
    new ActOnSupplierHandler(t.decisions).execute(
      new ActOnSupplier(SUPPLIER, command, officer('2025-01-02')),
    );
  const registered = { uscc: SUPPLIER, name: '示例社工事务所', orgType: '公益二类事业单位' as const };
  await supplier({ type: 'RegisterSupplier', data: registered });
  const items = CHECKED_CODES.map((code) => ({ code, met: true, evidence: null, validUntil: null }));
  await supplier({ type: 'RecordQualification', data: { checkedOn: '2025-01-02', items } });
  await supplier({ type: 'DeclareSmeStatus', data: { status: '小型', evidence: null } });
  await new DraftProjectHandler(t.decisions).execute(new DraftProject(PROJECT, DRAFT, officer('2025-01-03')));
  for (const command of GATES) await t.project(command, '2025-01-10');
  const lines = [
    { id: 'L1', year: 2025, fundSource: '社区公益事业专项补助资金' as const, amountFen: 1_000_000 },
  ];
  await new SecureBudgetHandler(t.decisions).execute(
    new SecureBudget(PROJECT, lines, t.by('FINANCE_OFFICER', '2025-01-11')),
  );
}
/** The award, published, and the contract. */
export async function bought(t: Teller): Promise<void> {
  const review = {
    unfairConditions: false,
    relatedBidders: false,
    disguisedEmployment: false,
    purchaserGuarantee: false,
  };
  const award = {
    method: '竞争性磋商' as const,
    supplierId: SUPPLIER,
    priceFen: 900_000,
    basis: '得分第一',
    decidedOn: '2025-06-16',
    review,
  };
  await new PurchaseProjectHandler(t.decisions).execute(
    new PurchaseProject(PROJECT, award, t.by('PURCHASER_LEADER', '2025-06-16')),
  );
  const told = { noticeIssuedOn: '2025-06-17', publishedOn: '2025-06-17', ...where };
  await t.project({ type: 'PublishAward', data: told }, '2025-06-17');
  const stated = {
    projectId: PROJECT,
    number: 'HT-1',
    signedOn: '2025-07-01',
    startsOn: '2025-07-01',
    endsOn: '2026-06-30',
    amountFen: 900_000,
    items: ITEMS.map((item) => ({ ...item, catalogueKey: 'living-care' })),
    performanceBond: { amountFen: 10_000, cash: false },
    venue: '街道党群服务中心',
    policyGapAcknowledgement: null,
  };
  await new SignContractHandler(t.decisions).execute(
    new SignContract(CONTRACT, stated, t.by('PURCHASER_LEADER', '2025-07-01')),
  );
}
