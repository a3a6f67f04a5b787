// @ts-nocheck
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const CLIENT = { id: 'stations', secret: 'the secret of this client' };
/** Where the provider sends browsers; the test's browser takes the query to the API itself. */
export const REDIRECT_URI = 'http://127.0.0.1:1/api/sessions/oidc/callback';

export type Tampering = 'nonce' | 'iss' | 'aud' | 'exp' | 'signature' | 'none';

/** A real provider as a process of its own. */
export class ProviderProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly issuer: string,
  ) {}

  static async start(): Promise<ProviderProcess> {
    const program = fileURLToPath(new URL('oidc-provider.mjs', import.meta.url));
    const child = fork(program, [CLIENT.id, CLIENT.secret, REDIRECT_URI], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const [{ issuer }] = (await once(child, 'message')) as [{ issuer: string }];
    return new ProviderProcess(child, issuer);
  }

  async stop(): Promise<void> {
    const exited = once(this.child, 'exit');
    this.child.disconnect();
    await exited;
  }

  /** Its ID tokens from now on are wrong in this way. */
  async tamper(how: Tampering | undefined): Promise<void> {
    this.child.send({ tamper: how });
    await once(this.child, 'message');
  }

  /** A person at the provider's pages, until it sends his browser back: the query it brings. */
  async signIn(url: string, login: string): Promise<URLSearchParams> {
    const jar = new Map<string, string>();
    let next = { url, form: undefined as Record<string, string> | undefined };
    for (let step = 0; step < 12; step += 1) {
      if (next.url.startsWith(REDIRECT_URI)) return new URL(next.url).searchParams;
      const response = await fetch(next.url, {
        redirect: 'manual',
        headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(next.form && { method: 'POST', body: new URLSearchParams(next.form) }),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
        jar.set(name!, value!);
      }
      const location = response.headers.get('location');
      const text = await response.text();
      if (location) next = { url: new URL(location, next.url).href, form: undefined };
      else next = formOf(text, next.url, login);
    }
    throw new Error('the provider did not send the browser back');
  }
}

function formOf(page: string, url: string, login: string) {
  const action = /action="([^"]+)"/.exec(page)?.[1];
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
  if (!action || !prompt) throw new Error(`not a form of the provider: ${page.slice(0, 300)}`);
  return { url: new URL(action, url).href, form: { prompt, login, password: 'any' } };
}
