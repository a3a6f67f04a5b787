// @ts-nocheck
import { demandNotBefore } from '../kernel/chronology.js';
import type { Context } from '../kernel/decider.js';
import { sumFen } from '../kernel/money.js';
import { daysBetween, type PlainDate } from '../kernel/plain-date.js';
import {
  compare,
  divide,
  greatest,
  least,
  multiply,
  ONE,
  rational,
  rationalOf,
  roundToHundredth,
  subtract,
  sum,
  ZERO,
  type Rational,
} from '../kernel/rational.js';
import { partId } from '../kernel/streams.js';
import type { Target } from '../project/project.events.js';
import type { ContractCommand } from './contract.commands.js';
import type { Deviation, PerformanceMonitored } from './contract-life.events.js';
import type { ContractEvent, IssueRaised } from './contract.events.js';
import { openIssues, servedUntil, type Contract } from './contract.state.js';

type Data = Extract<ContractCommand, { type: 'RecordMonitoring' }>['data'];

const RULE = 'R-43';
/** Design numbers: points of a hundred between what should have been reached and what was. */
const BEHIND = rational(10n, 100n);
const SERIOUS = rational(20n, 100n);

/**
 * 双监控: budget progress and target achievement as of the business date, from the facts on record. Seriously
 * off, an issue is opened in the same append, unless one of this kind is open already.
 */
export function monitor(data: Data, contract: Contract, { on }: Context): ContractEvent[] {
  const { terms, monitorings } = contract;
  demandNotBefore(on, terms.startsOn, 'monitoring.before-start', { zh: '服务开始', en: 'the service began' });
  const targets = countedTargets(contract, data.confirmed);
  const paidFen = paidBy(contract, on);
  const reached = weighted(targets);
  const elapsed = elapsedShare(contract, on);
  const spent = spentShare(contract, on);
  const off = reached && greatest(subtract(elapsed, reached), subtract(spent, reached));
  const deviation = classOf(off);
  const monitored: PerformanceMonitored['data'] = {
    monitoringNo: monitorings + 1,
    asOf: on,
    budget: {
      paidFen,
      amountFen: terms.amountFen,
      percent: percent(divide(rationalOf(paidFen), rationalOf(terms.amountFen))),
    },
    targets: targets.map(({ share, target, confirmed }) => ({
      targetKey: target.key,
      value: target.value ?? 0,
      confirmed,
      percent: percent(share),
    })),
    targetPercent: reached && percent(reached),
    elapsedPercent: percent(elapsed),
    deviation,
    issueId: null,
    note: data.note,
  };
  return withIssue(monitored, data, contract);
}

/** What both sides of the double monitoring had reached, in whole percent; null where deliveries measure no target. */
export function progressOn(
  contract: Contract,
  confirmed: Data['confirmed'],
  on: PlainDate,
): { readonly spentPercent: number; readonly achievedPercent: number | null } {
  const reached = weighted(countedTargets(contract, confirmed));
  const whole = (share: Rational): number => Math.floor(Number(percent(share)));
  return {
    spentPercent: whole(spentShare(contract, on)),
    achievedPercent: reached && whole(reached),
  };
}

const countedTargets = ({ terms }: Contract, confirmed: Data['confirmed']): Progress[] =>
  terms.targets.filter(isCounted).map((target) => progressOf(target, confirmed));
const spentShare = (contract: Contract, on: PlainDate): Rational =>
  divide(rationalOf(forWork(contract, on)), rationalOf(contract.terms.amountFen));

interface Progress {
  readonly target: Target;
  readonly confirmed: number;
  readonly share: Rational;
}

/** Targets that confirmed deliveries bring nearer. */
const isCounted = ({ class: kind, operator, value }: Target): boolean =>
  kind === 'quantity' && operator === '≥' && value !== null && value > 0;

function progressOf(target: Target, confirmed: Data['confirmed']): Progress {
  const quantity = confirmed.find(({ targetKey }) => targetKey === target.key)?.quantity ?? 0;
  const share = divide(rationalOf(quantity), rationalOf(target.value ?? 1));
  return { target, confirmed: quantity, share };
}

/** By the weights of the targets, none above its whole; null where deliveries measure no target. */
function weighted(targets: readonly Progress[]): Rational | null {
  const whole = sum(targets.map(({ target }) => rationalOf(target.weight)));
  if (compare(whole, ZERO) === 0) return null;
  const parts = targets.map(({ target, share }) => multiply(rationalOf(target.weight), least(ONE, share)));
  return divide(sum(parts), whole);
}

/** Share of the term that has passed, the day itself counted. */
function elapsedShare(contract: Contract, on: string): Rational {
  const { startsOn } = contract.terms;
  const lastDay = servedUntil(contract);
  const until = on < lastDay ? on : lastDay;
  const days = (to: string): Rational => rational(BigInt(daysBetween(startsOn, to) + 1));
  return divide(days(until), days(lastDay));
}

const paidBy = ({ payments }: Contract, on: string, counts = (_milestone: string) => true): number =>
  sumFen(
    payments
      .filter(({ milestone, paidOn }) => paidOn !== null && paidOn <= on && counts(milestone))
      .map(({ amountFen }) => amountFen),
  );

/** Advances are paid before anything is delivered: they are no sign of being off. */
function forWork(contract: Contract, on: string): number {
  const advances = contract.terms.paymentSchedule.filter(({ trigger }) => trigger === 'signing');
  return paidBy(contract, on, (milestone) => advances.every(({ key }) => key !== milestone));
}

function classOf(off: Rational | null): Deviation {
  if (off === null || compare(off, BEHIND) <= 0) return 'on-track';
  return compare(off, SERIOUS) <= 0 ? 'behind' : 'serious';
}

const percent = (share: Rational): string => roundToHundredth(multiply(share, rational(100n)));

function withIssue(
  monitored: PerformanceMonitored['data'],
  { issueDueOn }: Data,
  contract: Contract,
): ContractEvent[] {
  const { issues, terms } = contract;
  if (monitored.deviation !== 'serious') return [{ type: 'PerformanceMonitored', data: monitored }];
  const open = openIssues(contract).find(({ ruleId }) => ruleId === RULE);
  const issueId = open?.id ?? partId(terms.contractId, 'i', issues.length + 1);
  const event: PerformanceMonitored = { type: 'PerformanceMonitored', data: { ...monitored, issueId } };
  return open ? [event] : [event, issueOf(event.data, issueId, issueDueOn)];
}

function issueOf(
  { asOf, targetPercent, elapsedPercent, budget }: PerformanceMonitored['data'],
  issueId: string,
  dueOn: string,
): IssueRaised {
  return {
    type: 'IssueRaised',
    data: {
      issueId,
      source: 'monitoring',
      type: 'hours-short',
      severity: 'major',
      description: `截至 ${asOf},服务期已过 ${elapsedPercent}%,绩效目标完成 ${targetPercent}%,支付进度 ${budget.percent}%,偏离较大。`,
      ruleId: RULE,
      amountAtStakeFen: null,
      dueOn,
    },
  };
}
