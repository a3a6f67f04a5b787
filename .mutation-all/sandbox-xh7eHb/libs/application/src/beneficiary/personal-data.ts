// @ts-nocheck
import {
  ageBandOn,
  demand,
  isIdNumber,
  isPlainDate,
  PERSONAL_FIELDS,
  type AgeBand,
  type FieldGroup,
  type PersonalField,
  type PlainDate,
} from '#domain';
import type { Values } from './personal-vault.port.js';

/** What is known of a person, by field: it goes into the vault and nowhere else. */
export type PersonalData = Readonly<Partial<Record<PersonalField, string>>>;

export const fieldsOf = (data: PersonalData): PersonalField[] =>
  (Object.keys(PERSONAL_FIELDS) as PersonalField[]).filter((field) => data[field] !== undefined);

/** By the group they are sealed in. */
export function groupsOf(data: PersonalData): Record<string, Values> {
  const groups: Partial<Record<FieldGroup, Record<string, string>>> = {};
  for (const field of fieldsOf(data)) {
    (groups[PERSONAL_FIELDS[field]] ??= {})[field] = data[field] as string;
  }
  return groups as Record<string, Values>;
}

export const groupNames = (fields: readonly PersonalField[]): FieldGroup[] => [
  ...new Set(fields.map((field) => PERSONAL_FIELDS[field])),
];

/** Names that must not stand in the texts of the project's commands. */
export function namesIn({ name, guardianName }: PersonalData): Values {
  return { ...(name !== undefined && { name }), ...(guardianName !== undefined && { guardianName }) };
}

/** The age as coarse as an event may know it, by birth date or identity number; null where neither is given. */
export function ageBandOf({ birthDate, idNumber }: PersonalData, on: PlainDate): AgeBand | null {
  const at = (pointer: string) => ({ kind: 'invalid', pointer }) as const;
  demand(
    idNumber === undefined || isIdNumber(idNumber),
    'beneficiary.bad-id-number',
    '公民身份号码校验不通过。',
    'The identity number’s check digit does not fit.',
    at('/data/idNumber'),
  );
  const inNumber = idNumber?.slice(6, 14).replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');
  demand(
    birthDate === undefined || inNumber === undefined || birthDate === inNumber,
    'beneficiary.other-birth-date',
    '出生日期与公民身份号码不符。',
    'The birth date and the identity number differ.',
    at('/data/birthDate'),
  );
  const born = birthDate ?? inNumber;
  if (born === undefined) return null;
  demand(
    isPlainDate(born) && born <= on,
    'beneficiary.bad-birth-date',
    '出生日期无效。',
    'Not a birth date.',
    at('/data/birthDate'),
  );
  return ageBandOn(born, on);
}
