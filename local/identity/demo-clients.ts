import { organisations } from '../partners/organisations.ts';

/** A program with its own secret; it gets tokens for one audience only. */
export type DemoClient = {
  readonly id: string;
  readonly name: string;
  readonly secret: string;
  /** `api`: a partner's program for its organisation; `data-sharing`: our functions asking a register. */
  readonly target: 'api' | 'data-sharing';
};

/** The audience of tokens for the data-sharing service of other authorities. */
export const dataSharingAudience = 'https://data-sharing.local';

/** The public clients: the two pages. They have no secret, PKCE stands in for it. */
export const pageClients = [
  { id: 'kaiban-portal', base: '/' },
  { id: 'kaiban-console', base: '/console/' },
] as const;

/** Demo secrets are derived so that every process of a local run knows them without being told. */
function demoSecret(id: string): string {
  return `demo-secret-of-${id}-never-for-production`;
}

const partner = (id: string, name: string): DemoClient => ({
  id,
  name,
  secret: demoSecret(id),
  target: 'api',
});

/** The programs: each organisation of the cities that are served, and Kaiban itself. */
export const demoClients: readonly DemoClient[] = [
  ...organisations().map(({ id, name }) => partner(id, name)),
  { id: 'kaiban', name: '企业开办', secret: demoSecret('kaiban'), target: 'data-sharing' },
];
