import type { FunctionRow } from './row.ts';

/** The functions of what anybody may know of a city. */
export const citiesFunctions: readonly FunctionRow[] = [
  {
    id: 'list-cities',
    entry: 'functions/http/cities/list-cities.ts',
    trigger: { kind: 'http', operationId: 'listCities' },
    config: [],
    grants: [],
    timeoutSeconds: 10,
  },
  {
    id: 'read-city',
    entry: 'functions/http/cities/read-city.ts',
    trigger: { kind: 'http', operationId: 'readCity' },
    config: ['clock'],
    grants: [],
    timeoutSeconds: 10,
  },
  {
    id: 'search-scope',
    entry: 'functions/http/cities/search-scope.ts',
    trigger: { kind: 'http', operationId: 'searchScope' },
    config: [],
    grants: [],
    timeoutSeconds: 10,
  },
];
