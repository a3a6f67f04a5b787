import { describe, expect, it } from '@jest/globals';
import { readConfig } from '#runtime';
import { configuredProvider, PROVIDER_SETTINGS } from './provider-settings.js';

const STANDING = { role: 'PROJECT_OFFICER', orgName: '示例街道办事处', division: '120104002000' };
const WHOLE = {
  OIDC_ISSUER: 'https://id.example.cn/realm',
  OIDC_CLIENT_ID: 'stations',
  OIDC_REDIRECT_URI: 'https://stations.example.cn/api/sessions/oidc/callback',
  OIDC_ROLE_MAP: JSON.stringify({ officer: STANDING }),
};
const read = (env: Record<string, string>) => configuredProvider(readConfig(env, PROVIDER_SETTINGS));

describe('The settings of an identity provider', () => {
  it('are none without an issuer', () => {
    expect(read({})).toBeNull();
  });

  it('map the values of a claim to a role, an office and a division', () => {
    expect(read(WHOLE)?.settings).toMatchObject({
      clientSecret: null,
      roleClaim: 'roles',
      roleMap: new Map([['officer', { ...STANDING, orgUscc: null }]]),
    });
  });

  it('name everything that is missing at once', () => {
    expect(() => read({ OIDC_ISSUER: WHOLE.OIDC_ISSUER })).toThrow(
      /OIDC_CLIENT_ID.*\n.*OIDC_REDIRECT_URI.*\n.*OIDC_ROLE_MAP/,
    );
  });

  it.each([
    ['a provider elsewhere without TLS', { OIDC_ISSUER: 'http://id.example.cn' }, /OIDC_ISSUER/],
    ['a role nobody has', { OIDC_ROLE_MAP: '{"a":{"role":"MAYOR","orgName":"x"}}' }, /no such role/],
    [
      'an inherited name for a role',
      { OIDC_ROLE_MAP: '{"a":{"role":"toString","orgName":"x"}}' },
      /no such role/,
    ],
    ['no office', { OIDC_ROLE_MAP: '{"a":{"role":"AUDITOR"}}' }, /orgName/],
    ['another site to go to', { OIDC_AFTER_SIGN_IN: '//evil.example' }, /OIDC_AFTER_SIGN_IN/],
    ['a secret that is not there', { OIDC_CLIENT_SECRET_FILE: '/nowhere' }, /OIDC_CLIENT_SECRET_FILE/],
  ])('are refused with %s', (_what, wrong, message) => {
    expect(() => read({ ...WHOLE, ...wrong })).toThrow(message);
  });
});
