import { parseArgs } from 'node:util';

export const MEASURES = [
  'append',
  'http',
  'catch-up',
  'visible',
  'pages',
  'memory',
  'clauses',
  'sessions',
] as const;
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

export const USAGE = `npm run bench -- [--only ${MEASURES.join(',')}] [--seconds 4] [--events 100000] [--full] [--profiles DIR]
  --only      these measures, separated by commas
  --seconds   how long each figure is taken
  --events    how long a log the projector catches up with
  --full      memory of ten times as many events instead of three times
  --profiles  the processes leave CPU profiles there`;

/** @throws TypeError naming what is not an option */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: MEASURES.join(',') },
      seconds: { type: 'string', default: '4' },
      events: { type: 'string', default: '100000' },
      full: { type: 'boolean', default: false },
      profiles: { type: 'string' },
    },
  });
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new TypeError('--seconds must be above 0');
  const events = Number(values.events);
  if (!(events > 0)) throw new TypeError('--events must be above 0');
  return {
    only: values.only.split(',').map(measureOf),
    seconds,
    events: [events, events * (values.full ? 10 : 3)],
    profiles: values.profiles,
  };
}

function measureOf(name: string): MeasureName {
  const measure = MEASURES.find((known) => known === name);
  if (!measure) throw new TypeError(`--only: ${name} is none of ${MEASURES.join(', ')}`);
  return measure;
}
