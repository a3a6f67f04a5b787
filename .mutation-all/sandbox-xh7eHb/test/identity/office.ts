// @ts-nocheck
import { Client } from 'pg';
import { startStack, type Stack } from '../support/stack.js';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  /** Of the problem, where it is one. */
  readonly code: string | undefined;
}

interface Asking {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Another API process than the first. */
  readonly at?: string;
}

export const PASSWORD = 'a long password of an office';
export const ADMINISTRATOR = 'city-accounts';

/** An installation begun by its set-up token: an API with its store and database, nobody signed in. */
export class Office {
  private constructor(
    readonly stack: Stack,
    readonly sql: Client,
  ) {}

  static async open(env: Readonly<Record<string, string>> = {}): Promise<Office> {
    const stack = await startStack({ without: ['projector', 'disclosure'], env });
    const sql = new Client({ connectionString: stack.databaseUrl });
    await sql.connect();
    return new Office(stack, sql);
  }

  async close(): Promise<void> {
    await this.sql.end();
    await this.stack.stop();
  }

  /** What the API showed on its terminal at the first start. */
  get setupToken(): string {
    const api = this.stack.programs.find(({ name }) => name === 'api')!;
    return /POST \/api\/setup\s+(\S+)/.exec(api.lines.join('\n'))![1]!;
  }

  async ask(method: string, path: string, { token, body, headers, at }: Asking = {}): Promise<Reply> {
    const response = await fetch(`${at ?? this.stack.apiUrl}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') ?? false;
    const read = (json ? JSON.parse(text) : {}) as Reply['body'] & { type?: string };
    const code = read.type?.replace('urn:tjsws:problem:', '');
    return { status: response.status, headers: response.headers, body: read, code };
  }

  /** The first administrator, by the token. */
  async setUp(): Promise<string> {
    const body = {
      token: this.setupToken,
      username: ADMINISTRATOR,
      password: PASSWORD,
      orgName: '示例市民政局',
    };
    const made = await this.ask('POST', '/api/setup', { body });
    if (made.status !== 201) throw new Error(`set-up: ${made.status} ${JSON.stringify(made.body)}`);
    return this.signedIn(ADMINISTRATOR);
  }

  signIn(username: string, password = PASSWORD, more: object = {}, headers = {}): Promise<Reply> {
    return this.ask('POST', '/api/sessions', { body: { username, password, ...more }, headers });
  }

  /** @returns the token of a new session */
  async signedIn(username: string, password = PASSWORD): Promise<string> {
    const { status, body } = await this.signIn(username, password);
    if (status !== 201) throw new Error(`sign-in of ${username}: ${status} ${JSON.stringify(body)}`);
    return body['token'] as string;
  }

  /** An account whose owner has chosen his password. */
  async member(administrator: string, username: string, standing: object): Promise<string> {
    const given = 'given by the administrator';
    const body = { username, password: given, orgName: '示例街道办事处', ...standing };
    const made = await this.ask('POST', '/api/accounts', { token: administrator, body });
    if (made.status !== 201) throw new Error(`${username}: ${made.status} ${JSON.stringify(made.body)}`);
    const token = await this.signedIn(username, given);
    const changed = await this.ask('POST', '/api/me/change-password', {
      token,
      body: { currentPassword: given, newPassword: PASSWORD },
    });
    if (changed.status !== 200) throw new Error(`${username}: ${changed.status}`);
    return made.body['id'] as string;
  }
}
