// @ts-nocheck
import { unreachable, type Decider } from '../kernel/decider.js';
import { isFen, sumFen, yuan } from '../kernel/money.js';
import { refusePersonalData } from '../kernel/pii.js';
import { demand, reject } from '../kernel/rejection.js';
import { isUscc } from '../kernel/uscc.js';
import type { BudgetCommand, BudgetEvent, BudgetLineEvent, FundSource } from './budget.events.js';
import { decideReports, evolveReports, NO_REPORTS, type BudgetReports } from './reports.js';

type CommandData<Type extends BudgetCommand['type']> = Extract<BudgetCommand, { type: Type }>['data'];
/** Fen by project. */
type ByProject = Readonly<Record<string, number>>;

export interface BudgetLine {
  readonly name: string;
  readonly fundSource: FundSource;
  readonly approvedFen: number;
  /** No approval document stands behind it: a project named it before it was registered. */
  readonly declaredOnly: boolean;
  readonly reserved: ByProject;
  readonly committed: ByProject;
}
/** The budget of one purchaser and year: Σ reserved + committed never exceeds what a line was approved for. */
export interface BudgetState {
  readonly lines: ReadonlyMap<string, BudgetLine>;
  readonly reports: BudgetReports;
}

const taken = ({ reserved, committed }: BudgetLine): number =>
  sumFen([...Object.values(reserved), ...Object.values(committed)]);

/** What the line still holds for this project, its own reservation not counted; null where it is not registered. */
export function budgetAvailable(state: BudgetState, lineId: string, projectId: string): number | null {
  const line = state.lines.get(lineId);
  if (!line) return null;
  return line.approvedFen - taken(line) + (line.reserved[projectId] ?? 0);
}

export const budgetDecider: Decider<BudgetState, BudgetCommand, BudgetEvent> = {
  initial: { lines: new Map(), reports: NO_REPORTS },

  decide(command, state, context) {
    refusePersonalData(command.data);
    switch (command.type) {
      case 'RegisterBudgetLine':
        return registerLine(command.data, state);
      case 'ReserveBudget':
        return reserve(command.data, state);
      case 'CommitBudget':
        return commit(command.data, state);
      case 'ReserveIncrease':
        return reserveIncrease(command.data, state);
      case 'CommitIncrease':
        return commitIncrease(command.data, state);
      case 'ReleaseBudget':
        return release(command.data, state);
      case 'WithdrawBudget':
        return withdraw(command.data, state);
      case 'ApproveBudgetReport':
      case 'PublishBudgetReport':
      case 'PublishSmeOverdue':
        return decideReports(command, state.reports, context);
      default:
        return unreachable(command);
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'ComplianceChecked':
        return state;
      case 'BudgetReportApproved':
      case 'BudgetReportPublished':
      case 'SmeOverduePublished':
        return { ...state, reports: evolveReports(state.reports, event) };
      default:
        return { ...state, lines: evolveLines(state.lines, event) };
    }
  },
};

function evolveLines(lines: BudgetState['lines'], event: BudgetLineEvent): BudgetState['lines'] {
  const { lineId } = event.data;
  const set = (line: BudgetLine): BudgetState['lines'] => new Map(lines).set(lineId, line);
  if (event.type === 'BudgetLineRegistered') {
    const { name, fundSource, approvedFen, documentNo } = event.data;
    const { reserved, committed } = lines.get(lineId) ?? { reserved: {}, committed: {} };
    return set({ name, fundSource, approvedFen, declaredOnly: documentNo === null, reserved, committed });
  }
  const line = lines.get(lineId);
  if (!line) return lines;
  const { projectId, amountFen } = event.data;
  const { [projectId]: _, ...reserved } = line.reserved;
  switch (event.type) {
    case 'BudgetReserved':
      return set({ ...line, reserved: { ...reserved, [projectId]: amountFen } });
    case 'BudgetCommitted':
      return set({ ...line, reserved, committed: { ...line.committed, [projectId]: amountFen } });
    case 'BudgetReleased':
      return set({ ...line, reserved });
    case 'BudgetCommitmentReleased': {
      const { [projectId]: _owed, ...committed } = line.committed;
      return set({ ...line, committed });
    }
    default:
      return unreachable(event);
  }
}

