export * from './calendar/deadlines.js';
export * from './calendar/working-days.js';
export * from './evaluate.js';
export * from './facts.js';
export { NATIONAL_CLAUSES } from './clauses/index.js';
export type { Act, Clause } from './kernel/clause.js';
export * from './versions.js';
