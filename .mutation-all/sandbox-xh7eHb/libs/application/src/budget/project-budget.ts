// @ts-nocheck
import {
  budgetAvailable,
  budgetDecider,
  projectDecider,
  Rejection,
  streamOf,
  type BudgetCommand,
  type BudgetState,
  type Project,
  type ProjectBudgetLine,
  type ProjectCommand,
  type ProjectEvent,
  type ProjectState,
} from '#domain';
import type { Facts } from '#policy';
import type { Answer, Decision, Decisions, FactReader } from '../kernel/decisions.js';
import { step, type Envelope } from '../kernel/envelope.js';
import { ConcurrentWrite, isRefusal } from '../kernel/failures.js';
import { demandProject } from '../project/project-facts.js';

/** Why what was held is released. */
const SECURED_ANEW = '重新落实预算';
const GIVEN_UP = '项目终止采购';

type Reservation = Extract<BudgetCommand, { type: 'ReserveBudget' }>['data']['lines'];

/** A project's lines by the year, each year being a budget of its own. */
function byYear<Line extends { readonly year: number }>(lines: readonly Line[]): Map<number, Line[]> {
  const years = new Map<number, Line[]>();
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

/**
 * A decision of a project that its budgets follow. They first hold what it needs beside what they hold
 * already; then the project decides; then they are brought to what its stream says. What the stream promises
 * is held at every moment, whatever another process does in between, so that the last step completes.
 * A decision that would be refused holds nothing; one that was broken off is completed by being given again.
 */
export async function decideWithBudget<Command extends ProjectCommand>(
  decisions: Decisions,
  decision: Decision<ProjectState, Command, ProjectEvent>,
  linesOf: (project: Project) => readonly ProjectBudgetLine[],
): Promise<Answer> {
  const { state: project, answer: given } = await decisions.rehearse(decision);
  demandProject(project);
  const lines = linesOf(project);
  const budget = new ProjectBudget(decisions, project, decision.envelope, lines);
  let answer = given;
  if (!answer) {
    try {
      await budget.hold(lines);
      answer = await decisions.decide(decision);
    } catch (error) {
      if (isRefusal(error)) await budget.settle();
      throw error;
    }
  }
  await budget.settle();
  return answer;
}

/** Also a project that closed without a purchase, as some did before they could be given up. */
const isGivenUp = ({ status, award }: Project): boolean =>
  status === 'abandoned' || (status === 'closed' && award === null);

/** Brings the budgets to what the project's stream says: what was held for a project that was given up is released. */
export async function settleBudget(
  decisions: Decisions,
  projectId: string,
  envelope: Envelope,
): Promise<void> {
  const project = await decisions.now.read(streamOf.project(projectId), projectDecider);
  demandProject(project);
  await new ProjectBudget(decisions, project, envelope, []).settle();
}

/** Each step has its own command id, so that a retry repairs. */
class ProjectBudget {
  private readonly years: ReadonlySet<number>;

  constructor(
    private readonly decisions: Decisions,
    private readonly project: Project,
    private readonly envelope: Envelope,
    lines: readonly ProjectBudgetLine[],
  ) {
    this.years = new Set([...lines, ...(project.budget?.lines ?? [])].map(({ year }) => year));
  }

  /** Until the project has decided, what it holds already is not given up. */
  async hold(lines: readonly ProjectBudgetLine[]): Promise<void> {
    for (const [year, ofYear] of byYear(lines)) {
      await this.tell(year, 'hold', (budget) =>
        this.reservation(year, withHeld(ofYear, budget, this.project.draft.projectId)),
      );
    }
  }

  /** @throws ConcurrentWrite where others took what the project had decided on; given again, it goes on. */
  async settle(): Promise<void> {
    const { projectId } = this.project.draft;
    const project = await this.decisions.now.read(streamOf.project(projectId), projectDecider);
    demandProject(project);
    const owed = byYear(owedLines(project));
    const secured = byYear(project.budget?.lines ?? []);
    try {
      for (const year of this.years) {
        if (isGivenUp(project)) {
          const data = { projectId, reason: GIVEN_UP };
          await this.tell(year, 'withdraw', () => ({ type: 'WithdrawBudget', data }));
        } else if (project.award) await this.commit(year, owed.get(year) ?? []);
        else await this.tell(year, 'settle', () => this.reservation(year, secured.get(year) ?? []));
      }
    } catch (error) {
      if (error instanceof Rejection) throw new ConcurrentWrite(null, null);
      throw error;
    }
  }

  private async commit(year: number, owed: readonly ProjectBudgetLine[]): Promise<void> {
    const lines = owed.map(({ id, amountFen }) => ({ id, amountFen }));
    const committing = (): BudgetCommand => ({
      type: 'CommitBudget',
      data: { projectId: this.project.draft.projectId, lines },
    });
    try {
      await this.tell(year, 'commit', committing);
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      // The reservation was moved: what the award owes is reserved again.
      await this.tell(year, 'reserve-owed', () => this.reservation(year, owed));
      await this.tell(year, 'commit', committing);
    }
  }

  private reservation(year: number, lines: Readonly<Reservation>): BudgetCommand {
    const { projectId, purchaser } = this.project.draft;
    if (lines.length === 0) {
      return { type: 'ReleaseBudget', data: { projectId, reason: SECURED_ANEW } };
    }
    const reserved = lines.map(({ id, fundSource, amountFen }) => ({ id, fundSource, amountFen }));
    return {
      type: 'ReserveBudget',
      data: { purchaserUscc: purchaser.uscc, year, projectId, lines: reserved },
    };
  }

  private async tell(
    year: number,
    what: string,
    commandFor: (budget: BudgetState) => BudgetCommand,
  ): Promise<void> {
    const { projectId, purchaser, stationId } = this.project.draft;
    await this.decisions.decide({
      stream: streamOf.budget(purchaser.uscc, year),
      decider: budgetDecider,
      envelope: step(this.envelope, `${what}/${year}`),
      prepare: (budget) => ({ command: commandFor(budget), links: { projectId, stationId } }),
    });
  }
}

/** The lines, none lower than what it holds for the project, and the other lines that hold something for it. */
function withHeld(wanted: Readonly<Reservation>, { lines }: BudgetState, projectId: string): Reservation {
  const heldOn = (id: string): number => lines.get(id)?.reserved[projectId] ?? 0;
  const others = [...lines].filter(([id]) => heldOn(id) > 0 && wanted.every((line) => line.id !== id));
  return [
    ...wanted.map((line) => ({ ...line, amountFen: Math.max(line.amountFen, heldOn(line.id)) })),
    ...others.map(([id, { fundSource }]) => ({ id, fundSource, amountFen: heldOn(id) })),
  ];
}

/** The award is owed from the secured lines in their order; what it does not use is released. */
function owedLines({ award, budget }: Project): ProjectBudgetLine[] {
  let owed = award?.priceFen ?? 0;
  return (budget?.lines ?? []).flatMap((line) => {
    const amountFen = Math.min(line.amountFen, owed);
    owed -= amountFen;
    return amountFen > 0 ? [{ ...line, amountFen }] : [];
  });
}
