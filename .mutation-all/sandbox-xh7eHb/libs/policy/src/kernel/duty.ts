// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { daysBetween, type PlainDate, type Text } from '#domain';
import type { Dated } from '../calendar/working-days.js';
import { within, type Judged } from './clause.js';

/** A duty with a date: what it follows, when it falls due, when it was done. */
type Duty = {
  readonly from: PlainDate;
  readonly dueOn: PlainDate;
  readonly provisional: boolean;
  readonly doneOn: PlainDate;
};
export const duty = stryMutAct_9fa48("5113") ? () => undefined : (stryCov_9fa48("5113"), (() => {
  const duty = ({
    from,
    doneOn
  }: {
    readonly from: PlainDate;
    readonly doneOn: PlainDate;
  }, due: Dated): Duty => stryMutAct_9fa48("5114") ? {} : (stryCov_9fa48("5114"), {
    from,
    dueOn: due.date,
    provisional: due.provisional,
    doneOn
  });
  return duty;
})());

/** The margin is in days: how much earlier it was done, or later where it is negative. */
export const judgeDuty = stryMutAct_9fa48("5115") ? () => undefined : (stryCov_9fa48("5115"), (() => {
  const judgeDuty = ({
    dueOn,
    doneOn
  }: Duty): Judged => within(daysBetween(doneOn, dueOn));
  return judgeDuty;
})());
export const late = stryMutAct_9fa48("5116") ? () => undefined : (stryCov_9fa48("5116"), (() => {
  const late = ({
    from,
    dueOn,
    provisional,
    doneOn
  }: Duty, zh: string, en: string): Text => stryMutAct_9fa48("5117") ? {} : (stryCov_9fa48("5117"), {
    zh: `${zh}应在${dueOn}前完成（自${from}起算${provisional ? '，暂定' : ''}），实际${doneOn}。`,
    en: `${en} was due on ${dueOn} (reckoned from ${from}${provisional ? ', provisional' : ''}) and was done on ${doneOn}.`
  });
  return late;
})());