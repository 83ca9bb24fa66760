import { fork } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { runningOn } from '../local/processes/lock.ts';
import type { Settings } from '../local/settings.ts';

const Said = z.union([
  z.object({ ready: z.string() }),
  z.object({ failed: z.string(), expected: z.boolean() }),
]);

/** A running system; `stop` ends it if this program has started it. */
export type SystemProcess = {
  readonly origin: string;
  readonly pid: number | undefined;
  readonly startedHere: boolean;
  /** Settles when the system ends, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

/** What the system said when it could not start, in words for whoever typed the command. */
export class SystemFailed extends Error {
  override readonly name = 'SystemFailed';
}

/** The system that runs on this folder already, or a new process with one. */
export async function useSystem(settings: Settings): Promise<SystemProcess> {
  const running = runningOn(settings.folder);
  if (!running) return startSystemProcess(settings);
  return {
    origin: running.origin,
    pid: running.pid,
    startedHere: false,
    ended: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

/** Starts the system as a process of its own; its log goes to a file in the data folder. */
export async function startSystemProcess(settings: Settings): Promise<SystemProcess> {
  const logs = join(settings.folder, 'log');
  mkdirSync(logs, { recursive: true });
  const log = openSync(join(logs, 'kaiban.log'), 'a');
  const child = fork(join(import.meta.dirname, '..', 'local', 'main.ts'), [], {
    env: {
      ...process.env,
      KAIBAN_PORT: String(settings.ports.web),
      KAIBAN_DATA: settings.folder,
      KAIBAN_PARTNER_SPEED: String(settings.partnerSpeed),
      DYNAMODB_ENDPOINT: settings.tableEndpoint,
    },
    stdio: ['ignore', log, log, 'ipc'],
    // A Ctrl-C is for this program, which then stops the system in order.
    detached: true,
  });
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      done();
    }),
  );
  const origin = await new Promise<string>((ready, failed) => {
    child.once('message', (message) => {
      const said = Said.parse(message);
      if ('ready' in said) ready(said.ready);
      else failed(new SystemFailed(said.failed));
    });
    child.once('exit', () => {
      failed(new SystemFailed(`The system ended while it was starting; see ${logs}/kaiban.log.`));
    });
  });
  return {
    origin,
    pid: child.pid,
    startedHere: true,
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
