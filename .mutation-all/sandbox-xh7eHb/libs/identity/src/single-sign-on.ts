// @ts-nocheck
import * as client from 'openid-client';
import type { DataSource } from 'typeorm';
import type { AccountStanding } from '#domain';
import { hashOf, newToken } from './secrets.js';

export interface ProviderSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** null: a public client, PKCE alone. */
  readonly clientSecret: string | null;
  /** This API's callback, as the provider knows it. */
  readonly redirectUri: string;
  readonly scope: string;
  /** The claim whose value, or values, {@link roleMap} knows. */
  readonly roleClaim: string;
  /** In order: the first that the claim holds decides. */
  readonly roleMap: ReadonlyMap<string, AccountStanding>;
}

/** Who the provider says has come, and what the map makes of his roles; null where it makes nothing. */
export interface Arrival {
  readonly issuer: string;
  readonly subject: string;
  readonly standing: AccountStanding | null;
}

/** What came back is not the answer to what this browser asked, or the provider's answer does not hold. */
export class ProviderRefusal extends Error {
  override readonly name = 'ProviderRefusal';
}
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

const ATTEMPT_LIVES = '10 minutes';
const TIMEOUT_SECONDS = 5;

/** OpenID Connect: authorization code with PKCE, `state` bound to the browser, `nonce` bound to the ID token. */
export class SingleSignOn {
  private discovered: Promise<client.Configuration> | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly settings: ProviderSettings,
  ) {}

  /** Where the browser goes, and the token it has to bring back in a cookie. */
  async begin(): Promise<{ readonly url: string; readonly browser: string }> {
    const configuration = await this.provider();
    const [state, browser] = [newToken(), newToken()];
    const nonce = client.randomNonce();
    const verifier = client.randomPKCECodeVerifier();
    await this.database.query(`DELETE FROM identity.provider_attempts WHERE expires_at <= now()`);
    await this.database.query(
      `INSERT INTO identity.provider_attempts (state_hash, browser_hash, nonce, code_verifier, expires_at)
       VALUES ($1, $2, $3, $4, now() + $5::interval)`,
      [hashOf(state), hashOf(browser), nonce, verifier, ATTEMPT_LIVES],
    );
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.settings.redirectUri,
      scope: this.settings.scope,
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, browser };
  }

  /** @param query of the callback · @throws ProviderRefusal, ProviderUnavailable */
  async finish(query: URLSearchParams, browser: string | undefined): Promise<Arrival> {
    const state = query.get('state') ?? '';
    const attempt = await this.takeAttempt(state, browser ?? '');
    const configuration = await this.provider();
    const url = new URL(this.settings.redirectUri);
    url.search = query.toString();
    const tokens = await settled(
      client.authorizationCodeGrant(configuration, url, {
        expectedState: state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.code_verifier,
        idTokenExpected: true,
      }),
    );
    const claims = tokens.claims();
    if (!claims) throw new ProviderRefusal('no ID token');
    const roles = claims[this.settings.roleClaim] ?? (await this.asked(configuration, tokens, claims.sub));
    return { issuer: claims.iss, subject: claims.sub, standing: this.standingOf(roles) };
  }

  /** The account of a subject that has come before. */
  async accountOf({ issuer, subject }: Arrival): Promise<string | null> {
    const rows: { account_id: string }[] = await this.database.query(
      `SELECT account_id FROM identity.provider_subjects WHERE issuer = $1 AND subject = $2`,
      [issuer, subject],
    );
    return rows[0]?.account_id ?? null;
  }

  /** Binds the subject to an account; of two at once the first one's is answered. */
  async bind(arrival: Arrival, accountId: string): Promise<string> {
    await this.database.query(
      `INSERT INTO identity.provider_subjects (issuer, subject, account_id) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [arrival.issuer, arrival.subject, accountId],
    );
    return (await this.accountOf(arrival))!;
  }

  /** An attempt is answered once, in the browser that began it. */
  private async takeAttempt(state: string, browser: string) {
    const [rows]: [{ nonce: string; code_verifier: string }[]] = await this.database.query(
      `DELETE FROM identity.provider_attempts
        WHERE state_hash = $1 AND browser_hash = $2 AND expires_at > now()
       RETURNING nonce, code_verifier`,
      [hashOf(state), hashOf(browser)],
    );
    if (!rows[0]) throw new ProviderRefusal('no such attempt');
    return rows[0];
  }

  private standingOf(claim: unknown): AccountStanding | null {
    const held = new Set(Array.isArray(claim) ? claim : [claim]);
    for (const [value, standing] of this.settings.roleMap) if (held.has(value)) return standing;
    return null;
  }

  /** Providers that keep the ID token small tell the claim on request. */
  private async asked(
    configuration: client.Configuration,
    tokens: { readonly access_token: string },
    subject: string,
  ): Promise<unknown> {
    if (!configuration.serverMetadata().userinfo_endpoint) return null;
    const info = await settled(client.fetchUserInfo(configuration, tokens.access_token, subject));
    return info[this.settings.roleClaim];
  }

  /** Asked when it is needed first: the API starts without its provider. */
  private async provider(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    this.discovered ??= client.discovery(
      issuer,
      clientId,
      undefined,
      clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret),
      {
        timeout: TIMEOUT_SECONDS,
        // The signature of the ID token is checked too, though it comes straight from the provider.
        execute: [
          client.enableNonRepudiationChecks,
          ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
        ],
      },
    );
    try {
      return await this.discovered;
    } catch (error) {
      this.discovered = undefined;
      throw new ProviderUnavailable(String(error));
    }
  }
}

/** What the network did is no refusal. */
async function settled<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const { name, message } = error as Error;
    const network = error instanceof TypeError || name === 'TimeoutError' || name === 'AbortError';
    if (network) throw new ProviderUnavailable(message);
    throw new ProviderRefusal(`${(error as { code?: string }).code ?? name}: ${message}`);
  }
}
