import { join } from 'node:path';
import { apiAudience, registersAudience, type PartnerSettings, type Settings } from './settings.ts';
import { demoClients } from './identity/demo-clients.ts';
import { keepRunning, type Running } from './processes/child-process.ts';

/** Starts the partners, several organisations to a process; one that is killed is started again, as its owner would. */
export function startPartners(settings: Settings, clockFile: string): Running[] {
  const processes = Map.groupBy(
    [...settings.partners, settings.dataSharing, settings.identityCheck],
    (partner) => partner.process,
  );
  return [...processes].map(([name, members]) =>
    keepRunning({
      name,
      command: process.execPath,
      args: [join(import.meta.dirname, 'partners', 'main.ts'), name],
      env: {
        KAIBAN_PARTNER: JSON.stringify(members.map((partner) => settingsOf(settings, partner, clockFile))),
      },
      logFile: join(settings.folder, 'log', `${name}.log`),
      pidFile: join(settings.folder, `${name}.pid`),
    }),
  );
}

/** Starts the provider of text messages and e-mails, as a process of its own too. */
export function startMessages({ folder, messages: { port, secret } }: Settings): Running {
  const dataFile = join(folder, 'messages.sqlite');
  return keepRunning({
    name: 'messages',
    command: process.execPath,
    args: [join(import.meta.dirname, 'messages', 'main.ts')],
    env: { KAIBAN_MESSAGES: JSON.stringify({ port, secret, dataFile }) },
    logFile: join(folder, 'log', 'messages.log'),
    pidFile: join(folder, 'messages.pid'),
  });
}

function settingsOf(settings: Settings, partner: PartnerSettings, clockFile: string): unknown {
  const common = {
    organisation: partner.organisation,
    kind: partner.kind,
    port: partner.port,
    dataFile: join(settings.folder, 'partners', `${partner.organisation}.sqlite`),
    clockFile,
    speed: settings.partnerSpeed === 0 ? { workSeconds: 0 } : { followSeconds: 5 },
  };
  if (partner.kind === 'identity-check') return { ...common, key: partner.webhookSecret };
  if (partner.kind === 'data-sharing')
    return { ...common, issuer: settings.issuer, audience: registersAudience };
  return {
    ...common,
    apiUrl: settings.origin,
    tokenEndpoint: `${settings.issuer}/token`,
    clientId: partner.organisation,
    clientSecret: demoClients.find(({ id }) => id === partner.organisation)?.secret,
    audience: apiAudience,
    webhookSecret: partner.webhookSecret,
  };
}
