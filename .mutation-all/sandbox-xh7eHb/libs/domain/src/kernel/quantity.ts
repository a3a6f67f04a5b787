/** Quantities have a few decimals; their binary sums must not grow more: 0.1 + 0.2 is 0.3. */
// @ts-nocheck

export const addQuantities = (a: number, b: number): number => Math.round((a + b) * 1e6) / 1e6;
