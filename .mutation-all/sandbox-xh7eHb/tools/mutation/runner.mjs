/**
 * Stryker's test runner of `npm run mutation`: loads every spec once and asks, for each mutant, only the tests
 * that reach it, all in one process. A runner that starts Jest for each mutant (a new context, the whole domain
 * loaded anew) needs seconds where this one needs milliseconds.
 *
 * In return nothing is isolated: what the code keeps in a module (a rule set already built) was computed by the
 * unchanged code in `init`, and a mutant of that computation may live though a fresh process would find it.
 */
// @ts-nocheck

import { readdirSync } from 'node:fs';
import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { getState } from 'jest-circus';

const SPECS = ['libs/domain/src', 'libs/policy/src'];
const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

class InProcessRunner {
  /** As good as reloading: what runs on loading is not asked about, so no mutant needs a process of its own. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Before any mutant, also in a process that replaces one killed for an endless loop. */
  async init() {
    register('./hooks.mjs', import.meta.url);
    for (const file of specFiles()) await import(pathToFileURL(file).href);
    this.tests = testsIn(getState().rootDescribeBlock);
    this.unchanged = await this.#run([...this.tests.keys()], true);
  }

  async dryRun() {
    return { ...this.unchanged, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const result = await this.#run(testFilter ?? [...this.tests.keys()], disableBail);
    const timeout = determineHitLimitReached(stryker.hitCount, hitLimit);
    stryker.activeMutant = undefined;
    return toMutantRunResult(timeout ?? result);
  }

  /** Quick tests first, until one fails. */
  async #run(ids, disableBail) {
    const results = [];
    const tests = ids.map((id) => this.tests.get(id)).sort((a, b) => a.timeSpentMs - b.timeSpentMs);
    for (const test of tests) {
      results.push(await asked(test));
      if (!disableBail && results.at(-1).status === TestStatus.Failed) break;
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];

const specFiles = () =>
  SPECS.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.spec.ts'))
      .map((name) => resolve(folder, name)),
  ).sort();

/** Every test by an id that holds in each process: its full name, numbered where a name comes twice. */
function testsIn(block, path = '', tests = new Map()) {
  for (const child of block.children) {
    const name = `${path} ${child.name}`.trim();
    if (child.type === 'describeBlock') testsIn(child, name, tests);
    else {
      const id = tests.has(name) ? `${name} #${tests.size}` : name;
      tests.set(id, { id, name, fn: child.fn, timeSpentMs: 0 });
    }
  }
  return tests;
}

async function asked(test) {
  const { id, name, fn } = test;
  const started = performance.now();
  stryker.currentTestId = id;
  let failure;
  try {
    await fn();
  } catch (error) {
    failure = error;
  }
  test.timeSpentMs ||= performance.now() - started;
  const { timeSpentMs } = test;
  if (!failure) return { id, name, timeSpentMs, status: TestStatus.Success };
  return { id, name, timeSpentMs, status: TestStatus.Failed, failureMessage: String(failure) };
}
