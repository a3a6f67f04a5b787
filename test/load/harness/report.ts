/** One figure, beside what it is measured against in the same run. */
export interface Figure {
  readonly measure: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline?: { readonly what: string; readonly value: number };
  /** What it is held to; stated, never enforced. */
  readonly required?: { readonly text: string; readonly met: boolean };
  readonly more?: Readonly<Record<string, number | string>>;
}

type Rate = Omit<Figure, 'required'> & { readonly baseline: NonNullable<Figure['baseline']> };

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

/** A rate that has to be at least this share of its baseline. */
export const atLeast = (share: number, figure: Rate): Figure => ({
  ...figure,
  required: { text: `≥ ${percent(share)}`, met: figure.value >= share * figure.baseline.value },
});

/** Times in ascending order. */
export const sorted = (times: Iterable<number>): Float64Array => Float64Array.from(times).sort();

export function percentile(ascending: Float64Array, share: number): number {
  if (ascending.length === 0) return Number.NaN;
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))]!;
}

export const rounded = (value: number): number =>
  Math.abs(value) >= 100 ? Math.round(value) : Number(value.toFixed(2));

export const latencies = (times: Iterable<number>): { p50: number; p99: number } => {
  const ascending = sorted(times);
  return { p50: rounded(percentile(ascending, 0.5)), p99: rounded(percentile(ascending, 0.99)) };
};

const number = (value: number): string => rounded(value).toLocaleString('en-US');

const HEADINGS = ['measure', 'figure', '', 'baseline', '', 'compared', 'required', ''];

function cells({ measure, what, value, unit, baseline, required, more }: Figure): string[] {
  const details = Object.entries(more ?? {}).map(([name, detail]) => `${name} ${detail}`);
  return [
    `${measure}: ${what}`,
    `${number(value)} ${unit}`,
    details.join(', '),
    baseline ? `${number(baseline.value)} ${unit}` : '–',
    baseline?.what ?? '',
    baseline ? percent(value / baseline.value) : '–',
    required?.text ?? '–',
    required ? (required.met ? 'met' : 'NOT MET') : '',
  ];
}

export function table(figures: readonly Figure[]): string {
  const rows = [HEADINGS, ...figures.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const jsonLine = (figure: Figure): string =>
  JSON.stringify({
    ...figure,
    value: rounded(figure.value),
    ...(figure.baseline && {
      baseline: { ...figure.baseline, value: rounded(figure.baseline.value) },
      ratio: Number((figure.value / figure.baseline.value).toFixed(3)),
    }),
  });
