// @ts-nocheck
import type { ProjectCommand } from '../project/project.commands.js';
import { NEGATIVE_LIST_CODES, type ProjectEvent } from '../project/project.events.js';
import { PROJECT_ID, PURCHASER, STATION_ID, SUPPLIER, TARGETS } from './examples.js';

export const drafted: ProjectEvent = {
  type: 'ProjectDrafted',
  data: {
    projectId: PROJECT_ID,
    stationId: STATION_ID,
    stationName: '鼓楼街道社会工作服务站',
    divisionCode: '120104002000',
    name: '困难老人关爱项目',
    category: '扶老助老',
    purchaser: PURCHASER,
  },
};
export const screening = (hit: boolean): Extract<ProjectCommand, { type: 'ScreenNegativeList' }>['data'] => ({
  answers: NEGATIVE_LIST_CODES.map((code) => ({ code, hit: hit && code === 'STAFFING', note: null })),
  unsuitableForStation: { hit: false, note: null },
});
export const screened = (hit: boolean): ProjectEvent => ({
  type: 'NegativeListScreened',
  data: { ...screening(hit), passed: !hit },
});
export const targetsSet: ProjectEvent = { type: 'TargetsSet', data: { targets: TARGETS } };
export const lines = [{ id: 'L1', year: 2025, fundSource: '社会事务', amountFen: 30_000_000 }] as const;
export const secured: ProjectEvent = { type: 'BudgetSecured', data: { lines, totalFen: 30_000_000 } };
export const ready = [drafted, screened(false), targetsSet, secured] as const;

export const purchase: Extract<ProjectCommand, { type: 'PurchaseProject' }> = {
  type: 'PurchaseProject',
  data: {
    method: '竞争性磋商',
    supplier: SUPPLIER,
    priceFen: 30_000_000,
    basis: '综合评分第一',
    decidedOn: '2025-03-01',
  },
};
export const purchased: ProjectEvent = {
  type: 'ProjectPurchased',
  data: { projectId: PROJECT_ID, ...purchase.data, targets: TARGETS },
};
