import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSystemProcess } from './system-process.ts';
import { createKaibanClient, type KaibanClient } from '../client/client.ts';
import { demoPassword } from '../local/identity/demo-people.ts';
import { signInAs, type SignedIn } from '../local/identity/sign-in.ts';
import { apiAudience, readSettings, type Settings } from '../local/settings.ts';

/** A complete local system with ports, data folder, partners and identity of its own, for tests and benches. */
export type DisposableSystem = {
  readonly origin: string;
  readonly issuer: string;
  readonly settings: Settings;
  readonly pid: number | undefined;
  /** A client with the real token of one of the demo people. */
  as(login: string): KaibanClient;
  /** The bearer token itself, for requests that no client would send. */
  tokenOf(login: string): Promise<string>;
  /** Stops it in order; the data folder goes unless it is to be used again. */
  stop(options?: { keepData?: boolean }): Promise<void>;
  /** SIGKILL to the system's process: nothing is closed, nothing is flushed. */
  kill(): Promise<void>;
};

/** Starts a system; `folder` takes up the data of one that was stopped or killed. */
export async function startSystem(
  options: { partnerSpeed?: number; folder?: string; port?: number; store?: string } = {},
): Promise<DisposableSystem> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'kaiban-test-'));
  const settings = readSettings({
    KAIBAN_PORT: String(options.port ?? (await freePorts())),
    KAIBAN_DATA: folder,
    KAIBAN_PARTNER_SPEED: String(options.partnerSpeed ?? 0),
    ...(options.store !== undefined && { DYNAMODB_ENDPOINT: options.store }),
  });
  const system = await startSystemProcess(settings);
  const tokens = new Map<string, Promise<SignedIn>>();
  const tokenOf = async (login: string) => {
    const isOfficer = /^(officer|supervisor|desk|callback)/.test(login);
    const signedIn =
      tokens.get(login) ??
      signInAs({
        issuer: settings.issuer,
        clientId: isOfficer ? 'kaiban-console' : 'kaiban-portal',
        redirectUri: `${settings.origin}${isOfficer ? '/console' : ''}/signed-in`,
        audience: apiAudience,
        login,
        password: demoPassword,
      });
    tokens.set(login, signedIn);
    return (await signedIn).accessToken;
  };
  return {
    origin: settings.origin,
    issuer: settings.issuer,
    settings,
    pid: system.pid,
    tokenOf,
    as: (login) => createKaibanClient({ baseUrl: settings.origin, token: () => tokenOf(login) }),
    async stop({ keepData = false } = {}) {
      await system.stop();
      if (!keepData) rmSync(folder, { recursive: true, force: true });
    },
    async kill() {
      if (system.pid !== undefined) process.kill(system.pid, 'SIGKILL');
      await system.ended;
    },
  };
}

/** A port with fifty free ones after it; below the range from which outgoing connections take theirs. */
async function freePorts(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const first = 10_000 + Math.floor(Math.random() * 400) * 50;
    const probes = await Promise.all(Array.from({ length: 45 }, (_, place) => isFree(first + place)));
    if (probes.every(Boolean)) return first;
  }
  throw new Error('no free range of ports');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => {
      done(false);
    });
    server.listen(port, '127.0.0.1', () => {
      const found = (server.address() as AddressInfo).port === port;
      server.close(() => {
        done(found);
      });
    });
  });
}
