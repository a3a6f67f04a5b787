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
import { clause, NOT_APPLICABLE, passIf } from '../kernel/clause.js';
const FUND = '社区公益事业专项补助资金';
export const S14 = clause(stryMutAct_9fa48("4069") ? {} : (stryCov_9fa48("4069"), {
  id: 'S-14',
  revision: 2,
  title: stryMutAct_9fa48("4071") ? {} : (stryCov_9fa48("4071"), {
    zh: '社区公益事业专项补助资金用于助老助残助困助孤',
    en: 'The community-welfare subsidy is for the four fields'
  }),
  citation: '津民发〔2024〕13号 四（二）',
  text: '社区公益事业专项补助资金可用于购买依托街道（乡镇）社工站开展“助老助残助困助孤”服务项目。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("4078") ? false : (stryCov_9fa48("4078"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("4080") ? [] : (stryCov_9fa48("4080"), ['decision']),
  acts: stryMutAct_9fa48("4082") ? {} : (stryCov_9fa48("4082"), {
    SecureBudget: 'enforce',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note'
  }),
  needs: stryMutAct_9fa48("4087") ? [] : (stryCov_9fa48("4087"), ['budget', 'category']),
  parameters: stryMutAct_9fa48("4090") ? ["Stryker was here"] : (stryCov_9fa48("4090"), []),
  operands({
    budget,
    category
  }) {
    if (stryMutAct_9fa48("4091")) {
      {}
    } else {
      stryCov_9fa48("4091");
      const fromFundFen = stryMutAct_9fa48("4092") ? (budget?.lines ?? []).reduce((sum, {
        amountFen
      }) => sum + amountFen, 0) : (stryCov_9fa48("4092"), (stryMutAct_9fa48("4093") ? budget?.lines && [] : (stryCov_9fa48("4093"), (stryMutAct_9fa48("4094") ? budget.lines : (stryCov_9fa48("4094"), budget?.lines)) ?? (stryMutAct_9fa48("4095") ? ["Stryker was here"] : (stryCov_9fa48("4095"), [])))).filter(stryMutAct_9fa48("4096") ? () => undefined : (stryCov_9fa48("4096"), ({
        fundSource
      }) => stryMutAct_9fa48("4099") ? fundSource !== FUND : stryMutAct_9fa48("4098") ? false : stryMutAct_9fa48("4097") ? true : (stryCov_9fa48("4097", "4098", "4099"), fundSource === FUND))).reduce(stryMutAct_9fa48("4100") ? () => undefined : (stryCov_9fa48("4100"), (sum, {
        amountFen
      }) => stryMutAct_9fa48("4101") ? sum - amountFen : (stryCov_9fa48("4101"), sum + amountFen)), 0));
      return (stryMutAct_9fa48("4104") ? fromFundFen !== 0 : stryMutAct_9fa48("4103") ? false : stryMutAct_9fa48("4102") ? true : (stryCov_9fa48("4102", "4103", "4104"), fromFundFen === 0)) ? stryMutAct_9fa48("4105") ? {} : (stryCov_9fa48("4105"), {
        fromFundFen
      }) : stryMutAct_9fa48("4106") ? {} : (stryCov_9fa48("4106"), {
        category,
        fromFundFen
      });
    }
  },
  judge: stryMutAct_9fa48("4107") ? () => undefined : (stryCov_9fa48("4107"), ({
    category,
    fromFundFen
  }) => (stryMutAct_9fa48("4110") ? fromFundFen !== 0 : stryMutAct_9fa48("4109") ? false : stryMutAct_9fa48("4108") ? true : (stryCov_9fa48("4108", "4109", "4110"), fromFundFen === 0)) ? NOT_APPLICABLE : passIf(stryMutAct_9fa48("4113") ? category === 'OTHER' : stryMutAct_9fa48("4112") ? false : stryMutAct_9fa48("4111") ? true : (stryCov_9fa48("4111", "4112", "4113"), category !== 'OTHER'))),
  explain: stryMutAct_9fa48("4115") ? () => undefined : (stryCov_9fa48("4115"), () => stryMutAct_9fa48("4116") ? {} : (stryCov_9fa48("4116"), {
    zh: '社区公益事业专项补助资金只能用于“助老助残助困助孤”四类服务。',
    en: 'The community-welfare subsidy may be used for the four fields only.'
  }))
}));