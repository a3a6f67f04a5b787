/** Lets Node read the specs and the code beside them as they are: TypeScript, `#domain`, and Jest’s globals. */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const REPLACED = { '@jest/globals': 'globals.mjs', 'fast-check': 'fast-check.mjs' };
const TYPESCRIPT = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
  module: { type: 'es6' },
  sourceMaps: false,
};

export function resolve(specifier, context, next) {
  if (!context.parentURL?.endsWith('.ts')) return next(specifier, context);
  if (specifier in REPLACED) return next(new URL(REPLACED[specifier], import.meta.url).href);
  const [, library] = /^#(\w[\w-]*)$/.exec(specifier) ?? [];
  if (library) return next(new URL(`libs/${library}/src/index.ts`, ROOT).href);
  return next(specifier.startsWith('.') ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), TYPESCRIPT);
  return { format: 'module', source: code, shortCircuit: true };
}
