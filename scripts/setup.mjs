/**
 * Makes the checkout ready: installs the packages and builds the web app, each only when its sources have
 * changed, and says nothing when there is nothing to do. Plain JavaScript, since it runs before anything is
 * installed, on any Node from 20.19.
 *
 *     node scripts/setup.mjs [--no-web]
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statfsSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (/** @type {string[]} */ ...parts) => join(root, ...parts);

const packageStamp = at('node_modules/.kaiban-setup.json');
const webStamp = at('dist/web/.stamp');
const lockFile = at('.cache/setup.lock');
const neededGigabytes = 2;
const staleLockMinutes = 30;

/** What a person can do about it; printed instead of a stack trace. */
class Trouble extends Error {}

try {
  needNode();
  if (packagesAreOld() || webIsOld()) await alone(bringUpToDate);
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(`\nSetup: ${error.message}\n`);
  process.exitCode = 1;
}

async function bringUpToDate() {
  if (packagesAreOld()) await installPackages();
  if (webIsOld()) await buildWeb();
}

function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Trouble(
    `this is Node ${process.versions.node}; Node 20.19 or newer is needed to begin with.\n` +
      'Install a current Node from https://nodejs.org, then run the same command again.',
  );
}

// Packages ----------------------------------------------------------------------------------------------

function packagesAreOld() {
  const stamp = readJson(packageStamp);
  return stamp?.lock !== packageHash() || stamp?.platform !== platform();
}

function packageHash() {
  return hashOf(['package-lock.json']);
}

function platform() {
  return `${process.platform}-${process.arch}`;
}

async function installPackages() {
  needSpace();
  console.log(
    'Setup: installing the packages from package-lock.json (about 1.2 GB, usually 1 to 2 minutes) …',
  );
  const hash = packageHash();
  const npm = npmCommand();
  const options = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
  const { code, output, seconds } = await run(npm.file, [...npm.args, ...options], npm.shell);
  if (code !== 0) throw new Trouble(explainInstall(output));
  const node = needNode24();
  writeFileSync(packageStamp, JSON.stringify({ lock: hash, platform: platform(), node }));
  console.log(`Setup: packages installed in ${seconds} s; everything runs on Node ${node}.`);
}

/** The npm that started us, on the Node that runs it; node_modules is about to be emptied. */
function npmCommand() {
  const script = process.env.npm_execpath ?? '';
  if (script.endsWith('npm-cli.js') && existsSync(script)) {
    const node = process.env.npm_node_execpath ?? '';
    return { file: existsSync(node) ? node : process.execPath, args: [script], shell: false };
  }
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}

function needSpace() {
  const { bavail, bsize } = statfsSync(root);
  const free = (bavail * bsize) / 1e9;
  if (free >= neededGigabytes) return;
  throw new Trouble(
    `only ${free.toFixed(1)} GB are free on the disk of ${root}; the packages need about ${neededGigabytes} GB.\n` +
      'Free some space, then run the same command again.',
  );
}

/** @param {string} output */
function explainInstall(output) {
  const again = 'then run the same command again';
  /** @type {[RegExp, string][]} */
  const known = [
    [/spawn npm ENOENT|npm: not found|not recognized/, `npm was not found. Install Node with npm, ${again}.`],
    [/ENOSPC|no space left/i, `the disk is full. Free about ${neededGigabytes} GB, ${again}.`],
    [/EINTEGRITY/, `a package is not what package-lock.json says. Run "npm cache clean --force", ${again}.`],
    [
      /EUSAGE|in sync|Missing:/,
      'package.json and package-lock.json do not fit. Run "npm install" and commit both.',
    ],
    [/\bE40[13]\b/, `the package registry refuses access. Sign in (npm login) or check .npmrc, ${again}.`],
    [
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|network/i,
      `the package registry cannot be reached. Check the network and the proxy (npm config get registry), ${again}.`,
    ],
    [/EACCES|EPERM/, `no right to write to ${root} or to npm's cache. Give yourself the right, ${again}.`],
  ];
  const found = known.find(([pattern]) => pattern.test(output));
  return `${found?.[1] ?? 'the packages could not be installed.'}\n\nnpm said:\n${lastLines(output)}`;
}

