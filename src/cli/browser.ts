import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A browser that can be started, and what its process needs in its environment. */
interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Chromium as root wants no sandbox; the rest keeps it from talking to anyone but the page under test. */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const usualPlaces = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
] as const;

const cache = resolve('node_modules/.cache');
const unpacked = join(cache, 'chromium-147.0.0');

/**
 * Starts headless Chromium: the one that `CHROMIUM` names, else an installed Chrome, Chromium or
 * Edge, else the one that comes with the project's development packages (Linux, x64).
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({ executablePath: path, args: [...switches], env });
}

async function findBrowser(): Promise<Executable> {
  const env = inherited();
  const named = env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { path: named, env };
    throw new Error(`CHROMIUM names ${named}, and there is no such file. Correct it or unset it.`);
  }
  const installed = usualPlaces.find((place) => existsSync(place));
  if (installed !== undefined) return { path: installed, env };
  if (process.platform === 'linux' && process.arch === 'x64') return packaged(env);
  throw new Error(
    'No Chrome, Chromium or Edge was found. Install one, or set CHROMIUM to the path of its executable.',
  );
}

function inherited(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/** The browser of @sparticuz/chromium, with the libraries and fonts it brings for machines that lack them. */
async function packaged(env: Readonly<Record<string, string>>): Promise<Executable> {
  if (!existsSync(unpacked)) await unpack();
  const libraries = [join(unpacked, 'al2023/lib'), env['LD_LIBRARY_PATH'] ?? ''];
  return {
    path: join(unpacked, 'chromium'),
    env: {
      ...env,
      LD_LIBRARY_PATH: libraries.filter((folder) => folder !== '').join(':'),
      FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
    },
  };
}

/** Unpacks beside its place and renames, so that two test runs at once never meet half a browser. */
async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'chromium-'));
  await inEnvironment(
    // The package reads both when it is imported: which libraries to unpack, and where to.
    { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: folder },
    async () => (await import('@sparticuz/chromium')).default.executablePath(),
  );
  await writeFile(join(folder, 'fonts.conf'), fontsConf);
  try {
    await rename(folder, unpacked);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!existsSync(unpacked)) throw error;
  }
}

/** The package's own list of font folders is fixed to Lambda's. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Runs `work` with these variables set, then puts the environment back as it was: the package changes it too. */
async function inEnvironment(
  variables: Readonly<Record<string, string>>,
  work: () => Promise<unknown>,
): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
