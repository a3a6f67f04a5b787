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
import { NEGATIVE_LIST_CODES } from '#domain';
import { clause, passIf } from '../kernel/clause.js';

/** Verified: two independent official pages quote the article alike. */
export const R05 = clause(stryMutAct_9fa48("2017") ? {} : (stryCov_9fa48("2017"), {
  id: 'R-05',
  revision: 2,
  title: stryMutAct_9fa48("2019") ? {} : (stryCov_9fa48("2019"), {
    zh: '不得纳入政府购买服务范围的事项',
    en: 'The negative list of government purchase of services'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第十条',
  text: '（大意）不属于政府职责的；应由政府直接履职的；货物和工程或与服务打包的；融资行为；购买人员招聘、劳务派遣、公益性岗位；法律规定的其他事项。',
  force: 'P',
  binding: 'act',
  verified: stryMutAct_9fa48("2026") ? false : (stryCov_9fa48("2026"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2027") ? [] : (stryCov_9fa48("2027"), ['decision', 'invariant:project.rejected-by-negative-list']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("2031") ? {} : (stryCov_9fa48("2031"), {
    ScreenNegativeList: 'note',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note'
  }),
  needs: stryMutAct_9fa48("2036") ? [] : (stryCov_9fa48("2036"), ['negativeList']),
  parameters: stryMutAct_9fa48("2038") ? ["Stryker was here"] : (stryCov_9fa48("2038"), []),
  operands({
    negativeList
  }) {
    if (stryMutAct_9fa48("2039")) {
      {}
    } else {
      stryCov_9fa48("2039");
      const answers = stryMutAct_9fa48("2040") ? negativeList?.answers && [] : (stryCov_9fa48("2040"), (stryMutAct_9fa48("2041") ? negativeList.answers : (stryCov_9fa48("2041"), negativeList?.answers)) ?? (stryMutAct_9fa48("2042") ? ["Stryker was here"] : (stryCov_9fa48("2042"), [])));
      if (stryMutAct_9fa48("2045") ? answers.length !== 0 : stryMutAct_9fa48("2044") ? false : stryMutAct_9fa48("2043") ? true : (stryCov_9fa48("2043", "2044", "2045"), answers.length === 0)) return stryMutAct_9fa48("2046") ? {} : (stryCov_9fa48("2046"), {
        answered: 0,
        hits: ''
      });
      const answered = stryMutAct_9fa48("2048") ? NEGATIVE_LIST_CODES : (stryCov_9fa48("2048"), NEGATIVE_LIST_CODES.filter(stryMutAct_9fa48("2049") ? () => undefined : (stryCov_9fa48("2049"), code => stryMutAct_9fa48("2050") ? answers.every(answer => answer.code === code) : (stryCov_9fa48("2050"), answers.some(stryMutAct_9fa48("2051") ? () => undefined : (stryCov_9fa48("2051"), answer => stryMutAct_9fa48("2054") ? answer.code !== code : stryMutAct_9fa48("2053") ? false : stryMutAct_9fa48("2052") ? true : (stryCov_9fa48("2052", "2053", "2054"), answer.code === code)))))));
      const hits = stryMutAct_9fa48("2055") ? answered : (stryCov_9fa48("2055"), answered.filter(stryMutAct_9fa48("2056") ? () => undefined : (stryCov_9fa48("2056"), code => stryMutAct_9fa48("2057") ? answers.every(answer => answer.code === code && answer.hit) : (stryCov_9fa48("2057"), answers.some(stryMutAct_9fa48("2058") ? () => undefined : (stryCov_9fa48("2058"), answer => stryMutAct_9fa48("2061") ? answer.code === code || answer.hit : stryMutAct_9fa48("2060") ? false : stryMutAct_9fa48("2059") ? true : (stryCov_9fa48("2059", "2060", "2061"), (stryMutAct_9fa48("2063") ? answer.code !== code : stryMutAct_9fa48("2062") ? true : (stryCov_9fa48("2062", "2063"), answer.code === code)) && answer.hit)))))));
      return stryMutAct_9fa48("2064") ? {} : (stryCov_9fa48("2064"), {
        answered: answered.length,
        hits: hits.join(',')
      });
    }
  },
  judge: stryMutAct_9fa48("2066") ? () => undefined : (stryCov_9fa48("2066"), ({
    answered,
    hits
  }) => passIf(stryMutAct_9fa48("2069") ? hits === '' || answered === NEGATIVE_LIST_CODES.length : stryMutAct_9fa48("2068") ? false : stryMutAct_9fa48("2067") ? true : (stryCov_9fa48("2067", "2068", "2069"), (stryMutAct_9fa48("2071") ? hits !== '' : stryMutAct_9fa48("2070") ? true : (stryCov_9fa48("2070", "2071"), hits === '')) && (stryMutAct_9fa48("2074") ? answered !== NEGATIVE_LIST_CODES.length : stryMutAct_9fa48("2073") ? true : (stryCov_9fa48("2073", "2074"), answered === NEGATIVE_LIST_CODES.length))))),
  explain: stryMutAct_9fa48("2075") ? () => undefined : (stryCov_9fa48("2075"), ({
    answered,
    hits
  }) => (stryMutAct_9fa48("2078") ? hits !== '' : stryMutAct_9fa48("2077") ? false : stryMutAct_9fa48("2076") ? true : (stryCov_9fa48("2076", "2077", "2078"), hits === '')) ? stryMutAct_9fa48("2080") ? {} : (stryCov_9fa48("2080"), {
    zh: `负面清单六项须逐项审查，已答${answered}项。`,
    en: `All six items of the negative list must be screened; ${answered} were.`
  }) : stryMutAct_9fa48("2083") ? {} : (stryCov_9fa48("2083"), {
    zh: `命中负面清单：${hits}，不得购买。`,
    en: `On the negative list (${hits}): must not be bought.`
  }))
}));