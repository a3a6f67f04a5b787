/** Money is integer fen. */
// @ts-nocheck


export function isFen(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Throws where the sum leaves the safe integers: such an amount is a defect, never a rounding. */
export function sumFen(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  if (!Number.isSafeInteger(sum)) throw new RangeError(`not a safe amount of fen: ${sum}`);
  return sum;
}

/** `1234.50元`: amounts in sentences for officers. */
export function yuan(fen: number): string {
  return `${Math.trunc(fen / 100)}.${String(Math.abs(fen % 100)).padStart(2, '0')}元`;
}
