/** The logs of a whole test run hold no secret and nothing personal. */
// @ts-nocheck

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What gives it away, by its form. */
const FORBIDDEN = {
  'a password of the tests': /a-password-for-tests/,
  'a credential in a URL': /\w+:\/\/[^\s/@:"]+:[^\s/@"]+@/,
  'an Authorization header': /\bBearer [\w-]{20,}|\bBasic [A-Za-z0-9+/]{8,}/i,
  'a session': /\bsession=[\w-]{20,}|"(token|cookie|authorization|password|passwordHash|secret)"\s*:/i,
  'a password hash': /\$argon2/,
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY/,
  'a key of 32 bytes': /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=(?!=)/,
  'an identity number': /(?<!\d)[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\w)/,
  'a mobile number': /(?<![\d.-])1[3-9]\d{9}(?![\d.])/,
};

/** @returns {string[]} each kind of find with the file, without what was found */
export function secretsIn(directory) {
  return readdirSync(directory).flatMap((file) => {
    const text = readFileSync(join(directory, file), 'utf8');
    return Object.entries(FORBIDDEN).flatMap(([what, pattern]) => {
      const line = text.split('\n').findIndex((one) => pattern.test(one));
      return line < 0 ? [] : [`${file}:${line + 1}: ${what}`];
    });
  });
}
