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
const SOCIAL: ReadonlySet<string> = new Set(stryMutAct_9fa48("4119") ? [] : (stryCov_9fa48("4119"), ['社区基金', '慈善资源']));

/** Never obstructs what the seed encourages: charity money on one of the four fields is only remarked. */
export const S15 = clause(stryMutAct_9fa48("4122") ? {} : (stryCov_9fa48("4122"), {
  id: 'S-15',
  revision: 1,
  title: stryMutAct_9fa48("4124") ? {} : (stryCov_9fa48("4124"), {
    zh: '鼓励社区基金、慈善资源支持其他社区服务',
    en: 'Community funds and charity are encouraged'
  }),
  citation: '津民发〔2024〕13号 四（二）',
  text: '（大意）鼓励通过社区基金、慈善资源等拓宽资金渠道，支持群众有需求的其他社区服务。',
  force: 'A',
  binding: 'contract',
  verified: stryMutAct_9fa48("4131") ? false : (stryCov_9fa48("4131"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("4133") ? [] : (stryCov_9fa48("4133"), ['advice']),
  acts: stryMutAct_9fa48("4135") ? {} : (stryCov_9fa48("4135"), {
    SecureBudget: 'note',
    PurchaseProject: 'note',
    SignContract: 'note'
  }),
  needs: stryMutAct_9fa48("4139") ? [] : (stryCov_9fa48("4139"), ['budget', 'category']),
  parameters: stryMutAct_9fa48("4142") ? ["Stryker was here"] : (stryCov_9fa48("4142"), []),
  operands({
    budget,
    category
  }) {
    if (stryMutAct_9fa48("4143")) {
      {}
    } else {
      stryCov_9fa48("4143");
      const lines = stryMutAct_9fa48("4144") ? budget?.lines && [] : (stryCov_9fa48("4144"), (stryMutAct_9fa48("4145") ? budget.lines : (stryCov_9fa48("4145"), budget?.lines)) ?? (stryMutAct_9fa48("4146") ? ["Stryker was here"] : (stryCov_9fa48("4146"), [])));
      return stryMutAct_9fa48("4147") ? {} : (stryCov_9fa48("4147"), {
        category,
        totalFen: lines.reduce(stryMutAct_9fa48("4148") ? () => undefined : (stryCov_9fa48("4148"), (sum, {
          amountFen
        }) => stryMutAct_9fa48("4149") ? sum - amountFen : (stryCov_9fa48("4149"), sum + amountFen)), 0),
        socialFen: stryMutAct_9fa48("4150") ? lines.reduce((sum, {
          amountFen
        }) => sum + amountFen, 0) : (stryCov_9fa48("4150"), lines.filter(stryMutAct_9fa48("4151") ? () => undefined : (stryCov_9fa48("4151"), ({
          fundSource
        }) => SOCIAL.has(fundSource))).reduce(stryMutAct_9fa48("4152") ? () => undefined : (stryCov_9fa48("4152"), (sum, {
          amountFen
        }) => stryMutAct_9fa48("4153") ? sum - amountFen : (stryCov_9fa48("4153"), sum + amountFen)), 0))
      });
    }
  },
  judge: stryMutAct_9fa48("4154") ? () => undefined : (stryCov_9fa48("4154"), ({
    category,
    socialFen
  }) => (stryMutAct_9fa48("4157") ? socialFen !== 0 : stryMutAct_9fa48("4156") ? false : stryMutAct_9fa48("4155") ? true : (stryCov_9fa48("4155", "4156", "4157"), socialFen === 0)) ? NOT_APPLICABLE : passIf(stryMutAct_9fa48("4160") ? category !== 'OTHER' : stryMutAct_9fa48("4159") ? false : stryMutAct_9fa48("4158") ? true : (stryCov_9fa48("4158", "4159", "4160"), category === 'OTHER'))),
  explain: stryMutAct_9fa48("4162") ? () => undefined : (stryCov_9fa48("4162"), ({
    socialFen,
    totalFen
  }) => stryMutAct_9fa48("4163") ? {} : (stryCov_9fa48("4163"), {
    zh: `社区基金、慈善资源${stryMutAct_9fa48("4165") ? socialFen * 100 : (stryCov_9fa48("4165"), socialFen / 100)}元（共${stryMutAct_9fa48("4166") ? totalFen * 100 : (stryCov_9fa48("4166"), totalFen / 100)}元）用于四类重点领域；本意见鼓励其用于其他社区服务，此项仅作提示。`,
    en: `${stryMutAct_9fa48("4168") ? socialFen * 100 : (stryCov_9fa48("4168"), socialFen / 100)} of ${stryMutAct_9fa48("4169") ? totalFen * 100 : (stryCov_9fa48("4169"), totalFen / 100)} yuan come from community funds or charity and serve one of the four fields; the opinion encourages them for other services. A remark only.`
  }))
}));