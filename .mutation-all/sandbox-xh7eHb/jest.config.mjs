/** One Jest, two kinds of test: `unit` needs nothing, `system` gets a real PostgreSQL from test/support. */
// @ts-nocheck

const common = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^#event-store/testing$': '<rootDir>/libs/event-store/src/testing.ts',
    '^#runtime/nest$': '<rootDir>/libs/runtime/src/nest.ts',
    '^#(application|attachments|database|domain|event-store|identity|policy|projection|read-models|runtime|vault)$':
      '<rootDir>/libs/$1/src/index.ts',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};

export default {
  // Tests wait for processes of their own more than they reckon.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '512MB',
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'],
    },
    {
      ...common,
      displayName: 'system',
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
};
