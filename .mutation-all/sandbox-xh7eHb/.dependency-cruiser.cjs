/** The zones of docs/architecture.md: dependencies point down only. */
// @ts-nocheck

const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.spec\\.ts$' },
  to: { path: '^(apps|libs)/', pathNot: [from, ...allowed] },
});
const pure = (zone) => ({
  name: `${zone}-is-pure`,
  comment: 'No clock, random, I/O or framework: what is decided depends on what is given, and nothing else.',
  severity: 'error',
  from: { path: `^libs/${zone}/`, pathNot: '\\.spec\\.ts$' },
  to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/chinese-days' },
});

module.exports = {
  forbidden: [
    only('domain-imports-nothing', '^libs/domain/', [], 'The domain stands alone.'),
    only('policy-imports-domain', '^libs/policy/', ['^libs/domain/'], 'Rules know domain values only.'),
    only('event-store-is-an-engine', '^libs/event-store/', [], 'The event store port knows no domain word.'),
    only(
      'identity-imports-domain',
      '^libs/identity/',
      ['^libs/domain/'],
      'Accounts know the roles, no business.',
    ),
    only(
      'projection-is-an-engine',
      '^libs/projection/',
      ['^libs/event-store/'],
      'The projection engine knows no domain word.',
    ),
    only(
      'read-models-import-downwards',
      '^libs/read-models/',
      ['^libs/(domain|policy|projection|event-store)/'],
      'Read models fold domain events through the projection engine.',
    ),
    only(
      'application-imports-downwards',
      '^libs/application/',
      ['^libs/(domain|policy|event-store|attachments|identity)/'],
      'Commands are decided from streams, never from a read model.',
    ),
    only(
      'attachments-import-nothing',
      '^libs/attachments/',
      [],
      'Bytes and their hashes, whatever they are about.',
    ),
    only('vault-is-an-engine', '^libs/vault/', [], 'The vault knows no domain word.'),
    only('runtime-imports-nothing', '^libs/runtime/', [], 'Every process uses it, whatever it does.'),
    only('database-imports-nothing', '^libs/database/', [], 'The schema is made without what is kept in it.'),
    ...['api', 'projector', 'disclosure', 'eventstore', 'cli'].map((app) =>
      only(`${app}-imports-libs-only`, `^apps/${app}/`, ['^libs/'], 'Apps never import each other.'),
    ),
    pure('domain'),
    pure('policy'),
    {
      name: 'through-the-front-door',
      comment: 'A library is used through its index (or its testing or Nest entry), not through its files.',
      severity: 'error',
      from: { path: '^(?:apps|libs)/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/(index|testing|nest)\\.ts$'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: 'tools/zones-resolve.cjs' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
    tsPreCompilationDeps: true,
  },
};
