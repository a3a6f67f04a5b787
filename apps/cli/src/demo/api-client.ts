/** The demonstration speaks HTTP like any other client, so it can show nothing the platform would refuse. */
export class ApiClient {
  private readonly tokens = new Map<string, string>();

  constructor(
    private readonly base: string,
    private readonly password: string,
  ) {}

  async command(
    username: string,
    path: string,
    idempotencyKey: string,
    body: object,
  ): Promise<{ id: string } & Record<string, unknown>> {
    const response = await fetch(`${this.base}/api/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'zh-CN',
        authorization: `Bearer ${await this.token(username)}`,
        'idempotency-key': idempotencyKey,
      },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { id: string; detail?: string };
    if (!response.ok) throw new Error(`${username} → ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }

  private async token(username: string): Promise<string> {
    const known = this.tokens.get(username);
    if (known) return known;
    const response = await fetch(`${this.base}/api/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: this.password }),
    });
    if (!response.ok) throw new Error(`sign-in of ${username}: ${response.status}`);
    const { token } = (await response.json()) as { token: string };
    this.tokens.set(username, token);
    return token;
  }
}
