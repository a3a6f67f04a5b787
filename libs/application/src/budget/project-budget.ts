import {
  budgetAvailable,
  budgetDecider,
  streamOf,
  type BudgetCommand,
  type Project,
  type ProjectBudgetLine,
} from '#domain';
import type { Facts } from '#policy';
import type { Decisions, FactReader } from '../kernel/decisions.js';
import { step, type Envelope } from '../kernel/envelope.js';

/** A project's lines by the year, each year being a budget of its own. */
function byYear(lines: readonly ProjectBudgetLine[]): Map<number, ProjectBudgetLine[]> {
  const years = new Map<number, ProjectBudgetLine[]>();
  for (const line of lines) years.set(line.year, [...(years.get(line.year) ?? []), line]);
  return years;
}

/** What the lines still hold for the project; a line not yet registered holds what is declared for it. */
export async function budgetFacts(
  { draft: { projectId, purchaser } }: Project,
  lines: readonly ProjectBudgetLine[],
  facts: FactReader,
): Promise<NonNullable<Facts['budget']>> {
  const known = await Promise.all(
    lines.map(async ({ id, year, fundSource, amountFen }) => {
      const budget = await facts.read(streamOf.budget(purchaser.uscc, year), budgetDecider);
      return { fundSource, amountFen, availableFen: budgetAvailable(budget, id, projectId) ?? amountFen };
    }),
  );
  return { lines: known };
}

/** The budget side of a project's commands: each step has its own command id, so that a retry repairs. */
export class ProjectBudget {
  constructor(
    private readonly decisions: Decisions,
    private readonly project: Project,
    private readonly envelope: Envelope,
  ) {}

  /** Reserves the lines; what the project held in years it no longer names is released. */
  async reserve(lines: readonly ProjectBudgetLine[]): Promise<void> {
    const { projectId, purchaser } = this.project.draft;
    const wanted = byYear(lines);
    for (const [year, ofYear] of wanted) {
      await this.tell(year, 'reserve', {
        type: 'ReserveBudget',
        data: { purchaserUscc: purchaser.uscc, year, projectId, lines: ofYear },
      });
    }
    for (const year of byYear(this.project.budget?.lines ?? []).keys()) {
      if (wanted.has(year)) continue;
      await this.tell(year, 'release', {
        type: 'ReleaseBudget',
        data: { projectId, reason: '重新落实预算' },
      });
    }
  }

  /** The award is owed from its lines in their order; what it does not use is released. */
  async commit(): Promise<void> {
    const { draft, award, budget } = this.project;
    let owed = award?.priceFen ?? 0;
    for (const [year, ofYear] of byYear(budget?.lines ?? [])) {
      const lines = ofYear.flatMap(({ id, amountFen: held }) => {
        const amountFen = Math.min(held, owed);
        owed -= amountFen;
        return amountFen > 0 ? [{ id, amountFen }] : [];
      });
      await this.tell(year, 'commit', {
        type: 'CommitBudget',
        data: { projectId: draft.projectId, lines },
      });
    }
  }

  private async tell(year: number, what: string, command: BudgetCommand): Promise<void> {
    const { projectId, purchaser, stationId } = this.project.draft;
    await this.decisions.decide({
      stream: streamOf.budget(purchaser.uscc, year),
      decider: budgetDecider,
      envelope: step(this.envelope, `${what}/${year}`),
      prepare: () => ({ command, links: { projectId, stationId } }),
    });
  }
}
