/** One setting: its default (absent = required) and how its text becomes a value; `parse` throws with the reason. */
// @ts-nocheck

export interface Setting<T> {
  readonly default?: string;
  readonly parse: (text: string) => T;
}

export type Settings = Readonly<Record<string, Setting<unknown>>>;
export type Values<S extends Settings> = { readonly [K in keyof S]: ReturnType<S[K]['parse']> };

/** Every fault of the environment at once: a person mends them in one go. */
export class ConfigurationFault extends Error {
  override readonly name = 'ConfigurationFault';
  constructor(readonly faults: readonly string[]) {
    super(`配置有误 (configuration faults):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/** @throws ConfigurationFault naming every setting at fault; values are never shown, they may be secrets. */
export function readConfig<S extends Settings>(env: NodeJS.ProcessEnv, settings: S): Values<S> {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(settings)) {
    const text = env[name] || setting.default;
    if (text === undefined) {
      faults.push(`${name}: required`);
      continue;
    }
    try {
      values[name] = setting.parse(text);
    } catch (error) {
      faults.push(`${name}: ${(error as Error).message}`);
    }
  }
  if (faults.length > 0) throw new ConfigurationFault(faults);
  return values as Values<S>;
}

export const text: Setting<string>['parse'] = (value) => value;

export const port = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new Error('must be a port, 0–65535');
  return number;
};

export const count = (value: string): number => {
  if (!/^\d{1,15}$/.test(value)) throw new Error('must be a whole number, 0 or more');
  return Number(value);
};

export const url =
  (...protocols: string[]) =>
  (value: string): string => {
    const protocol = /^([a-z+]+):\/\//.exec(value)?.[1];
    if (!protocol || !protocols.includes(protocol)) {
      throw new Error(`must begin with ${protocols.map((name) => `${name}://`).join(' or ')}`);
    }
    return value;
  };

export const oneOf =
  <T extends string>(...options: T[]) =>
  (value: string): T => {
    if (!options.includes(value as T)) throw new Error(`must be one of ${options.join(', ')}`);
    return value as T;
  };

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The settings every process shares, with the fixed names of the configuration table. */
export const common = {
  LOG_LEVEL: { default: 'info', parse: oneOf<LogLevel>(...LOG_LEVELS) },
} as const;
export const databaseUrl = { parse: url('postgres', 'postgresql') } as const;
export const eventStoreUrl = {
  parse: url('esdb', 'esdb+discover', 'kurrentdb', 'kurrentdb+discover'),
} as const;
