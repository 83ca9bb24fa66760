/** Who may import whom. Each room may import itself and what its line names; everything else is an error. */
const may = {
  domain: [],
  contracts: ['domain/'],
  usecases: ['domain/'],
  adapters: ['domain/', 'contracts/'],
  functions: ['domain/', 'contracts/', 'usecases/', 'adapters/'],
  stepfunctions: [],
  infra: ['contracts/', 'functions/catalogue(/|\\.ts$)', 'stepfunctions/'],
  local: ['domain/', 'contracts/', 'client/', 'functions/catalogue(/|\\.ts$)', 'stepfunctions/'],
  web: ['domain/', 'contracts/', 'client/'],
  client: [],
  cli: [
    'client/',
    'contracts/',
    'local/',
    'domain/',
    'adapters/dynamodb/name-load\\.ts$',
    'adapters/documents/',
    'adapters/digest/',
    'adapters/signer/verify-jws\\.ts$',
  ],
  bench: ['.*'],
  scripts: ['.*'],
  tests: ['.*'],
};

const rooms = Object.keys(may);
const anyRoom = `^(${rooms.join('|')})/`;

const error = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    ...rooms.map((room) =>
      error(
        `${room}-keeps-its-lane`,
        { path: `^${room}/` },
        { path: anyRoom, pathNot: `^(${[`${room}/`, ...may[room]].join('|')})` },
      ),
    ),
    error('no-cycles', {}, { circular: true }),
    error('nothing-imports-tests', { pathNot: '^(bench|tests)/' }, { path: '^tests/' }),
    error('nothing-imports-bench', { pathNot: '^(bench|tests)/' }, { path: '^bench/' }),
    error('nothing-imports-scripts', { pathNot: '^(scripts|tests)/' }, { path: '^scripts/' }),
    error(
      'only-wiring-builds-adapters',
      { path: '^functions/', pathNot: '^functions/wiring\\.ts$' },
      { path: '^adapters/' },
    ),
    error(
      'handlers-do-not-call-handlers',
      { path: '^functions/(http/[^/]+|steps|events)/([^/]+)' },
      { path: '^functions/(http|steps|events)/', pathNot: '^functions/$1/$2' },
    ),
    error(
      'portal-and-console-are-strangers',
      { path: '^web/(portal|console)/' },
      { path: '^web/(portal|console)/', pathNot: '^web/$1/' },
    ),
    error(
      'the-core-is-pure',
      { path: '^(domain|contracts|usecases)/' },
      { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    ),
    error(
      'the-core-knows-no-machine',
      { path: '^(domain|contracts|usecases)/' },
      { dependencyTypes: ['core'] },
    ),
    error(
      'the-client-needs-one-package',
      { path: '^client/' },
      { path: 'node_modules/', pathNot: 'node_modules/openapi-fetch/' },
    ),
    error(
      'aws-only-at-the-edge',
      { pathNot: '^(adapters|infra|local|tests|bench)/' },
      { path: 'node_modules/(@aws-sdk|@smithy|aws-cdk-lib|cdk-nag|constructs)/' },
    ),
    error('imports-exist', {}, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|cdk\\.out|data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
