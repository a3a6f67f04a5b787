import { hash } from 'node:crypto';

/** A whole answer, ready to send. */
export interface Answer {
  readonly type: string;
  readonly body: Buffer;
  /** Strong: of the very bytes. */
  readonly etag: string;
}

interface Kept {
  readonly answer: Answer;
  readonly until: number;
}

export interface CacheLimits {
  readonly bytes: number;
  /** How often the version is asked for, at most. */
  readonly versionMs: number;
  /** How long an answer is kept though the version says nothing changed. */
  readonly answerMs: number;
}

const LIMITS: CacheLimits = { bytes: 32 * 1024 * 1024, versionMs: 1000, answerMs: 60_000 };

export function answerOf(type: string, text: string): Answer {
  const body = Buffer.from(text);
  return { type, body, etag: `"${hash('sha256', body, 'base64url').slice(0, 27)}"` };
}

/** Answers of one version of what is published; a new version forgets them all. Bounded by bytes. */
export class AnswerCache {
  private readonly kept = new Map<string, Kept>();
  private bytes = 0;
  private version: string | null = null;
  private versionUntil = 0;
  private asking: Promise<void> | null = null;

  constructor(
    private readonly readVersion: () => Promise<string>,
    private readonly limits: CacheLimits = LIMITS,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The answer to `key`; null (nothing there) is not kept. */
  async answer(key: string, make: () => Promise<Answer | null>): Promise<Answer | null> {
    if (this.now() >= this.versionUntil) await this.refresh();
    const kept = this.kept.get(key);
    if (kept && kept.until > this.now()) return kept.answer;
    const version = this.version;
    const answer = await make();
    if (answer && version === this.version) this.keep(key, answer);
    return answer;
  }

  private refresh(): Promise<void> {
    this.asking ??= this.askVersion().finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  private async askVersion(): Promise<void> {
    const version = await this.readVersion();
    if (version !== this.version) this.forgetAll();
    this.version = version;
    this.versionUntil = this.now() + this.limits.versionMs;
  }

  private keep(key: string, answer: Answer): void {
    this.forget(key);
    this.kept.set(key, { answer, until: this.now() + this.limits.answerMs });
    this.bytes += answer.body.length;
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.limits.bytes) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    const kept = this.kept.get(key);
    if (!kept) return;
    this.kept.delete(key);
    this.bytes -= kept.answer.body.length;
  }

  private forgetAll(): void {
    this.kept.clear();
    this.bytes = 0;
  }
}
