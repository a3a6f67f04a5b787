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
import { clause, passIf } from '../kernel/clause.js';
export const R48 = clause(stryMutAct_9fa48("3438") ? {} : (stryCov_9fa48("3438"), {
  id: 'R-48',
  revision: 1,
  title: stryMutAct_9fa48("3440") ? {} : (stryCov_9fa48("3440"), {
    zh: '社会救助工作人员保守公民个人信息',
    en: 'Those who give assistance keep people’s information'
  }),
  citation: '《社会救助暂行办法》第六十一条（另见第五十五条）',
  text: '履行社会救助职责的工作人员对在社会救助工作中知悉的公民个人信息，除按照规定应当公示的信息外，应当予以保密。',
  force: 'P',
  binding: 'act',
  verified: stryMutAct_9fa48("3447") ? false : (stryCov_9fa48("3447"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3448") ? [] : (stryCov_9fa48("3448"), ['invariant:text.personal-data', 'decision']),
  validFrom: '2014-05-01',
  acts: stryMutAct_9fa48("3452") ? {} : (stryCov_9fa48("3452"), {
    PublishDisclosure: 'enforce'
  }),
  needs: stryMutAct_9fa48("3454") ? [] : (stryCov_9fa48("3454"), ['published']),
  parameters: stryMutAct_9fa48("3456") ? ["Stryker was here"] : (stryCov_9fa48("3456"), []),
  operands: stryMutAct_9fa48("3457") ? () => undefined : (stryCov_9fa48("3457"), ({
    published: {
      assistanceContent
    }
  }) => stryMutAct_9fa48("3458") ? {} : (stryCov_9fa48("3458"), {
    assistanceContent
  })),
  judge: stryMutAct_9fa48("3459") ? () => undefined : (stryCov_9fa48("3459"), ({
    assistanceContent
  }) => passIf(stryMutAct_9fa48("3460") ? assistanceContent : (stryCov_9fa48("3460"), !assistanceContent))),
  explain: stryMutAct_9fa48("3461") ? () => undefined : (stryCov_9fa48("3461"), () => stryMutAct_9fa48("3462") ? {} : (stryCov_9fa48("3462"), {
    zh: '公开内容含有救助工作中知悉的公民个人信息，不得公开。',
    en: 'It holds what was learned about people in giving assistance: it must not be published.'
  }))
}));