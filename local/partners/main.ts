import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { startDataSharing } from './data-sharing/data-sharing-service.ts';
import { startIdentityCheck } from './identity-check/identity-check-service.ts';
import { startServicePartner } from './service-partner.ts';
import { ProcessSettings, type PartnerSettings } from './settings.ts';

/** Starts a process of organisations, each with a server of its own: `node local/partners/main.ts <first of them>`. */
const [, , first] = process.argv;
const settings = ProcessSettings.parse(JSON.parse(process.env['KAIBAN_PARTNER'] ?? '{}'));
if (settings[0]?.organisation !== first) {
  throw new Error(`KAIBAN_PARTNER is for ${settings[0]?.organisation}, not for ${first ?? 'nobody'}`);
}
const partners = await Promise.all(
  settings.map((one) => {
    mkdirSync(dirname(one.dataFile), { recursive: true });
    return start(one);
  }),
);

function start(one: PartnerSettings): Promise<{ readonly port: number; close(): void }> {
  switch (one.kind) {
    case 'data-sharing':
      return startDataSharing(one);
    case 'identity-check':
      return startIdentityCheck(one);
    default:
      return startServicePartner(one);
  }
}

const leave = () => {
  for (const partner of partners) partner.close();
  process.exit(0);
};
process.once('SIGTERM', leave);
process.once('SIGINT', leave);
// The parent holds the other end of the channel (or of stdin); when it is gone, however it went, so are we.
if (process.channel) process.once('disconnect', leave);
else process.stdin.resume().once('end', leave).once('close', leave).once('error', leave);

process.stdout.write(`${JSON.stringify({ listening: partners[0]?.port })}\n`);
