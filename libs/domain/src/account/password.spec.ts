import { describe, expect, it } from '@jest/globals';
import { demandGoodPassword, demandUsername } from './password.js';

describe('A new password', () => {
  it.each([
    ['short', 'elf chars..'],
    ['endless', 'abcdefgh'.repeat(26)],
    ['with the username in it', 'my-Office-secret-1'],
    ['of one character', '1'.repeat(20)],
  ])('is refused when %s', (_how, password) => {
    expect(() => demandGoodPassword(password, 'office')).toThrow(/account\.password-/);
  });

  it.each([
    ['as short as may be', 'abcdefghijkl'],
    ['as long as may be', 'abcdefgh'.repeat(25)],
    ['of as few characters as may be', 'abcde'.repeat(4)],
  ])('is taken when it is %s', (_how, password) => {
    expect(() => demandGoodPassword(password, 'office')).not.toThrow();
  });

  it('is taken when it is long', () => {
    expect(() => demandGoodPassword('正确的马 电池 钉书针 很长', 'office')).not.toThrow();
  });
});

describe('A username', () => {
  it.each(['鼓楼街道-经办', 'project_officer', 'a1'])('may be %s', (name) => {
    expect(() => demandUsername(name)).not.toThrow();
  });

  it.each(['', 'a', ' a', 'a b', '-a', 'a/b', 'x'.repeat(65)])('may not be "%s"', (name) => {
    expect(() => demandUsername(name)).toThrow('account.bad-username');
  });
});
