// @ts-nocheck
import { demand, reject } from './rejection.js';
import { isUscc } from './uscc.js';

/** Personal data must not enter events: they are never erased. Free text is searched before it does. */

export type PersonalDataKind = 'id-number' | 'mobile-phone' | 'landline' | 'bank-card';
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** Place in the text, in UTF-16 units. */
  readonly index: number;
  readonly length: number;
}

const NAMES: Readonly<Record<PersonalDataKind, { zh: string; en: string }>> = {
  'id-number': { zh: '公民身份号码', en: 'a citizen identity number' },
  'mobile-phone': { zh: '手机号码', en: 'a mobile phone number' },
  landline: { zh: '固定电话号码', en: 'a landline number' },
  'bank-card': { zh: '银行卡号', en: 'a bank card number' },
};

const ID_NUMBER =
  /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const ID_CHECK = '10X98765432';
const MOBILE = /(?<![\dA-Za-z])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\dA-Za-z])/g;
/** Written together, only area codes and first digits that exist: other long figures may begin with 0. */
const LANDLINE =
  /(?<![\dA-Za-z.-])(?:0\d{2,3}[- ]\d{7,8}|(?:010|02\d)[2-8]\d{7}|0[3-9]\d{2}[2-8]\d{6,7})(?![\dA-Za-z])/g;
const CARD = /(?<![\dA-Za-z])[3-6]\d{3}([- ]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?(?![\dA-Za-z])/g;

/** 公民身份号码 (GB 11643-1999): the check digit must fit. */
export function isIdNumber(value: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(value)) return false;
  const total = ID_WEIGHTS.reduce((running, weight, i) => running + weight * Number(value[i]), 0);
  return ID_CHECK[total % 11] === value.charAt(17).toUpperCase();
}

function isLuhn(digits: string): boolean {
  const total = [...digits].toReversed().reduce((running, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return running + (value > 9 ? value - 9 : value);
  }, 0);
  return total % 10 === 0;
}

const DETECTORS: readonly (readonly [PersonalDataKind, RegExp, (match: string) => boolean])[] = [
  ['id-number', ID_NUMBER, isIdNumber],
  ['mobile-phone', MOBILE, () => true],
  ['landline', LANDLINE, () => true],
  // A social credit code may be all digits and happen to satisfy Luhn; it names an organisation.
  ['bank-card', CARD, (match) => !isUscc(match) && isLuhn(match.replace(/\D/g, ''))],
];

/** What every kind has; nearly every text is done with after looking for it. */
const TEN_DIGITS = /(?:[\d０-９][- ]?){10}/;

/** First personal datum in the text, or null. Full-width digits count as digits. */
export function findPersonalData(text: string): PersonalData | null {
  if (!TEN_DIGITS.test(text)) return null;
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  for (const [kind, pattern, isOne] of DETECTORS) {
    for (const match of plain.matchAll(pattern)) {
      if (isOne(match[0])) return { kind, index: match.index, length: match[0].length };
    }
  }
  return null;
}

function eachText(value: unknown, pointer: string, take: (pointer: string, text: string) => void): void {
  if (typeof value === 'string') take(pointer, value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) eachText(member, `${pointer}/${key}`, take);
  }
}

/** Every text within a JSON value, by its JSON pointer. */
export function textsOf(value: unknown): Record<string, string> {
  const texts: Record<string, string> = {};
  eachText(value, '', (pointer, text) => {
    texts[pointer] = text;
  });
  return texts;
}

/** Members that hold codes, not words: ids, credit codes, hashes and addresses of pages. */
const CODE = /(?:^id|Id|^uscc|Uscc|^sha256|Hash|^url)$/;

const isCode = (pointer: string): boolean => CODE.test(pointer.slice(pointer.lastIndexOf('/') + 1));

/** Every text within a JSON value that is words and no code, by its JSON pointer. */
export function wordsOf(data: unknown): Record<string, string> {
  const words: Record<string, string> = {};
  eachText(data, '', (pointer, text) => {
    if (!isCode(pointer)) words[pointer] = text;
  });
  return words;
}

/** Refuses where a text of the command holds personal data. */
export function refusePersonalData(data: unknown): void {
  eachText(data, '', (pointer, text) => {
    const found = findPersonalData(text);
    if (!found || isCode(pointer)) return;
    const { zh, en } = NAMES[found.kind];
    reject(
      'text.personal-data',
      `${pointer} 第 ${found.index + 1} 个字符起疑似${zh};事件永久保存,不得写入个人信息。`,
      `${pointer} holds what looks like ${en} at character ${found.index + 1}; events are kept for ever and hold no personal data.`,
      { kind: 'invalid', pointer },
    );
  });
}

const PSEUDONYM = /^[A-Za-z0-9._:-]{1,64}$/;

export const isPseudonym = (ref: string): boolean => PSEUDONYM.test(ref);

/** Refuses what could be a name: people stand in events under pseudonyms, each given here by its JSON pointer. */
export function demandPseudonyms(refs: Readonly<Record<string, string>>): void {
  for (const [pointer, ref] of Object.entries(refs)) {
    demand(
      isPseudonym(ref),
      'text.not-a-pseudonym',
      `${pointer} 须为代称:1–64 个字母、数字或 . _ : -,不得写姓名。`,
      `${pointer} is a pseudonym of 1–64 letters, digits or . _ : - and never a name.`,
      { kind: 'invalid', pointer },
    );
  }
}
