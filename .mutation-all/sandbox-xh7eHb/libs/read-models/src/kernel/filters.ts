// @ts-nocheck
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

type Value = string | number | boolean;

/** Keeps the rows that equal what is given; what is not given is not asked. */
export function whereEqual<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  values: Partial<Record<keyof Row & string, Value | undefined>>,
): void {
  for (const [property, value] of Object.entries<Value | undefined>(values)) {
    if (value !== undefined)
      query.andWhere(`${query.alias}.${property} = :${property}`, { [property]: value });
  }
}

/** `%`, `_` and `\` stand for themselves. */
const literally = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

export function wherePrefix<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  property: keyof Row & string,
  prefix: string | undefined,
): void {
  if (!prefix) return;
  query.andWhere(`${query.alias}.${property} LIKE :${property}Prefix`, {
    [`${property}Prefix`]: `${literally(prefix)}%`,
  });
}

/** Keeps the rows in one of whose columns the words stand. */
export function whereContains<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  properties: readonly (keyof Row & string)[],
  q: string | undefined,
): void {
  if (!q) return;
  const any = properties.map((property) => `${query.alias}.${property} ILIKE :q`).join(' OR ');
  query.andWhere(`(${any})`, { q: `%${literally(q)}%` });
}
