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
import { clause, NOT_APPLICABLE, passIf, UNKNOWN } from '../kernel/clause.js';
export const R04 = clause(stryMutAct_9fa48("1979") ? {} : (stryCov_9fa48("1979"), {
  id: 'R-04',
  revision: 1,
  title: stryMutAct_9fa48("1981") ? {} : (stryCov_9fa48("1981"), {
    zh: '公益一类事业单位、财政保障的群团组织不作为购买主体和承接主体',
    en: 'Class-one public institutions and fiscally funded mass organisations neither buy nor provide'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第八条（未核对原文）',
  text: '（大意）公益一类事业单位、使用事业编制且由财政拨款保障的群团组织，不作为政府购买服务的购买主体和承接主体。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("1988") ? true : (stryCov_9fa48("1988"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("1989") ? [] : (stryCov_9fa48("1989"), ['advice']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("1992") ? {} : (stryCov_9fa48("1992"), {
    PurchaseProject: 'enforce',
    SignContract: 'enforce'
  }),
  needs: stryMutAct_9fa48("1995") ? [] : (stryCov_9fa48("1995"), ['orgType']),
  parameters: stryMutAct_9fa48("1997") ? ["Stryker was here"] : (stryCov_9fa48("1997"), []),
  operands: stryMutAct_9fa48("1998") ? () => undefined : (stryCov_9fa48("1998"), ({
    orgType,
    institutionClass
  }) => stryMutAct_9fa48("1999") ? {} : (stryCov_9fa48("1999"), {
    orgType,
    institutionClass: stryMutAct_9fa48("2000") ? institutionClass && null : (stryCov_9fa48("2000"), institutionClass ?? null)
  })),
  judge({
    orgType,
    institutionClass
  }) {
    if (stryMutAct_9fa48("2001")) {
      {}
    } else {
      stryCov_9fa48("2001");
      if (stryMutAct_9fa48("2004") ? orgType === '事业单位' : stryMutAct_9fa48("2003") ? false : stryMutAct_9fa48("2002") ? true : (stryCov_9fa48("2002", "2003", "2004"), orgType !== '事业单位')) return NOT_APPLICABLE;
      return (stryMutAct_9fa48("2008") ? institutionClass !== null : stryMutAct_9fa48("2007") ? false : stryMutAct_9fa48("2006") ? true : (stryCov_9fa48("2006", "2007", "2008"), institutionClass === null)) ? UNKNOWN : passIf(stryMutAct_9fa48("2011") ? institutionClass === 'one' : stryMutAct_9fa48("2010") ? false : stryMutAct_9fa48("2009") ? true : (stryCov_9fa48("2009", "2010", "2011"), institutionClass !== 'one'));
    }
  },
  explain: stryMutAct_9fa48("2013") ? () => undefined : (stryCov_9fa48("2013"), () => stryMutAct_9fa48("2014") ? {} : (stryCov_9fa48("2014"), {
    zh: '公益一类事业单位不得作为承接主体。',
    en: 'A class-one public institution may not provide.'
  }))
}));