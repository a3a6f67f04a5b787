const ROUNDS = 3;

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/**
 * Takes figures in turns, a third of the time each, so that whatever else the machine does meets all of them
 * alike; answers the middle one of each.
 */
export async function inTurns<Name extends string>(
  seconds: number,
  takes: Readonly<Record<Name, (seconds: number) => Promise<number>>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(takes) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) taken.get(name)!.push(await takes[name](seconds / ROUNDS));
  }
  return Object.fromEntries(names.map((name) => [name, middle(taken.get(name)!)])) as Record<Name, number>;
}