/** The Node of node_modules (Linux and Windows x64, Linux arm64, Intel Macs); elsewhere the one installed. */
function needNode24() {
  const own = nodeOfPackages();
  const asked = spawnSync(own, ['--version'], { encoding: 'utf8' });
  const version = (asked.stdout ?? '').trim().replace(/^v/, '');
  if (Number(version.split('.')[0]) >= 24) return version;
  throw new Trouble(
    `Node 24 is needed to run the system, and ${own} is ${version || 'not runnable here'}.\n` +
      'On Linux x64 with glibc it comes with the packages; on other platforms install Node 24 or newer from\n' +
      'https://nodejs.org yourself, then run the same command again.',
  );
}

function nodeOfPackages() {
  const own = at('node_modules/.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(own) ? own : process.execPath;
}

// The web app ---------------------------------------------------------------------------------------------

function webIsOld() {
  if (process.argv.includes('--no-web') || !hasWebPage()) return false;
  return readText(webStamp) !== webHash();
}

function hasWebPage() {
  if (!existsSync(at('web')) || !existsSync(at('vite.config.ts'))) return false;
  const folders = readdirSync(at('web'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return ['', ...folders.map(({ name }) => name)].some((name) => existsSync(at('web', name, 'index.html')));
}

function webHash() {
  const sources = ['web', 'client', 'contracts', 'domain'].flatMap(filesUnder);
  return hashOf([...sources, 'vite.config.ts', 'package-lock.json']);
}

async function buildWeb() {
  console.log('Setup: building the web app (usually 10 to 30 seconds) …');
  const hash = webHash();
  const { code, output, seconds } = await run(nodeOfPackages(), [
    at('node_modules/vite/bin/vite.js'),
    'build',
  ]);
  if (code !== 0) throw new Trouble(`the web app could not be built.\n\nvite said:\n${lastLines(output)}`);
  mkdirSync(dirname(webStamp), { recursive: true });
  writeFileSync(webStamp, hash);
  console.log(`Setup: web app built in ${seconds} s.`);
}

// Tools -------------------------------------------------------------------------------------------------

/**
 * Runs a program, keeps what it says for the case that it fails, and tells every 20 seconds that it is alive.
 * @param {string} file
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
function run(file, args, shell = false) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const child = spawn(file, args, { cwd: root, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  const alive = setInterval(() => console.log(`Setup: … still at it (${seconds()} s)`), 20_000);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      clearInterval(alive);
      resolve({ code, output, seconds: seconds() });
    };
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Lets one setup at a time do the work; a second one waits, then mostly finds nothing left to do.
 * @param {() => Promise<void>} work
 */
async function alone(work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  for (let told = false; !takeLock(); await sleep(500)) {
    const holder = readJson(lockFile);
    if (!isAtWork(holder)) {
      remove(lockFile);
      continue;
    }
    if (!told) console.log('Setup: another setup is running, waiting for it …');
    told = true;
  }
  const release = () => remove(lockFile);
  const leave = () => process.exit(130);
  process.once('exit', release);
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  await work();
}

function takeLock() {
  try {
    writeFileSync(lockFile, JSON.stringify({ pid: process.pid, since: Date.now() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {{ pid: number, since: number } | undefined} holder */
function isAtWork(holder) {
  if (!holder) return ageOf(lockFile) < 5_000;
  if (Date.now() - holder.since > staleLockMinutes * 60_000) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} path */
function ageOf(path) {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

/** @param {string} path */
function remove(path) {
  try {
    unlinkSync(path);
  } catch {
    // Gone already.
  }
}

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.toSorted())
    hash.update(`${path.replaceAll('\\', '/')}\n`).update(readFileSync(at(path)));
  return hash.digest('hex');
}

/** @param {string} path */
function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readText(path) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} output */
function lastLines(output) {
  return output.trim().split('\n').slice(-20).join('\n');
}
