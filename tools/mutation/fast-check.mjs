/** fast-check for mutants: few runs, always the same, and no search for the smallest counter-example. */
import * as fc from 'fast-check';

export * from 'fast-check';
export const assert = (property, parameters) =>
  fc.assert(property, { ...parameters, numRuns: 10, seed: 1, endOnFailure: true });
export default { ...fc, assert };
