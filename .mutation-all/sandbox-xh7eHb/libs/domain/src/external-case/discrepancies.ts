// @ts-nocheck
import type { ExternalCaseFacts } from './external-case.events.js';

export interface Discrepancy {
  /** The field in doubt, e.g. `amountFen`. */
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly source: string }[];
}

const yuan = (fen: number): string => `${(fen / 100).toFixed(2).replace(/\.?0+$/, '')}元`;
const differ = (
  field: string,
  ...values: readonly (readonly [value: string, source: string])[]
): Discrepancy => ({
  field,
  values: values.map(([value, source]) => ({ value, source })),
});

/** 单价 × 数量 against the line's own subtotal. */
function lineArithmetic({ lineItems }: ExternalCaseFacts): Discrepancy[] {
  return lineItems.flatMap(({ name, figures }) => {
    const { unitPriceFen, qty, subtotalFen, annualBudgetFen, threeYearBudgetFen } = figures;
    const found: Discrepancy[] = [];
    if (unitPriceFen !== undefined && qty !== undefined && subtotalFen !== undefined) {
      const product = unitPriceFen * qty;
      if (product !== subtotalFen) {
        found.push(differ(`lineItems/${name}`, [yuan(subtotalFen), '小计'], [yuan(product), '单价×数量']));
      }
    }
    if (annualBudgetFen !== undefined && threeYearBudgetFen !== undefined) {
      const three = annualBudgetFen * 3;
      if (three !== threeYearBudgetFen) {
        found.push(
          differ(`lineItems/${name}`, [yuan(threeYearBudgetFen), '三年预算'], [yuan(three), '年度预算×3']),
        );
      }
    }
    return found;
  });
}

/** A part that is larger than the whole. Smaller parts prove nothing: excerpts list some lines only. */
function partsAgainstWhole({ lineItems, amountFen, budgetFen }: ExternalCaseFacts): Discrepancy[] {
  const whole = amountFen ?? budgetFen;
  if (whole === null) return [];
  const wholeName = amountFen === null ? 'budgetFen' : 'amountFen';
  const wholeSource = amountFen === null ? '预算' : '合同金额';
  const larger = lineItems.flatMap(({ name, figures }) =>
    Object.entries(figures)
      .filter(([figure, value]) => figure.endsWith('Fen') && value > whole)
      .map(([figure, value]) =>
        differ(wholeName, [yuan(whole), wholeSource], [yuan(value), `明细“${name}”(${figure})`]),
      ),
  );
  const sum = lineItems.reduce(
    (total, { figures: { subtotalFen, unitPriceFen, qty } }) =>
      total + (subtotalFen ?? (unitPriceFen !== undefined && qty !== undefined ? unitPriceFen * qty : 0)),
    0,
  );
  return sum > whole
    ? [...larger, differ(wholeName, [yuan(whole), wholeSource], [yuan(sum), '明细合计'])]
    : larger;
}

/** 年额 × 年数 against the total, where the period says how many years. */
function annualAgainstTotal({ annualAmountFen, amountFen, servicePeriod }: ExternalCaseFacts): Discrepancy[] {
  const years = servicePeriod === null ? undefined : /^(\d+)\s*年/.exec(servicePeriod)?.[1];
  if (annualAmountFen === null || amountFen === null || years === undefined) return [];
  const total = annualAmountFen * Number(years);
  return total === amountFen
    ? []
    : [differ('amountFen', [yuan(amountFen), '合同金额'], [yuan(total), `年额×${years}年`])];
}

function priceAgainstBudget({ budgetFen, amountFen }: ExternalCaseFacts): Discrepancy[] {
  return budgetFen !== null && amountFen !== null && amountFen > budgetFen
    ? [differ('amountFen', [yuan(amountFen), '合同金额'], [yuan(budgetFen), '预算(低于合同金额)'])]
    : [];
}

const CONTRADICTION = /另写|不同|不一致|矛盾|不符|互相冲突/;
const FIGURE = /(\d+(?:\.\d+)?)\s*(万|亿)?元/g;
const SCALE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The source's own remark that it contradicts itself: each other figure it names. */
function remarkedBySource(
  { budgetFen, amountFen }: ExternalCaseFacts,
  caveats: string | null,
): Discrepancy[] {
  const known = budgetFen ?? amountFen;
  if (caveats === null || known === null) return [];
  const field = budgetFen === null ? 'amountFen' : 'budgetFen';
  return caveats
    .split(/[。;；]/)
    .filter((sentence) => CONTRADICTION.test(sentence))
    .flatMap((sentence) =>
      [...sentence.matchAll(FIGURE)]
        .map(([, digits, scale]) => Math.round(Number(digits) * (SCALE[scale ?? ''] ?? 1) * 100))
        .filter((fen) => fen !== budgetFen && fen !== amountFen)
        .map((fen) =>
          differ(
            field,
            [yuan(known), field === 'budgetFen' ? '预算' : '合同金额'],
            [yuan(fen), sentence.trim()],
          ),
        ),
    );
}

const BANDS: readonly (readonly [grade: string, from: number, below: number])[] = [
  ['优', 90, 100.01],
  ['良', 80, 90],
  ['中', 60, 80],
  ['差', 0, 60],
];

function scoreAgainstGrade({ evaluation }: ExternalCaseFacts): Discrepancy[] {
  const score = evaluation?.score;
  const grade = evaluation?.grade;
  if (typeof score !== 'number' || typeof grade !== 'string') return [];
  const band = BANDS.find(([name]) => grade.startsWith(name));
  return band && (score < band[1] || score >= band[2])
    ? [differ('evaluation', [String(score), '得分'], [grade, '等级'])]
    : [];
}

/**
 * Figures of one public case that contradict each other. Nothing is chosen between them: imported figures
 * keep their provenance and the contradiction is recorded.
 */
export function findDiscrepancies(facts: ExternalCaseFacts, caveats: string | null): Discrepancy[] {
  return [
    ...lineArithmetic(facts),
    ...partsAgainstWhole(facts),
    ...annualAgainstTotal(facts),
    ...priceAgainstBudget(facts),
    ...scoreAgainstGrade(facts),
    ...remarkedBySource(facts, caveats),
  ];
}
