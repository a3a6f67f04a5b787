/** Deeper than any body of this interface; what walks a body recursively stays far from its stack's end. */
const DEEPEST = 32;

/**
 * Whether a parsed body is safe to walk: not too deep, and without a member named like what every object inherits
 * (`constructor`, `valueOf`, `__proto__` …), which would stand in its way.
 */
export function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  return Object.entries(value).every(
    ([name, member]) => !Object.hasOwn(Object.prototype, name) && isPlain(member, depth + 1),
  );
}
