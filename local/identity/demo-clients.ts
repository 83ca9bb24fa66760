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

/** The programs: each organisation of the city profile, two for extra services, and Kaiban itself. */
export const demoClients: readonly DemoClient[] = [
  partner('jinyuan-seals', '金源印章（模拟）'),
  partner('hongxing-seals', '红星刻章（模拟）'),
  partner('longjiang-bank', '龙江银行尖山支行（模拟）'),
  partner('rural-bank', '双鸭山农商银行（模拟）'),
  partner('tax-office', '双鸭山市税务局（模拟）'),
  partner('social-insurance', '双鸭山市社会保险中心（模拟）'),
  partner('housing-fund', '双鸭山市住房公积金中心（模拟）'),
  { id: 'kaiban', name: '企业开办', secret: demoSecret('kaiban'), target: 'data-sharing' },
];
