import { clauseById, draftFaults, draftVersion, parametersOn, type PolicyVersion } from '#policy';

export class BadDraft extends Error {
  override readonly name = 'BadDraft';
}

interface StatedRule {
  readonly clause: string;
  readonly revision?: number;
  readonly parameters?: Readonly<Record<string, number>>;
}

const isRule = (value: unknown): value is StatedRule => {
  const { clause, revision = 1, parameters = {} } = (value ?? {}) as Partial<StatedRule>;
  return (
    typeof clause === 'string' &&
    typeof revision === 'number' &&
    typeof parameters === 'object' &&
    Object.values(parameters).every(Number.isFinite)
  );
};

function parsed(text: string): { versionId?: unknown; title?: unknown; rules?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as object;
  } catch {
    throw new BadDraft('草案不是 JSON (the draft is not JSON)');
  }
}

/**
 * A draft as a file states it: `{versionId?, title?, rules: [{clause, revision?, parameters?}]}`; what is left
 * out is as it is now.
 */
export function readDraft(text: string): PolicyVersion {
  const { versionId = 'DRAFT', title = '草案', rules } = parsed(text);
  if (!Array.isArray(rules) || !rules.every(isRule)) {
    throw new BadDraft('rules 应为 [{clause, revision?, parameters?}] (rules is not such a list)');
  }
  const stated = rules.map(({ clause, revision, parameters }) => ({
    clause,
    revision: revision ?? clauseById(clause)?.revision ?? 1,
    parameters: { ...parametersOn(clause, null), ...parameters },
  }));
  const faults = draftFaults(stated);
  if (faults.length > 0) throw new BadDraft(faults.map(({ zh, en }) => `${zh} (${en})`).join('\n'));
  return draftVersion(String(versionId), String(title), stated);
}
