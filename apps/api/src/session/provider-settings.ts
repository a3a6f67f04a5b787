import { readFileSync } from 'node:fs';
import { isJurisdiction, isUscc, ROLES, type Role, type AccountStanding } from '#domain';
import type { ProviderSettings } from '#identity';
import { ConfigurationFault, text, type Setting, type Values } from '#runtime';

const optional = { default: '', parse: text } as const;
/** Only a provider on this machine may do without TLS. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The identity provider's settings; without OIDC_ISSUER there is none. */
export const PROVIDER_SETTINGS = {
  OIDC_ISSUER: { default: '', parse: issuer },
  OIDC_CLIENT_ID: optional,
  /** Empty: a public client, PKCE alone. */
  OIDC_CLIENT_SECRET_FILE: { default: '', parse: secretIn },
  /** This API's callback as the provider knows it: https://…/api/sessions/oidc/callback. */
  OIDC_REDIRECT_URI: { default: '', parse: address },
  OIDC_SCOPE: { default: 'openid', parse: scope },
  OIDC_ROLE_CLAIM: { default: 'roles', parse: text },
  /** JSON: `{"value of the claim": {"role", "orgName", "orgUscc", "division"}}`; the first that fits decides. */
  OIDC_ROLE_MAP: { default: '', parse: roleMap },
  /** Path of this site a browser goes to once it is signed in. */
  OIDC_AFTER_SIGN_IN: { default: '/api/docs', parse: path },
} as const satisfies Record<string, Setting<unknown>>;

export interface ConfiguredProvider {
  readonly settings: ProviderSettings;
  readonly afterSignIn: string;
}

/** @throws ConfigurationFault naming what is missing beside the issuer */
export function configuredProvider(values: Values<typeof PROVIDER_SETTINGS>): ConfiguredProvider | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_REDIRECT_URI, OIDC_ROLE_MAP } = values;
  if (!OIDC_ISSUER) return null;
  const needed = { OIDC_CLIENT_ID, OIDC_REDIRECT_URI, OIDC_ROLE_MAP };
  const missing = Object.entries(needed).filter(([, value]) => !value);
  if (missing.length > 0) {
    throw new ConfigurationFault(missing.map(([name]) => `${name}: required beside OIDC_ISSUER`));
  }
  return {
    settings: {
      issuer: OIDC_ISSUER,
      clientId: OIDC_CLIENT_ID,
      clientSecret: values.OIDC_CLIENT_SECRET_FILE,
      redirectUri: OIDC_REDIRECT_URI!.href,
      scope: values.OIDC_SCOPE,
      roleClaim: values.OIDC_ROLE_CLAIM,
      roleMap: OIDC_ROLE_MAP!,
    },
    afterSignIn: values.OIDC_AFTER_SIGN_IN,
  };
}

function address(value: string): URL | null {
  if (value === '') return null;
  if (!URL.canParse(value)) throw new Error('must be a URL');
  return new URL(value);
}

function issuer(value: string): URL | null {
  const url = address(value);
  const plain = url?.protocol === 'http:' && LOOPBACK.has(url.hostname);
  if (url && url.protocol !== 'https:' && !plain) throw new Error('must begin with https://');
  return url;
}

function secretIn(file: string): string | null {
  if (file === '') return null;
  const secret = readFileSync(file, 'utf8').trim();
  if (secret === '') throw new Error('the file is empty');
  return secret;
}

function scope(value: string): string {
  if (!value.split(' ').includes('openid')) throw new Error('must contain openid');
  return value;
}

function path(value: string): string {
  if (!/^\/(?![/\\])/.test(value)) throw new Error('must be a path of this site');
  return value;
}

function roleMap(value: string): ReadonlyMap<string, AccountStanding> | null {
  if (value === '') return null;
  const entries = Object.entries(JSON.parse(value) as Record<string, Partial<AccountStanding>>);
  return new Map(entries.map(([claim, standing]) => [claim, standingOf(claim, standing)]));
}

function standingOf(claim: string, standing: Partial<AccountStanding>): AccountStanding {
  const { role, orgName, orgUscc = null, division = null } = standing;
  if (!role || !Object.hasOwn(ROLES, role)) throw new Error(`${claim}: no such role`);
  if (!orgName) throw new Error(`${claim}: orgName is missing`);
  if (orgUscc !== null && !isUscc(orgUscc)) throw new Error(`${claim}: bad orgUscc`);
  if (division !== null && !isJurisdiction(division)) throw new Error(`${claim}: no such division`);
  return { role: role satisfies Role, orgName, orgUscc, division };
}
