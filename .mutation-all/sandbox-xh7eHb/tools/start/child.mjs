// @ts-nocheck
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

const STOP_WITHIN_MS = 6_000;
const BACK_OFF_MS = [500, 1_000, 2_000, 4_000, 8_000];
const STEADY_AFTER_MS = 30_000;
const TELL_EVERY_MS = 10_000;

/**
 * One process of the platform: started, started again when it dies, stopped. Its lines are passed on one by one.
 * It is in a process group of its own (Ctrl-C reaches only the supervisor, which ends things in order) and has a
 * channel by which it notices that the supervisor is gone.
 */
export class Child {
  #process;
  #stopping = false;
  #deaths = 0;

  /** @param {{ name: string, file: string, env: () => Record<string, string>, onLine(line: string): void, say(line: string): void }} options */
  constructor(options) {
    this.options = options;
  }

  get name() {
    return this.options.name;
  }

  get isUp() {
    return this.#process !== undefined;
  }

  /** Settles when `missing` answers undefined, not what is still waited for; rejects if the process ends before. */
  async start(missing) {
    const exited = this.#spawn();
    const outcome = await Promise.race([this.#becomesReady(missing), exited.then(() => false)]);
    if (this.#stopping) throw new Error('stopping');
    if (!outcome) {
      this.#stopping = true;
      throw new Error(`${this.name} 未能启动 (did not start)`);
    }
    void exited.then((cause) => this.#revive(cause));
  }

  async #becomesReady(missing) {
    const begun = Date.now();
    let told = begun;
    while (this.isUp) {
      const what = await missing();
      if (what === undefined) return true;
      if (Date.now() - told >= TELL_EVERY_MS) {
        told = Date.now();
        const seconds = Math.round((told - begun) / 1_000);
        this.options.say(`等待 ${this.name} 就绪 (waiting for it to be ready): ${what}, ${seconds} s`);
      }
      await pause(100);
    }
    return false;
  }

  async #revive(cause) {
    let death = cause;
    while (!this.#stopping) {
      const delay = BACK_OFF_MS[Math.min(this.#deaths, BACK_OFF_MS.length - 1)];
      this.#deaths += 1;
      this.options.say(
        `${this.name} 意外退出 (${death})，${delay / 1_000} 秒后重启 (died, starting it again)`,
      );
      await pause(delay);
      if (this.#stopping) return;
      const begun = Date.now();
      death = await this.#spawn();
      if (Date.now() - begun > STEADY_AFTER_MS) this.#deaths = 0;
    }
  }

  #spawn() {
    const { file, env, onLine } = this.options;
    const child = spawn(process.execPath, [file], {
      env: env(),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
    return new Promise((resolve) => {
      const end = (cause) => {
        this.#process = undefined;
        resolve(cause);
      };
      child.once('exit', (code, signal) => end(signal ?? `exit ${code}`));
      child.once('error', (error) => end(error.message));
    });
  }

  /** Asks, then forces. */
  async stop() {
    this.#stopping = true;
    const child = this.#process;
    if (!child) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await exited;
    clearTimeout(force);
  }

  /** Dies now; brought up again unless it is being stopped. */
  kill() {
    this.#process?.kill('SIGKILL');
  }

  forceStop() {
    this.#stopping = true;
    this.kill();
  }
}
