// @ts-nocheck
import { unreachable, type BudgetLineEvent, type FundSource } from '#domain';
import type { KeyedProjection } from '#projection';
import { isOf, type EventOf, type RecordedEvent } from '../kernel/recorded-event.js';

/** One line of a purchaser's budget of a year, and what is left of it. */
export interface BudgetLine {
  /** `<purchaser>-<year>/<line>`. */
  readonly budgetLineId: string;
  readonly purchaserUscc: string;
  readonly year: number;
  readonly lineId: string;
  readonly name: string;
  readonly fundSource: FundSource;
  readonly documentNo: string | null;
  readonly approvedFen: number;
  readonly reservedFen: number;
  readonly committedFen: number;
  readonly availableFen: number;
  /** What each project holds of it. */
  readonly projects: Readonly<Record<string, Holding>>;
  readonly revision: string;
  readonly recordedAt: Date;
}

interface Holding {
  readonly reservedFen: number;
  readonly committedFen: number;
}

type OfLine = Extract<EventOf<'budget'>, BudgetLineEvent>;
const isOfLine = (event: EventOf<'budget'>): event is OfLine => 'lineId' in event.data;

export const budgetLine: KeyedProjection<RecordedEvent, BudgetLine> = {
  kind: 'keyed',
  name: 'budget_line',
  version: 1,
  schema: 'read',
  key: 'budgetLineId',
  categories: ['budget'],
  columns: {
    budgetLineId: 'text',
    purchaserUscc: 'text',
    year: 'integer',
    lineId: 'text',
    name: 'text',
    fundSource: 'text',
    documentNo: 'text',
    approvedFen: 'integer',
    reservedFen: 'integer',
    committedFen: 'integer',
    availableFen: 'integer',
    projects: 'jsonb',
    revision: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: { purchaser: '(purchaser_uscc, year)' },
  keysOf: (event) =>
    isOf('budget', event) && isOfLine(event)
      ? [`${event.stream.slice('budget-'.length)}/${event.data.lineId}`]
      : [],
  fold(row, event, budgetLineId) {
    if (!isOf('budget', event) || !isOfLine(event)) return row;
    const place = { revision: String(event.revision), recordedAt: event.createdAt };
    if (event.type === 'BudgetLineRegistered') {
      const { reservedFen, committedFen, projects } = row ?? {
        reservedFen: 0,
        committedFen: 0,
        projects: {},
      };
      const availableFen = event.data.approvedFen - reservedFen - committedFen;
      return { budgetLineId, ...event.data, reservedFen, committedFen, availableFen, projects, ...place };
    }
    return row && { ...row, ...moved(row, event), ...place };
  },
};

function moved(
  row: BudgetLine,
  event: Exclude<OfLine, { type: 'BudgetLineRegistered' }>,
): Partial<BudgetLine> {
  const { projectId } = event.data;
  const before = row.projects[projectId] ?? { reservedFen: 0, committedFen: 0 };
  const after = held(before, event);
  const reservedFen = row.reservedFen - before.reservedFen + after.reservedFen;
  const committedFen = row.committedFen - before.committedFen + after.committedFen;
  return {
    reservedFen,
    committedFen,
    availableFen: row.approvedFen - reservedFen - committedFen,
    projects: { ...row.projects, [projectId]: after },
  };
}

/** Each event states what the project holds from then on, not a difference. */
function held(
  { reservedFen, committedFen }: Holding,
  event: Exclude<OfLine, { type: 'BudgetLineRegistered' }>,
): Holding {
  switch (event.type) {
    case 'BudgetReserved':
      return { reservedFen: event.data.amountFen, committedFen };
    case 'BudgetCommitted':
      return { reservedFen: 0, committedFen: event.data.amountFen };
    case 'BudgetReleased':
      return { reservedFen: 0, committedFen };
    case 'BudgetCommitmentReleased':
      return { reservedFen, committedFen: 0 };
    default:
      return unreachable(event);
  }
}
