import { parseArgs } from 'node:util';

export const MEASURES = ['append', 'http', 'catch-up', 'visible', 'pages', 'memory'] as const;
export type MeasureName = (typeof MEASURES)[number];

export interface BenchOptions {
  readonly only: readonly MeasureName[];
  /** How long each figure is taken. */
  readonly seconds: number;
  /** Sizes of the log between which memory has to stay flat. */
  readonly events: readonly [small: number, large: number];
  /** Where the processes leave CPU profiles; absent, none. */
  readonly profiles: string | undefined;
}

export const USAGE = `npm run bench -- [--only ${MEASURES.join(',')}] [--seconds 4] [--full] [--profiles DIR]
  --only      these measures, separated by commas
  --seconds   how long each figure is taken
  --full      memory between 100,000 and 1,000,000 events instead of 300,000
  --profiles  the processes leave CPU profiles there`;

/** @throws TypeError naming what is not an option */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: MEASURES.join(',') },
      seconds: { type: 'string', default: '4' },
      full: { type: 'boolean', default: false },
      profiles: { type: 'string' },
    },
  });
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new TypeError('--seconds must be above 0');
  return {
    only: values.only.split(',').map(measureOf),
    seconds,
    events: [100_000, values.full ? 1_000_000 : 300_000],
    profiles: values.profiles,
  };
}

function measureOf(name: string): MeasureName {
  const measure = MEASURES.find((known) => known === name);
  if (!measure) throw new TypeError(`--only: ${name} is none of ${MEASURES.join(', ')}`);
  return measure;
}
