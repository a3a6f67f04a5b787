import { HashMismatch, ObjectMissing, ObjectStoreUnavailable, TooLarge, UnknownType } from '#attachments';
import { ConcurrentWrite, PolicyRefusal, StaleRevision } from '#application';
import { exceptionApprovers, Rejection, type Finding, type RejectionKind, type Text } from '#domain';
import { AppendTooLarge, EventStoreUnavailable } from '#event-store';
import { clauseById, explain } from '#policy';
import { entryProblem } from './entry-problems.js';
import { RefusedAtDoor } from './door.js';
import { MalformedInput, type Fault } from './faults.js';
import { problemOf, RETRY_AFTER_S, STATUS_TEXTS, type Problem } from './problem.js';

const STATUS_OF: Readonly<Record<RejectionKind, number>> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  invariant: 422,
};

/** The problem a known failure stands for; undefined for the framework's own and for the unforeseen. */
export function problemFrom(error: unknown): Problem | undefined {
  if (error instanceof RefusedAtDoor) return error.problem;
  if (error instanceof MalformedInput) return malformed(error.faults);
  if (error instanceof Rejection) return rejected(error);
  if (error instanceof PolicyRefusal) return refused(error);
  const entry = entryProblem(error);
  if (entry) return entry;
  if (error instanceof StaleRevision || error instanceof ConcurrentWrite) return conflict(error);
  if (error instanceof AppendTooLarge) return problemOf(413);
  const file = fileProblem(error);
  if (file) return file;
  if (
    error instanceof EventStoreUnavailable ||
    error instanceof ObjectStoreUnavailable ||
    isDatabaseUnavailable(error)
  ) {
    return problemOf(503, { headers: { 'retry-after': RETRY_AFTER_S } });
  }
  return undefined;
}

/** What can be wrong with the bytes of an attachment. */
function fileProblem(error: unknown): Problem | undefined {
  if (error instanceof TooLarge) return problemOf(413);
  if (error instanceof HashMismatch) {
    return problemOf(422, {
      code: 'hash-mismatch',
      detail: {
        zh: `收到的文件与所报 SHA-256 不符：应为 ${error.expected}，实为 ${error.actual}。未存入。`,
        en: `The file is not the one announced: SHA-256 ${error.expected} expected, ${error.actual} received. Nothing was stored.`,
      },
    });
  }
  if (error instanceof UnknownType) {
    return problemOf(415, {
      code: 'file-type',
      detail: {
        zh: '文件内容不是可接受的类型（PDF、Office 文档、图片、音视频、压缩包或文本）。',
        en: 'The bytes show no type that is taken (PDF, office document, picture, recording, archive or text).',
      },
    });
  }
  if (error instanceof ObjectMissing) {
    return problemOf(500, {
      code: 'file-missing',
      detail: { zh: '存储中缺少该文件，已记录。', en: 'The storage lacks the file; this was logged.' },
    });
  }
  return undefined;
}

const malformed = (faults: readonly Fault[]): Problem =>
  problemOf(400, {
    detail: {
      zh: `有 ${faults.length} 处不符合要求。`,
      en: `${faults.length} ${faults.length === 1 ? 'field is' : 'fields are'} at fault.`,
    },
    faults,
  });

function rejected({ code, text, kind, rule, pointer }: Rejection): Problem {
  return problemOf(STATUS_OF[kind], {
    code,
    detail: text,
    ...(pointer !== undefined && { faults: [{ pointer, text }] }),
    ...(rule !== undefined && { members: { rule: describeRule(rule) } }),
  });
}

function describeRule(id: string): Record<string, unknown> {
  const clause = clauseById(id);
  return clause ? { id, clause: clause.text, citation: clause.citation, force: clause.force } : { id };
}

function refused({ act, refusing, findings }: PolicyRefusal): Problem {
  const rule = { ...describeRule(refusing.clause), force: refusing.force, operands: refusing.operands };
  const askable = refusing.effect === 'exception';
  return problemOf(422, {
    code: askable ? 'exception-needed' : 'rule-broken',
    detail: askable ? needsException(refusing) : breaks(refusing),
    findings: [{ act, findings }],
    members: {
      rule,
      ...(askable && {
        exception: {
          ruleId: refusing.clause,
          request: 'POST /api/projects/{id}/request-exception',
          approve: 'POST /api/projects/{id}/approve-exception',
          approver: exceptionApprovers(refusing.clause),
        },
      }),
    },
  });
}

function sourceOf({ clause: id }: Finding): Text {
  const clause = clauseById(id);
  return clause
    ? { zh: `规则 ${id}（${clause.citation}）`, en: `Rule ${id} (${clause.citation})` }
    : { zh: `规则 ${id}`, en: `Rule ${id}` };
}

function breaks(finding: Finding): Text {
  const source = sourceOf(finding);
  const { zh, en } = explain(finding);
  return { zh: `${source.zh}：${zh}`, en: `${source.en}: ${en}` };
}

function needsException(finding: Finding): Text {
  const { zh, en } = breaks(finding);
  return {
    zh: `${zh}该规则为“原则上”；如确有理由，请先申请例外，由他人批准后再提交。`,
    en: `${en} The rule binds in principle: ask for an exception, have another person approve it, then try again.`,
  };
}

function conflict(error: StaleRevision | ConcurrentWrite): Problem {
  const text = (revision: bigint | null): string | null => (revision === null ? null : String(revision));
  const status = error instanceof StaleRevision ? 412 : 409;
  return problemOf(status, {
    ...STATUS_TEXTS[status],
    members: { expectedRevision: text(error.expected), actualRevision: text(error.actual) },
  });
}

/**
 * Connection refused, reset or timed out; PostgreSQL starting up or shutting down (class 57P); read models
 * that the projector has not built yet (undefined schema or table).
 */
function isDatabaseUnavailable(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return (
    (typeof code === 'string' &&
      /^(ECONN\w+|ETIMEDOUT|ENOENT|EPIPE|57P\d\d|08\d{3}|3F000|42P01)$/.test(code)) ||
    (typeof message === 'string' &&
      /^(Connection terminated|timeout exceeded when trying to connect)/.test(message))
  );
}
