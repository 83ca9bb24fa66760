import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { startDataSharing } from './data-sharing/data-sharing-service.ts';
import { startServicePartner } from './service-partner.ts';
import { PartnerSettings } from './settings.ts';

/** Starts one organisation as its own process: `node local/partners/main.ts <organisation-id>`. */
const [, , organisation] = process.argv;
const settings = PartnerSettings.parse(JSON.parse(process.env['KAIBAN_PARTNER'] ?? '{}'));
if (settings.organisation !== organisation) {
  throw new Error(`KAIBAN_PARTNER is for ${settings.organisation}, not for ${organisation ?? 'nobody'}`);
}
mkdirSync(dirname(settings.dataFile), { recursive: true });
const partner =
  settings.kind === 'data-sharing' ? await startDataSharing(settings) : await startServicePartner(settings);

const leave = () => {
  partner.close();
  process.exit(0);
};
process.once('SIGTERM', leave);
process.once('SIGINT', leave);
// The parent holds the other end of the channel (or of stdin); when it is gone, however it went, so are we.
if (process.channel) process.once('disconnect', leave);
else process.stdin.resume().once('end', leave).once('close', leave).once('error', leave);

process.stdout.write(`${JSON.stringify({ listening: partner.port })}\n`);
