// @ts-nocheck
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type BrowserContext } from 'playwright-core';
import { openTypeOf } from './woff.js';

const require = createRequire(import.meta.url);
const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** CHROMIUM_PATH, else the system's browser, else the one that comes with the development dependencies. */
async function browserProgram(): Promise<Program> {
  const installed = process.env.CHROMIUM_PATH || (existsSync(SYSTEM_CHROMIUM) ? SYSTEM_CHROMIUM : undefined);
  return installed ? { path: installed, env: {} } : packagedBrowser();
}

/** Unpacked once a machine; renamed when complete, so that what is there is whole. */
async function packagedBrowser(): Promise<Program> {
  const packageJson = require.resolve('@sparticuz/chromium').replace(/build\/.*$/, 'package.json');
  const { version } = require(packageJson) as { version: string };
  const home = join(tmpdir(), `tjsws-chromium-${version}-${process.getuid?.() ?? 0}`);
  const path = join(home, 'chromium');
  if (!existsSync(path)) await unpack(dirname(packageJson), home);
  return { path, env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') } };
}

const INFLATE = `import { inflate } from '@sparticuz/chromium';
await Promise.all(process.argv.slice(1).map((packed) => inflate(packed)));`;

/** The package unpacks into the temporary directory of its process: one of its own, where that is `home`. */
async function unpack(folder: string, home: string): Promise<void> {
  const partial = await mkdtemp(`${home}-`);
  const packed = ['chromium.br', 'al2023.tar.br'].map((name) => join(folder, 'bin', name));
  const program = ['--input-type=module', '-e', INFLATE, ...packed];
  const env = { ...process.env, TMPDIR: partial };
  await promisify(execFile)(process.execPath, program, { env, cwd: folder });
  // Another test may have been faster: its copy is as good. What is not whole is none.
  if (!existsSync(join(home, 'chromium'))) await rm(home, { recursive: true, force: true });
  await rename(partial, home).catch(() => rm(partial, { recursive: true, force: true }));
}

const FONT_FILES = /-(chinese-simplified|latin)-(400|700)-normal\.woff$/;

/** Chinese glyphs wherever the test runs: the fonts of the development dependencies, and the system's. */
async function fonts(directory: string): Promise<string> {
  const files = join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files');
  const own = join(directory, 'fonts');
  await mkdir(own, { recursive: true });
  for (const name of await readdir(files)) {
    if (!FONT_FILES.test(name)) continue;
    await writeFile(join(own, name.replace(/woff$/, 'ttf')), openTypeOf(await readFile(join(files, name))));
  }
  const configuration = join(directory, 'fonts.conf');
  await writeFile(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${own}</dir><dir>/usr/share/fonts</dir><cachedir>${join(directory, 'cache')}</cachedir>
<alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
</fontconfig>`,
  );
  return configuration;
}

export interface Browser {
  open(options: { readonly width: number; readonly javaScript: boolean }): Promise<BrowserContext>;
  close(): Promise<void>;
}

export async function launchBrowser(): Promise<Browser> {
  const directory = await mkdtemp(join(tmpdir(), 'tjsws-browser-'));
  const program = await browserProgram();
  const browser = await chromium.launch({
    executablePath: program.path,
    args: FLAGS,
    env: { ...process.env, ...program.env, FONTCONFIG_FILE: await fonts(directory) } as Record<
      string,
      string
    >,
  });
  return {
    open: ({ width, javaScript }) =>
      browser.newContext({
        viewport: { width, height: 900 },
        javaScriptEnabled: javaScript,
        locale: 'zh-CN',
      }),
    close: async () => {
      await browser.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
