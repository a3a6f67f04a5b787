import type { ValidationError } from 'class-validator';
import type { Text } from '#domain';

/** One thing wrong with the input, at one place of it. */
export interface Fault {
  readonly pointer: string;
  readonly text: Text;
}

/** The input is malformed: every fault at once. */
export class MalformedInput extends Error {
  override readonly name = 'MalformedInput';
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ pointer, text }) => `${pointer} ${text.en}`).join('; '));
  }
}

type Told = (...values: readonly never[]) => Text;
const told = (zh: string, en: string): Told => (() => ({ zh, en })) as Told;

/** What each constraint says, by its class-validator name; its arguments are the constraint's. */
const CONSTRAINTS: Readonly<Record<string, Told>> = {
  isString: told('应为文字。', 'Must be text.'),
  isInt: told('应为整数。', 'Must be a whole number.'),
  isNumber: told('应为数字。', 'Must be a number.'),
  isBoolean: told('应为 true 或 false。', 'Must be true or false.'),
  isArray: told('应为数组。', 'Must be an array.'),
  nestedValidation: told('应为对象。', 'Must be an object.'),
  minLength: ((min: number) =>
    min === 1
      ? { zh: '不能为空。', en: 'Must not be empty.' }
      : { zh: `至少 ${min} 个字。`, en: `At least ${min} characters.` }) as Told,
  maxLength: ((max: number) => ({ zh: `至多 ${max} 个字。`, en: `At most ${max} characters.` })) as Told,
  min: ((min: number) => ({ zh: `不得小于 ${min}。`, en: `Must not be less than ${min}.` })) as Told,
  max: ((max: number) => ({ zh: `不得大于 ${max}。`, en: `Must not be greater than ${max}.` })) as Told,
  arrayMinSize: ((min: number) => ({ zh: `至少 ${min} 项。`, en: `At least ${min} items.` })) as Told,
  arrayMaxSize: ((max: number) => ({ zh: `至多 ${max} 项。`, en: `At most ${max} items.` })) as Told,
  isIn: ((values: readonly unknown[]) => ({
    zh: `应为以下之一：${values.join('、')}。`,
    en: `Must be one of: ${values.join(', ')}.`,
  })) as Told,
  isPositive: told('应大于 0。', 'Must be greater than 0.'),
  hasNoNul: told('含有不可用的字符（NUL）。', 'Holds a character that cannot be kept (NUL).'),
  isWellFormed: told(
    '含有不完整的字符（单独的 UTF-16 代理项）。',
    'Holds half a character (a lone UTF-16 surrogate).',
  ),
  isDay: told('应为有效日期 YYYY-MM-DD。', 'Must be a valid date YYYY-MM-DD.'),
  isInstant: told(
    '应为带时区的时间（RFC 3339），如 2026-03-02T09:00:00+08:00。',
    'Must be an RFC 3339 instant, such as 2026-03-02T09:00:00+08:00.',
  ),
  isUscc: told(
    '应为有效的统一社会信用代码（18 位，校验码正确）。',
    'Must be a valid unified social credit code (18 characters, right check character).',
  ),
  isDivisionCode: told('应为 12 位区划代码。', 'Must be a division code of 12 digits.'),
  isUlid: told('应为本平台的编号（26 位）。', 'Must be an id of this platform (26 characters).'),
  isSha256: told('应为 SHA-256（64 位十六进制）。', 'Must be a SHA-256 (64 hex digits).'),
  isPosition: told('应为非负整数。', 'Must be a whole number, 0 or more.'),
  isFigures: told('应为名称到数字的对象。', 'Must be an object of numbers.'),
  isFindings: told(
    '应为名称到文字、数字或文字列表的对象。',
    'Must be an object of texts, numbers or lists of texts.',
  ),
  whitelistValidation: told('未知字段。', 'Unknown field.'),
  isObject: told('应为对象。', 'Must be an object.'),
};

const escape = (segment: string): string => segment.replaceAll('~', '~0').replaceAll('/', '~1');

/** class-validator's tree as a flat list: for each field the first constraint, in the order of the table. */
export function faultsOf(errors: readonly ValidationError[], parent = ''): Fault[] {
  return errors.flatMap(({ property, value, constraints = {}, children = [] }) => {
    const pointer = `${parent}/${escape(property)}`;
    const name =
      Object.keys(CONSTRAINTS).find((known) => known in constraints) ?? Object.keys(constraints)[0];
    const own = name === undefined ? [] : [{ pointer, text: textOf(name, constraints[name] ?? '', value) }];
    return [...own, ...faultsOf(children, pointer)];
  });
}

function textOf(name: string, message: string, value: unknown): Text {
  if (value === undefined && name !== 'whitelistValidation') return { zh: '必填。', en: 'Required.' };
  const say = CONSTRAINTS[name];
  if (!say) return { zh: '无效。', en: message };
  return say(...((message.startsWith('[') ? JSON.parse(message) : []) as never[]));
}
