// @ts-nocheck
import type { Trace } from './decider.js';
import type { PlainDate } from './plain-date.js';

/** Roles of the platform, each with its Chinese name. */
export const ROLES = {
  PROJECT_OFFICER: '经办人',
  PURCHASER_LEADER: '购买主体负责人',
  ACCEPTANCE_MEMBER: '验收小组成员',
  FINANCE_OFFICER: '财务人员',
  PROVIDER_MANAGER: '承接主体负责人',
  PROVIDER_WORKER: '承接主体社工',
  EVALUATOR: '第三方评估人员',
  SERVICE_USER_REP: '服务对象代表',
  COMMUNITY_REP: '社区代表',
  DISTRICT_CIVIL: '区民政部门',
  CITY_CIVIL: '市民政部门',
  SOCIAL_WORK_DEPT: '党委社会工作部门',
  SUPERVISOR: '监察人员',
  AUDITOR: '审计财政监督人员',
  DISCLOSURE_EDITOR: '公开编辑',
  DISCLOSURE_REVIEWER: '公开审核',
  POLICY_ADMIN: '政策管理员',
  ACCOUNT_ADMIN: '账号管理员',
} as const;
export type Role = keyof typeof ROLES;

export type Actor =
  | { readonly accountId: string; readonly role: Role; readonly orgUscc: string | null }
  | { readonly system: string; readonly onBehalfOf: string | null };

/** On every event from the first day. The recorded time is the store's. */
export interface EventMetadata {
  readonly schemaVersion: number;
  readonly projectId?: string;
  readonly contractId?: string;
  readonly stationId?: string;
  readonly actor: Actor;
  /** Business date, Asia/Shanghai; never in the future. */
  readonly occurredOn: PlainDate;
  /** Present and true where the business date lies more than 7 days before the day of recording. */
  readonly late?: boolean;
  readonly commandId: string;
  /** SHA-256 (hex) of the command's canonical JSON: the same id with another payload is refused. */
  readonly commandHash: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly source: 'ui' | 'import' | 'api' | 'reactor';
  /** Other streams whose facts the decision was taken on, each with the revision that was read. */
  readonly factsFrom?: Readonly<Record<string, string>>;
}

export function traceOf(metadata: EventMetadata): Trace {
  const { actor, occurredOn } = metadata;
  return 'system' in actor
    ? { by: `system:${actor.system}`, role: 'SYSTEM', orgUscc: null, on: occurredOn }
    : { by: actor.accountId, role: actor.role, orgUscc: actor.orgUscc, on: occurredOn };
}
