// @ts-nocheck
import { budgetDecider, projectDecider, streamOf, sumFen, type BudgetState, type Project } from '#domain';
import type { FactReader } from '../kernel/fact-reader.js';

/** Projects that hold anything of a budget. */
const holdersOf = ({ lines }: BudgetState): string[] =>
  [...lines.values()].flatMap(({ reserved, committed }) => [
    ...Object.keys(reserved),
    ...Object.keys(committed),
  ]);

/**
 * 同一财政年度、同一类别 (条例 28): what the purchaser bought otherwise than by open tendering out of the budgets of
 * the years this project draws on, apart from the project itself.
 */
export async function boughtBeside(
  { draft: { projectId, purchaser, category }, budget }: Project,
  facts: FactReader,
): Promise<number> {
  const years = new Set((budget?.lines ?? []).map(({ year }) => year));
  const budgets = await Promise.all(
    [...years].map((year) => facts.read(streamOf.budget(purchaser.uscc, year), budgetDecider)),
  );
  const others = new Set(budgets.flatMap(holdersOf).filter((id) => id !== projectId));
  const projects = await Promise.all(
    [...others].map((id) => facts.read(streamOf.project(id), projectDecider)),
  );
  const awards = projects.flatMap((one) => (one?.draft.category === category && one.award ? one.award : []));
  return sumFen(awards.filter(({ method }) => method !== '公开招标').map(({ priceFen }) => priceFen));
}
