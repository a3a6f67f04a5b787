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
import { clause, UNKNOWN, within } from '../kernel/clause.js';

/** A payment that names no line is not known to be covered. */
export const S16 = clause(stryMutAct_9fa48("4170") ? {} : (stryCov_9fa48("4170"), {
  id: 'S-16',
  revision: 1,
  title: stryMutAct_9fa48("4172") ? {} : (stryCov_9fa48("4172"), {
    zh: '资金使用符合专项资金和政府购买服务的规定',
    en: 'Money follows the rules of its fund'
  }),
  citation: '津民发〔2024〕13号 四（二）',
  text: '（大意）资金使用应当符合相应专项资金管理和政府购买服务的规定。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("4179") ? false : (stryCov_9fa48("4179"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("4181") ? [] : (stryCov_9fa48("4181"), ['decision', 'invariant:budget.exceeded']),
  acts: stryMutAct_9fa48("4184") ? {} : (stryCov_9fa48("4184"), {
    RequestPayment: 'enforce'
  }),
  needs: stryMutAct_9fa48("4186") ? [] : (stryCov_9fa48("4186"), ['payment']),
  parameters: stryMutAct_9fa48("4188") ? ["Stryker was here"] : (stryCov_9fa48("4188"), []),
  operands: stryMutAct_9fa48("4189") ? () => undefined : (stryCov_9fa48("4189"), ({
    payment: {
      budgetLineId,
      amountFen
    },
    lineLeftFen
  }) => stryMutAct_9fa48("4190") ? {} : (stryCov_9fa48("4190"), {
    budgetLineId,
    amountFen,
    lineLeftFen: stryMutAct_9fa48("4191") ? lineLeftFen && null : (stryCov_9fa48("4191"), lineLeftFen ?? null)
  })),
  judge: stryMutAct_9fa48("4192") ? () => undefined : (stryCov_9fa48("4192"), ({
    budgetLineId,
    amountFen,
    lineLeftFen
  }) => (stryMutAct_9fa48("4195") ? budgetLineId === null && lineLeftFen === null : stryMutAct_9fa48("4194") ? false : stryMutAct_9fa48("4193") ? true : (stryCov_9fa48("4193", "4194", "4195"), (stryMutAct_9fa48("4197") ? budgetLineId !== null : stryMutAct_9fa48("4196") ? false : (stryCov_9fa48("4196", "4197"), budgetLineId === null)) || (stryMutAct_9fa48("4199") ? lineLeftFen !== null : stryMutAct_9fa48("4198") ? false : (stryCov_9fa48("4198", "4199"), lineLeftFen === null)))) ? UNKNOWN : within(stryMutAct_9fa48("4200") ? lineLeftFen + amountFen : (stryCov_9fa48("4200"), lineLeftFen - amountFen))),
  explain: stryMutAct_9fa48("4201") ? () => undefined : (stryCov_9fa48("4201"), ({
    budgetLineId,
    amountFen,
    lineLeftFen
  }) => stryMutAct_9fa48("4202") ? {} : (stryCov_9fa48("4202"), {
    zh: `付款${stryMutAct_9fa48("4204") ? amountFen * 100 : (stryCov_9fa48("4204"), amountFen / 100)}元，超过资金指标“${budgetLineId}”的余额${stryMutAct_9fa48("4205") ? Number(lineLeftFen) * 100 : (stryCov_9fa48("4205"), Number(lineLeftFen) / 100)}元。`,
    en: `The payment of ${stryMutAct_9fa48("4207") ? amountFen * 100 : (stryCov_9fa48("4207"), amountFen / 100)} yuan exceeds what line ${budgetLineId} still holds: ${stryMutAct_9fa48("4208") ? Number(lineLeftFen) * 100 : (stryCov_9fa48("4208"), Number(lineLeftFen) / 100)} yuan.`
  }))
}));