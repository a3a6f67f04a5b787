/** 统一社会信用代码 (GB 32100-2015): 18 characters, the last one a check character. */
// @ts-nocheck


const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3^(i−1) mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** Check character of the first 17, or null where they are not 17 characters of the set. */
export function usccCheckDigit(first17: string): string | null {
  if (first17.length !== WEIGHTS.length) return null;
  const values = Array.from(first17, (character) => CHARSET.indexOf(character));
  if (values.includes(-1)) return null;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * (values[i] as number), 0);
  return CHARSET.charAt((31 - (sum % 31)) % 31);
}

export function isUscc(value: unknown): boolean {
  return typeof value === 'string' && value.length === 18 && usccCheckDigit(value.slice(0, 17)) === value[17];
}