function demandAmount(amountFen: number, pointer: string): void {
  demand(
    isFen(amountFen) && amountFen > 0,
    'budget.bad-amount',
    '金额须为正整数(分)。',
    'An amount is a positive integer of fen.',
    { kind: 'invalid', pointer },
  );
}

function demandDistinct(lines: readonly { id: string }[]): void {
  lines.forEach(({ id }, i) =>
    demand(
      lines.findIndex((line) => line.id === id) === i,
      'budget.line-twice',
      `预算指标 ${id} 重复。`,
      `Budget line ${id} is given twice.`,
      { kind: 'invalid', pointer: `/lines/${i}/id` },
    ),
  );
}

function registerLine(data: CommandData<'RegisterBudgetLine'>, { lines }: BudgetState): BudgetEvent[] {
  const line = lines.get(data.lineId);
  demand(
    !line || line.declaredOnly,
    'budget.line-registered',
    `预算指标 ${data.lineId} 已登记。`,
    `Budget line ${data.lineId} is registered already.`,
    { pointer: '/lineId' },
  );
  demand(
    isUscc(data.purchaserUscc),
    'budget.bad-uscc',
    '购买主体统一社会信用代码无效。',
    'Not a credit code.',
    {
      kind: 'invalid',
      pointer: '/purchaserUscc',
    },
  );
  demandAmount(data.approvedFen, '/approvedFen');
  const used = line ? taken(line) : 0;
  demand(
    data.approvedFen >= used,
    'budget.approved-below-use',
    `预算指标 ${data.lineId} 已占用 ${yuan(used)},批准金额不能低于此数。`,
    `Budget line ${data.lineId} is used for ${used} fen already; it cannot be approved for less.`,
    { rule: 'R-10', pointer: '/approvedFen' },
  );
  return [{ type: 'BudgetLineRegistered', data }];
}

/** A reservation states the whole amount now held for the project on a line: it takes the place of an earlier one. */
function reserve(
  { purchaserUscc, year, projectId, lines }: CommandData<'ReserveBudget'>,
  state: BudgetState,
): BudgetEvent[] {
  demand(
    ![...state.lines.values()].some((line) => projectId in line.committed),
    'budget.already-committed',
    '该项目的预算已随购买决定落定,不能再改。',
    'The budget of this project is committed by its award and cannot be changed.',
    { rule: 'R-10' },
  );
  demandDistinct(lines);
  const kept = new Set(lines.map(({ id }) => id));
  const given = lines.flatMap(({ id, fundSource, amountFen }, i): BudgetEvent[] => {
    demandAmount(amountFen, `/lines/${i}/amountFen`);
    const line = state.lines.get(id);
    const reserved: BudgetEvent = { type: 'BudgetReserved', data: { lineId: id, projectId, amountFen } };
    if (!line) {
      const declared = { name: id, fundSource, approvedFen: amountFen, documentNo: null };
      return [
        { type: 'BudgetLineRegistered', data: { purchaserUscc, year, lineId: id, ...declared } },
        reserved,
      ];
    }
    demand(
      line.fundSource === fundSource,
      'budget.fund-source-differs',
      `预算指标 ${id} 的资金来源是“${line.fundSource}”,不是“${fundSource}”。`,
      `Budget line ${id} is registered as ${line.fundSource}, not ${fundSource}.`,
      { pointer: `/lines/${i}/fundSource` },
    );
    demandAvailable(state, id, projectId, amountFen, `/lines/${i}/amountFen`);
    return line.reserved[projectId] === amountFen ? [] : [reserved];
  });
  return [...releases(state, projectId, '重新落实预算', (id) => !kept.has(id)), ...given];
}

