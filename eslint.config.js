import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];

/** Tools that insist on a default export, or on being plain JavaScript. */
const configFiles = [
  '*.config.ts',
  '*.config.js',
  'eslint.config.js',
  '.dependency-cruiser.cjs',
  'web/**/*.config.ts',
];

/** Where the machine's clock, dice and environment may be touched; everyone else takes a port. */
const edges = [
  'adapters/**',
  'functions/wiring.ts',
  'local/**',
  'infra/**',
  'cli/**',
  'bench/**',
  'scripts/**',
  'tests/**',
  'web/shared/**',
  '*.config.ts',
];

const nondeterminism = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the time from the Clock port.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take the time from the Clock port.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Take ids and chance from a port.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only functions/wiring.ts reads the environment, by the groups of contracts/config.ts.',
  },
];

/** `import { z }` keeps every language of zod's messages: 450 KB instead of 90 KB in each function. */
const wholeZod = {
  selector: "ImportDeclaration[importKind='value'][source.value='zod'] > ImportSpecifier[importKind='value']",
  message: "Write import * as z from 'zod'; only that can be shaken.",
};

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Give it a name: no default exports.',
};

const noBarrel = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that declares it.' },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrels: import from the file that declares it.',
  },
];

export default defineConfig(
  globalIgnores([
    'node_modules/',
    '**/dist/',
    'cdk.out/',
    'data/',
    '.cache/',
    'coverage/',
    'client/schema.ts',
    'client/operation-table.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/require-await': 'off',
      // Ports are plain objects of functions; none of them knows a `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/unified-signatures': 'error',
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/no-meaningless-void-operator': 'error',
      '@typescript-eslint/no-mixed-enums': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', wholeZod, noDefaultExport, ...noBarrel, ...nondeterminism],
      // Budgets: a habit, not a gate.
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['warn', 10],
    },
  },
  { files: edges, rules: { 'no-restricted-syntax': ['error', wholeZod, noDefaultExport, ...noBarrel] } },
  // What no function carries with it may take all of zod.
  {
    files: ['local/**', 'infra/**', 'cli/**', 'bench/**', 'scripts/**', 'tests/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noBarrel] },
  },
  // The one door between functions and adapters hands a reader of stream records on.
  { files: ['functions/wiring.ts'], rules: { 'no-restricted-syntax': ['error', wholeZod, noDefaultExport] } },
  { files: configFiles, rules: { 'no-restricted-syntax': 'off' } },
  {
    files: [
      'functions/pipeline/log.ts',
      'local/**',
      'infra/**',
      'cli/**',
      'bench/**',
      'scripts/**',
      'tests/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**', 'bench/**', 'web/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', complexity: 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    rules: { 'prefer-const': 'error', 'no-var': 'error', eqeqeq: 'error' },
  },
);
