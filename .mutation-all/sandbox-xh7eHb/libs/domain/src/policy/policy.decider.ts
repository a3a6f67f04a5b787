// @ts-nocheck
import { unreachable, type Decider } from '../kernel/decider.js';
import { refusePersonalData } from '../kernel/pii.js';
import { addDays, isPlainDate, yearOf, type PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import type { KnownVersion, PolicyCommand } from './policy.commands.js';
import type { PolicyEvent, PolicyVersionRegistered, WorkingDayCalendarAdded } from './policy.events.js';

type DataOf<Type extends PolicyCommand['type']> = Extract<PolicyCommand, { type: Type }>['data'];

/** All that was registered of one policy; versions of the release stand here only with their changed ends. */
export interface Policy {
  readonly versions: readonly PolicyVersionRegistered['data'][];
  /** Last day by version, where it was extended or revoked. */
  readonly ends: Readonly<Record<string, PlainDate | null>>;
  readonly calendars: readonly WorkingDayCalendarAdded['data'][];
}

export const policyDecider: Decider<Policy, PolicyCommand, PolicyEvent> = {
  initial: { versions: [], ends: {}, calendars: [] },

  decide(command, policy) {
    refusePersonalData(command.data);
    switch (command.type) {
      case 'RegisterPolicyVersion':
        return register(command.data, policy);
      case 'ExtendPolicy':
        return extend(command.data, policy);
      case 'RevokePolicy':
        return revoke(command.data, policy);
      case 'AddWorkingDayCalendar':
        return addCalendar(command.data, policy);
      default:
        return unreachable(command);
    }
  },

  evolve(policy, event) {
    switch (event.type) {
      case 'PolicyVersionRegistered':
        return { ...policy, versions: [...policy.versions, event.data] };
      case 'PolicyExtended':
        return withEnd(policy, event.data.versionId, event.data.effectiveTo);
      case 'PolicyRevoked':
        return withEnd(policy, event.data.versionId, addDays(event.data.revokedOn, -1));
      case 'WorkingDayCalendarAdded':
        return { ...policy, calendars: [...policy.calendars, event.data] };
      default:
        return unreachable(event);
    }
  },
};

const withEnd = (policy: Policy, versionId: string, end: PlainDate | null): Policy => ({
  ...policy,
  ends: { ...policy.ends, [versionId]: end },
});

/** Every version with the last day it has by now. */
export const knownVersions = (
  released: readonly KnownVersion[],
  { versions, ends }: Policy,
): KnownVersion[] =>
  [...released, ...versions].map(({ versionId, effectiveFrom, effectiveTo }) => ({
    versionId,
    effectiveFrom,
    effectiveTo: versionId in ends ? (ends[versionId] ?? null) : effectiveTo,
  }));

const overlap = (a: KnownVersion, b: KnownVersion): boolean =>
  (a.effectiveTo === null || b.effectiveFrom === null || b.effectiveFrom <= a.effectiveTo) &&
  (b.effectiveTo === null || a.effectiveFrom === null || a.effectiveFrom <= b.effectiveTo) &&
  // A version that ended before it began was never in force.
  [a, b].every(
    ({ effectiveFrom, effectiveTo }) =>
      effectiveFrom === null || effectiveTo === null || effectiveFrom <= effectiveTo,
  );

function demandNoOverlap(one: KnownVersion, known: readonly KnownVersion[], pointer: string): void {
  const other = known.find((each) => each.versionId !== one.versionId && overlap(each, one));
  demand(
    !other,
    'policy.overlap',
    `有效期与版本 ${other?.versionId}(${other?.effectiveFrom ?? '—'} 至 ${other?.effectiveTo ?? '—'})重叠。`,
    `Its range overlaps that of ${other?.versionId} (${other?.effectiveFrom ?? '—'} to ${other?.effectiveTo ?? '—'}).`,
    { pointer },
  );
}

function register(given: DataOf<'RegisterPolicyVersion'>, policy: Policy): PolicyEvent[] {
  const { released, unknownRules, ...data } = given;
  const known = knownVersions(released, policy);
  const { versionId, effectiveFrom, effectiveTo, rules } = data;
  demand(
    known.every((version) => version.versionId !== versionId),
    'policy.version-registered',
    `版本 ${versionId} 已登记;政策版本不得覆盖。`,
    `Version ${versionId} is registered already: versions are never replaced.`,
    { pointer: '/versionId' },
  );
  demand(
    effectiveTo === null || effectiveTo >= effectiveFrom,
    'policy.ends-before-it-begins',
    '有效期止日早于起日。',
    'It ends before it begins.',
    { kind: 'invalid', pointer: '/effectiveTo' },
  );
  demand(
    data.docNo.trim() !== '' && /^[0-9a-f]{64}$/.test(data.textHash),
    'policy.no-source',
    '须写明文号和原文的 SHA-256。',
    'It names its document number and the SHA-256 of its text.',
    { kind: 'invalid', pointer: '/textHash' },
  );
  demand(
    unknownRules.length === 0,
    'policy.unknown-rule',
    `规则库没有:${unknownRules.join('、')}。`,
    `The rule book does not have ${unknownRules.join(', ')}.`,
    { kind: 'invalid', pointer: '/rules' },
  );
  demand(
    new Set(rules.map(({ clause }) => clause)).size === rules.length,
    'policy.rule-twice',
    '同一规则只能列一次。',
    'A rule is listed once.',
    { kind: 'invalid', pointer: '/rules' },
  );
  demandNoOverlap(data, known, '/effectiveFrom');
  return [{ type: 'PolicyVersionRegistered', data }];
}

function versionOf(versionId: string, known: readonly KnownVersion[]): KnownVersion {
  const version = known.find((one) => one.versionId === versionId);
  demand(version, 'policy.not-found', `没有政策版本 ${versionId}。`, `There is no version ${versionId}.`, {
    kind: 'not-found',
  });
  return version;
}

function extend({ released, ...data }: DataOf<'ExtendPolicy'>, policy: Policy): PolicyEvent[] {
  const known = knownVersions(released, policy);
  const version = versionOf(data.versionId, known);
  const { effectiveTo } = version;
  demand(
    effectiveTo !== null && (data.effectiveTo === null || data.effectiveTo > effectiveTo),
    'policy.not-an-extension',
    `延期须晚于现有止日 ${effectiveTo ?? '(无)'}。`,
    `An extension ends after the present last day, ${effectiveTo ?? 'which is none'}.`,
    { pointer: '/effectiveTo' },
  );
  demandNoOverlap({ ...version, effectiveTo: data.effectiveTo }, known, '/effectiveTo');
  return [{ type: 'PolicyExtended', data }];
}

function revoke({ released, ...data }: DataOf<'RevokePolicy'>, policy: Policy): PolicyEvent[] {
  const { effectiveTo } = versionOf(data.versionId, knownVersions(released, policy));
  demand(
    effectiveTo === null || data.revokedOn <= effectiveTo,
    'policy.over-already',
    `该版本到 ${effectiveTo} 已失效。`,
    `The version was over on ${effectiveTo}.`,
    { pointer: '/revokedOn' },
  );
  return [{ type: 'PolicyRevoked', data }];
}

function addCalendar(data: DataOf<'AddWorkingDayCalendar'>, policy: Policy): PolicyEvent[] {
  const { year, holidays, workdays } = data;
  demand(
    policy.calendars.every((one) => one.year !== year),
    'policy.calendar-registered',
    `${year} 年工作日历已登记。`,
    `The calendar of ${year} is registered already.`,
    { pointer: '/year' },
  );
  const days = [...holidays, ...workdays];
  demand(
    days.every((day) => isPlainDate(day) && yearOf(day) === year) && new Set(days).size === days.length,
    'policy.bad-calendar-day',
    `放假和调休日期须在 ${year} 年内,且不重复。`,
    `Holidays and make-up days lie in ${year}, each once.`,
    { kind: 'invalid', pointer: '/holidays' },
  );
  const isWeekend = (day: PlainDate): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  demand(
    workdays.every(isWeekend),
    'policy.bad-calendar-day',
    '调休上班日只列周六、周日。',
    'Make-up days are Saturdays or Sundays.',
    { kind: 'invalid', pointer: '/workdays' },
  );
  return [{ type: 'WorkingDayCalendarAdded', data }];
}
