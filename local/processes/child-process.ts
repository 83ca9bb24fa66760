import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** A program that is kept running beside the system. */
export type Program = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly logFile: string;
  /** Remembers the process, so that a later start can end one that outlived a killed system. */
  readonly pidFile: string;
};

/** A running program. */
export type Running = { readonly pid: number | undefined; stop(): Promise<void> };

/** The first pause before a restart; it doubles while the program keeps ending soon after its start. */
const restartMs = 200;
const longestRestartMs = 5_000;

/** Starts a program and starts it again whenever it ends by itself, e.g. because somebody killed it. */
export function keepRunning(program: Program): Running {
  let stopping = false;
  let pauseMs = restartMs;
  let child = launch();

  function launch(): ChildProcess {
    endLeftover(program);
    const startedAt = Date.now();
    const started = spawn(program.command, program.args, {
      env: { ...process.env, ...program.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const log = (data: Buffer | string) => {
      try {
        appendFileSync(program.logFile, data);
      } catch {
        // A full disk must not end the system for a line of a log.
      }
    };
    started.stdout.on('data', log);
    started.stderr.on('data', log);
    started.stdin.on('error', () => undefined);
    if (started.pid !== undefined) writeFileSync(program.pidFile, String(started.pid));
    started.on('error', (error) => {
      log(`${program.name}: ${error.message}\n`);
    });
    started.on('exit', (code, signal) => {
      if (stopping) return;
      log(`${program.name} ended (${signal ?? code}), starting it again\n`);
      pauseMs =
        Date.now() - startedAt > longestRestartMs ? restartMs : Math.min(pauseMs * 2, longestRestartMs);
      setTimeout(() => {
        if (!stopping) child = launch();
      }, pauseMs);
    });
    return started;
  }

  return {
    get pid() {
      return child.pid;
    },
    async stop() {
      stopping = true;
      rmSync(program.pidFile, { force: true });
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 2_000);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Ends a process of an earlier run, but only if the number still belongs to the same program. */
function endLeftover({ pidFile, args }: Program): void {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  const last = args.at(-1) ?? '';
  if (commandLineOf(pid).includes(last)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended in this very moment.
    }
  }
  rmSync(pidFile, { force: true });
}

/** The command line of a process on Linux; empty if there is no such process. */
export function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
