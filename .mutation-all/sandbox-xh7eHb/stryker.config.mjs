/**
 * Mutation testing of what must be right before anything else is: every change of `libs/domain` and
 * `libs/policy` that no test notices is named. `npm run mutation -- --mutate 'libs/domain/src/ledger/!(*.spec).ts'`
 * asks about a part; data, fixtures and the specs themselves are no one's mutants.
 */
// @ts-nocheck

export default {
  mutate: [
    'libs/{domain,policy}/src/**/*.ts',
    '!**/*.spec.ts',
    '!**/*.data.ts',
    '!**/testing/**',
    '!**/index.ts',
  ],
  plugins: ['./tools/mutation/runner.mjs'],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, would need every test anew for each of its mutants.
  ignoreStatic: true,
  // Texts are read by people: their words are no behaviour.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['dist', 'docker', 'apps', 'test/load'],
  tempDirName: '.mutation',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  checkers: [],
  concurrency: 1,
};
