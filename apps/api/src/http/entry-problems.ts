import type { Text } from '#domain';
import { ProviderRefusal, ProviderUnavailable, type Verdict } from '#identity';
import { problemOf, RETRY_AFTER_S, STATUS_TEXTS, type Problem } from './problem.js';

/** One answer for a wrong name and a wrong password, and the same lock for names that are nobody's. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
  constructor(readonly verdict: Exclude<Verdict, { is: 'right' }>) {
    super(verdict.is);
  }
}
/** Nothing but changing the password is allowed until it was changed. */
export class PasswordChangeDue extends Error {
  override readonly name = 'PasswordChangeDue';
}
/** The token is not the one that was shown, was used, has expired, or there is somebody already. */
export class SetupRefused extends Error {
  override readonly name = 'SetupRefused';
}
/** The provider knows who it is; nothing here lets him in. */
export class NobodyHere extends Error {
  override readonly name = 'NobodyHere';
}

const ENTRY: Readonly<
  Record<Exclude<Verdict['is'], 'right'>, { status: number; code: string; detail: Text }>
> = {
  wrong: {
    status: 401,
    code: 'wrong-password',
    detail: { zh: '用户名或密码不正确。', en: 'The username or the password is wrong.' },
  },
  'code-needed': {
    status: 401,
    code: 'second-factor-needed',
    detail: {
      zh: '请再提供动态验证码或恢复码（code）。',
      en: 'Give a code of the second factor too (code).',
    },
  },
  'code-wrong': {
    status: 401,
    code: 'second-factor-wrong',
    detail: { zh: '验证码不正确或已使用过。', en: 'The code is wrong or was used before.' },
  },
  locked: { status: 429, ...STATUS_TEXTS[429]! },
};

/** What is refused at the door. */
export function entryProblem(error: unknown): Problem | undefined {
  if (error instanceof SignInRefused) {
    const { verdict } = error;
    const { status, code, detail } = ENTRY[verdict.is];
    const wait = verdict.is === 'locked' && { headers: { 'retry-after': String(verdict.seconds) } };
    return problemOf(status, { code, detail, ...wait });
  }
  if (error instanceof PasswordChangeDue) {
    return problemOf(403, {
      code: 'password-change-needed',
      detail: {
        zh: '请先修改密码（POST /api/me/change-password）。',
        en: 'Change your password first (POST /api/me/change-password).',
      },
    });
  }
  if (error instanceof SetupRefused) {
    return problemOf(403, {
      code: 'setup-token-wrong',
      detail: { zh: '初始化令牌无效、已使用或已过期。', en: 'The set-up token is wrong, used or expired.' },
    });
  }
  if (error instanceof NobodyHere) {
    return problemOf(403, {
      code: 'no-account',
      detail: {
        zh: '统一认证已通过，但没有可用的账号或角色。',
        en: 'Signed in there, but there is no account or role here.',
      },
    });
  }
  if (error instanceof ProviderRefusal) {
    return problemOf(401, {
      code: 'provider-refused',
      detail: {
        zh: '统一认证未通过，请重新登录。',
        en: 'The identity provider’s answer does not hold: begin again.',
      },
    });
  }
  if (error instanceof ProviderUnavailable) {
    return problemOf(503, {
      headers: { 'retry-after': RETRY_AFTER_S },
      detail: { zh: '统一认证服务暂时不可用。', en: 'The identity provider is unavailable.' },
    });
  }
  return undefined;
}