function demandAvailable(
  state: BudgetState,
  lineId: string,
  projectId: string,
  amountFen: number,
  pointer: string,
): void {
  const available = budgetAvailable(state, lineId, projectId) ?? 0;
  demand(
    amountFen <= available,
    'budget.exceeded',
    `预算指标 ${lineId} 可用 ${yuan(available)}(${available} 分),不足 ${yuan(amountFen)}。`,
    `Budget line ${lineId} has ${available} fen available, less than ${amountFen}.`,
    { rule: 'R-10', pointer },
  );
}

function commit({ projectId, lines }: CommandData<'CommitBudget'>, state: BudgetState): BudgetEvent[] {
  demandDistinct(lines);
  const listed = new Set(lines.map(({ id }) => id));
  const committed = lines.flatMap(({ id, amountFen }, i): BudgetEvent[] => {
    demandAmount(amountFen, `/lines/${i}/amountFen`);
    const line = state.lines.get(id);
    const reserved = line?.reserved[projectId];
    if (reserved === undefined && line?.committed[projectId] === amountFen) return [];
    if (reserved === undefined) {
      return reject(
        'budget.not-reserved',
        `预算指标 ${id} 上没有该项目的预留。`,
        `Nothing is reserved for this project on budget line ${id}.`,
        { rule: 'R-10', pointer: `/lines/${i}/id` },
      );
    }
    demand(
      amountFen <= reserved,
      'budget.exceeded',
      `预算指标 ${id} 为该项目预留 ${yuan(reserved)}(${reserved} 分),不足 ${yuan(amountFen)}。`,
      `Budget line ${id} holds ${reserved} fen for this project, less than ${amountFen}.`,
      { rule: 'R-10', pointer: `/lines/${i}/amountFen` },
    );
    return [{ type: 'BudgetCommitted', data: { lineId: id, projectId, amountFen } }];
  });
  return [...committed, ...releases(state, projectId, '购买决定未使用', (id) => !listed.has(id))];
}

/** 合同变更 may need more than the award: the line holds the increase beside what is committed. */
function reserveIncrease(
  { projectId, lineId, amountFen }: CommandData<'ReserveIncrease'>,
  state: BudgetState,
): BudgetEvent[] {
  demandAmount(amountFen, '/amountChangeFen');
  demandAvailable(state, lineId, projectId, amountFen, '/amountChangeFen');
  return [{ type: 'BudgetReserved', data: { lineId, projectId, amountFen } }];
}

/** What was held for an increase joins what is committed. */
function commitIncrease(
  { projectId, lineId }: CommandData<'CommitIncrease'>,
  { lines }: BudgetState,
): BudgetEvent[] {
  const line = lines.get(lineId);
  const held = line?.reserved[projectId];
  if (!line || held === undefined) return [];
  const amountFen = (line.committed[projectId] ?? 0) + held;
  return [{ type: 'BudgetCommitted', data: { lineId, projectId, amountFen } }];
}

function release({ projectId, reason }: CommandData<'ReleaseBudget'>, state: BudgetState): BudgetEvent[] {
  return releases(state, projectId, reason, () => true);
}

function withdraw({ projectId, reason }: CommandData<'WithdrawBudget'>, state: BudgetState): BudgetEvent[] {
  const owed = [...state.lines].flatMap(([lineId, { committed }]): BudgetEvent[] => {
    const amountFen = committed[projectId];
    if (amountFen === undefined) return [];
    return [{ type: 'BudgetCommitmentReleased', data: { lineId, projectId, amountFen, reason } }];
  });
  return [...releases(state, projectId, reason, () => true), ...owed];
}

function releases(
  { lines }: BudgetState,
  projectId: string,
  reason: string,
  concerns: (lineId: string) => boolean,
): BudgetEvent[] {
  return [...lines].flatMap(([lineId, { reserved }]): BudgetEvent[] => {
    const amountFen = reserved[projectId];
    return amountFen === undefined || !concerns(lineId)
      ? []
      : [{ type: 'BudgetReleased', data: { lineId, projectId, amountFen, reason } }];
  });
}
