// @ts-nocheck
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { inRepository } from '../support/repository.js';

type Search = { secretsIn(directory: string): string[] };
const { secretsIn } = (await import(inRepository('test/support/secrets-in-logs.mjs').href)) as Search;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'logs-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** The search itself runs over all logs at the end of the run. */
describe('The search of the logs', () => {
  it.each([
    ['the password', '{"message":"sign-in","given":"a-password-for-tests"}'],
    ['a connection string', '{"reason":"connect postgres://tjsws_api:geheim@127.0.0.1/x"}'],
    ['a token', `{"header":"Bearer ${'a1-_'.repeat(10)}"}`],
    ['a cookie', `session=${'a1-_'.repeat(10)}; Path=/`],
    ['a key', `{"key":"${Buffer.alloc(32, 7).toString('base64')}"}`],
    ['an identity number', '{"text":"11010519491231002X"}'],
    ['a mobile number', '{"text":"打电话 13820001234"}'],
  ])('finds %s', (_what, line) => {
    writeFileSync(join(directory, 'api.log'), `{"message":"listening"}\n${line}\n`);
    expect(secretsIn(directory)).toEqual([expect.stringMatching(/^api\.log:2: /)]);
  });

  it('passes over what is said every day', () => {
    const line = JSON.stringify({
      time: '2026-11-25T17:00:00.123Z',
      message: 'listening',
      url: 'http://127.0.0.1:43210',
      requestId: '6f7c2f0a-8c2b-4a53-9d56-0d3a1f1f2b3c',
      id: '01JNB0QJ5T2M8X3V7C9D4F6G1Z',
      events: '1234567890',
      millis: 1764000000000,
    });
    writeFileSync(join(directory, 'api.log'), `${line}\n`);
    expect(secretsIn(directory)).toEqual([]);
  });
});
