import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { Provider } from 'oidc-provider';
import { openEntryStore } from './entry-store.ts';
import { readOrMakeKeys } from './key-file.ts';
import { providerSettings, signInPath } from './provider-settings.ts';
import { serveSignIn } from './serve-sign-in.ts';

/** Where the identity listens, whom it serves and where it keeps its keys and sessions. */
export type IdentitySettings = {
  readonly port: number;
  readonly host: string;
  /** The address in the tokens; it must lead to `host` and `port`. */
  readonly issuer: string;
  /** The audience of tokens for the API. */
  readonly audience: string;
  /** The origins of portal and console, e.g. `http://127.0.0.1:8080`. */
  readonly portalOrigins: readonly string[];
  readonly keyFile: string;
  /** Keeps `identity.sqlite`; by default the folder of the key file. */
  readonly dataFolder?: string;
};

/** Starts the OpenID provider of the local run; it knows the demo people and programs, and nobody else. */
export async function startIdentity(
  settings: IdentitySettings,
): Promise<{ issuer: string; close(): Promise<void> }> {
  const keys = await readOrMakeKeys(settings.keyFile);
  const folder = settings.dataFolder ?? dirname(settings.keyFile);
  await mkdir(folder, { recursive: true });
  const store = openEntryStore(join(folder, 'identity.sqlite'));
  const { audience, portalOrigins } = settings;
  const provider = new Provider(
    settings.issuer,
    providerSettings({ audience, portalOrigins, keys, adapter: store.adapter }),
  );
  provider.on('server_error', (_ctx, error) => {
    console.error(`identity: ${error.name}: ${error.message}`);
  });
  const protocol = provider.callback();
  const server = createServer((request, response) => {
    if (request.url?.startsWith(signInPath) !== true) return void protocol(request, response);
    serveSignIn(provider, portalOrigins, request, response).catch((error: unknown) => {
      console.error('identity: sign-in failed', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, settings.port, settings.host);
  return {
    issuer: settings.issuer,
    close: async () => {
      await closeServer(server);
      store.close();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
