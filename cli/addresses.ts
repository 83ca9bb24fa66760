import type { Settings } from '../local/settings.ts';

/** Where everything is that runs, and who may sign in. */
export function addresses({
  origin,
  issuer,
  messages,
  awsEndpoint,
  tableEndpoint,
  folder,
}: Settings): string {
  return [
    `  Portal (applicants)       ${origin}/            zhang / kaiban`,
    `  Console (agents)          ${origin}/console/    officer-wang / kaiban, supervisor-gao / kaiban`,
    `  Messages that went out    ${messages.url}/`,
    `  Interface document        ${origin}/v1/openapi.json`,
    `  OpenID provider           ${issuer}`,
    `  Step Functions, Lambda    ${awsEndpoint}`,
    `  DynamoDB                  ${tableEndpoint}`,
    `  Data and logs             ${folder}`,
  ].join('\n');
}
