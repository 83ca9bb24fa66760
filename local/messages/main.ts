import { MessageSettings, startMessageServer } from './message-server.ts';

/** Starts the provider of text messages and e-mails as its own process, with `KAIBAN_MESSAGES` as JSON. */
const settings = MessageSettings.parse(JSON.parse(process.env['KAIBAN_MESSAGES'] ?? '{}'));
const server = await startMessageServer(settings);

const leave = () => {
  server.close();
  process.exit(0);
};
process.once('SIGTERM', leave);
process.once('SIGINT', leave);
// The parent holds the other end of stdin; when it is gone, however it went, so are we.
process.stdin.resume().once('end', leave).once('close', leave).once('error', leave);

process.stdout.write(`${JSON.stringify({ listening: server.port })}\n`);
