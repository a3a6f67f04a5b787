// @ts-nocheck
import { demand } from '../kernel/rejection.js';

/** NIST SP 800-63B-4 asks for 15 where the password is all there is and 8 beside a second factor. */
export const MIN_PASSWORD_LENGTH = 12;
/** More is refused, so that nobody makes the server hash books. */
export const MAX_PASSWORD_LENGTH = 200;

/** Refuses a new password that a guesser tries first: short, the account's own name, or few characters repeated. */
export function demandGoodPassword(password: string, username: string, pointer = '/password'): void {
  const at = { kind: 'invalid', pointer } as const;
  demand(
    password.length >= MIN_PASSWORD_LENGTH && password.length <= MAX_PASSWORD_LENGTH,
    'account.password-length',
    `密码应为 ${MIN_PASSWORD_LENGTH}–${MAX_PASSWORD_LENGTH} 个字符。`,
    `A password has ${MIN_PASSWORD_LENGTH} to ${MAX_PASSWORD_LENGTH} characters.`,
    at,
  );
  demand(
    !password.toLowerCase().includes(username.toLowerCase()),
    'account.password-is-name',
    '密码不能包含用户名。',
    'A password must not contain the username.',
    at,
  );
  demand(
    new Set(password).size >= MIN_DIFFERENT,
    'account.password-repeats',
    `密码至少包含 ${MIN_DIFFERENT} 个不同的字符。`,
    `A password has at least ${MIN_DIFFERENT} different characters.`,
    at,
  );
}
const MIN_DIFFERENT = 5;

const USERNAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,63}$/u;
/** The name of an office or a post, as in `鼓楼街道-经办`. */
export function demandUsername(username: string): void {
  demand(
    USERNAME.test(username),
    'account.bad-username',
    '用户名应为 2–64 个文字、数字或 . _ -，用机构或岗位名称，不用个人姓名。',
    'A username has 2 to 64 letters, digits or . _ - and names an office or a post, not a person.',
    { kind: 'invalid', pointer: '/username' },
  );
}
