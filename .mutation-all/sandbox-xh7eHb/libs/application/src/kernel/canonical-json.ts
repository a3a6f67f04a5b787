// @ts-nocheck
import { hash } from 'node:crypto';

/** JSON with sorted keys and no absent members: equal values have one text (the profile of RFC 8785 we need). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const object = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`);
  return `{${members.join(',')}}`;
}

export const sha256 = (text: string): string => hash('sha256', text);
export const hashOf = (value: unknown): string => sha256(canonicalJson(value));
