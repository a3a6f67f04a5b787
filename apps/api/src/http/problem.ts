import type { Text } from '#domain';
import type { Fault } from './faults.js';
import type { Language } from './language.js';

/** A problem before it is put into the caller's language (RFC 9457). */
export interface Problem {
  readonly status: number;
  /** Stable machine name; becomes the `type` URN. */
  readonly code: string;
  readonly title: Text;
  readonly detail: Text;
  readonly faults?: readonly Fault[];
  /** Findings of the policy, for the access log. */
  readonly findings?: readonly unknown[];
  /** Extension members: `rule`, `exception`, `expectedRevision` … */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** When to try again what is unavailable now, in seconds. */
export const RETRY_AFTER_S = '2';

export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

export function problemBody(problem: Problem, language: Language): Record<string, unknown> {
  return {
    type: `urn:tjsws:problem:${problem.code}`,
    title: problem.title[language],
    status: problem.status,
    detail: problem.detail[language],
    ...(problem.faults && {
      errors: problem.faults.map(({ pointer, text }) => ({ pointer, message: text[language] })),
    }),
    ...problem.members,
  };
}

const say = (zh: string, en: string): Text => ({ zh, en });

/** Titles by status; the detail of statuses that come from the framework. */
export const STATUS_TEXTS: Readonly<Record<number, { title: Text; detail: Text; code: string }>> = {
  400: {
    code: 'malformed',
    title: say('请求格式有误', 'Malformed request'),
    detail: say('请求无法读取：JSON 有误或内容不完整。', 'The request cannot be read: the JSON is broken.'),
  },
  401: {
    code: 'not-signed-in',
    title: say('尚未登录', 'Not signed in'),
    detail: say('请先登录（POST /api/sessions）。', 'Sign in first (POST /api/sessions).'),
  },
  403: {
    code: 'not-allowed',
    title: say('无权操作', 'Not allowed'),
    detail: say('您的角色不能进行此操作。', 'Your role may not do this.'),
  },
  404: {
    code: 'not-found',
    title: say('未找到', 'Not found'),
    detail: say('没有此路径或此编号的资料。', 'There is nothing at this path or under this id.'),
  },
  405: {
    code: 'method',
    title: say('方法不适用', 'Method not allowed'),
    detail: say('此路径不支持该方法。', 'This path does not take the method.'),
  },
  409: {
    code: 'concurrent-write',
    title: say('并发冲突', 'Concurrent write'),
    detail: say(
      '他人正在修改同一资料，请稍后重试。',
      'Others are changing the same record; try again shortly.',
    ),
  },
  412: {
    code: 'stale-revision',
    title: say('版本已过期', 'Stale revision'),
    detail: say(
      '资料在您读取后已有变化，请重新读取。',
      'The record has changed since you read it; read it again.',
    ),
  },
  413: {
    code: 'too-large',
    title: say('内容过大', 'Too large'),
    detail: say('请求体超过上限。', 'The body is larger than what is taken.'),
  },
  415: {
    code: 'media-type',
    title: say('内容类型不支持', 'Unsupported media type'),
    detail: say('请求体应为 application/json。', 'The body must be application/json.'),
  },
  422: {
    code: 'refused',
    title: say('不符合规则，未受理', 'Refused'),
    detail: say('该操作不符合规则。', 'The command breaks a rule.'),
  },
  429: {
    code: 'too-many-attempts',
    title: say('尝试过多', 'Too many attempts'),
    detail: say('失败次数过多，请稍后再试。', 'Too many failures: try again later.'),
  },
  500: {
    code: 'fault',
    title: say('系统故障', 'Fault'),
    detail: say('系统内部出错，已记录；请凭请求编号联系管理员。', 'Something failed inside and was logged.'),
  },
  503: {
    code: 'unavailable',
    title: say('暂时不可用', 'Temporarily unavailable'),
    detail: say(
      '存储暂时不可用，请稍后用同一 Idempotency-Key 重试。',
      'A store is unavailable; try again shortly with the same Idempotency-Key.',
    ),
  },
};

/** The problem a status stands for, with more where there is more to say. */
export function problemOf(status: number, more: Partial<Omit<Problem, 'status'>> = {}): Problem {
  const known = STATUS_TEXTS[status] ?? STATUS_TEXTS[status < 500 ? 400 : 500]!;
  return { ...known, status, ...more };
}
