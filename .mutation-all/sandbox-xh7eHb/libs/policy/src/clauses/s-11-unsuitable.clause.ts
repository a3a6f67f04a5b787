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
export const S11 = clause(stryMutAct_9fa48("3927") ? {} : (stryCov_9fa48("3927"), {
  id: 'S-11',
  revision: 2,
  title: stryMutAct_9fa48("3929") ? {} : (stryCov_9fa48("3929"), {
    zh: '应由政府直接履职或不适合社工站的事项不得购买',
    en: 'Government’s own duties and unsuitable matters are not bought'
  }),
  citation: '津民发〔2024〕13号 三（四）',
  text: '对应当由政府部门直接履职、不适合由社工站承担的服务事项，不得向社工站购买。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("3936") ? false : (stryCov_9fa48("3936"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("3938") ? [] : (stryCov_9fa48("3938"), ['decision', 'invariant:project.rejected-by-negative-list']),
  acts: stryMutAct_9fa48("3941") ? {} : (stryCov_9fa48("3941"), {
    ScreenNegativeList: 'note',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note'
  }),
  needs: stryMutAct_9fa48("3946") ? [] : (stryCov_9fa48("3946"), ['negativeList']),
  parameters: stryMutAct_9fa48("3948") ? ["Stryker was here"] : (stryCov_9fa48("3948"), []),
  operands: stryMutAct_9fa48("3949") ? () => undefined : (stryCov_9fa48("3949"), ({
    negativeList
  }) => (stryMutAct_9fa48("3952") ? negativeList !== null : stryMutAct_9fa48("3951") ? false : stryMutAct_9fa48("3950") ? true : (stryCov_9fa48("3950", "3951", "3952"), negativeList === null)) ? stryMutAct_9fa48("3953") ? {} : (stryCov_9fa48("3953"), {
    screened: stryMutAct_9fa48("3954") ? true : (stryCov_9fa48("3954"), false)
  }) : stryMutAct_9fa48("3955") ? {} : (stryCov_9fa48("3955"), {
    screened: stryMutAct_9fa48("3956") ? false : (stryCov_9fa48("3956"), true),
    governmentMustPerform: stryMutAct_9fa48("3957") ? negativeList.answers.every(({
      code,
      hit
    }) => code === 'GOVERNMENT_MUST_PERFORM' && hit) : (stryCov_9fa48("3957"), negativeList.answers.some(stryMutAct_9fa48("3958") ? () => undefined : (stryCov_9fa48("3958"), ({
      code,
      hit
    }) => stryMutAct_9fa48("3961") ? code === 'GOVERNMENT_MUST_PERFORM' || hit : stryMutAct_9fa48("3960") ? false : stryMutAct_9fa48("3959") ? true : (stryCov_9fa48("3959", "3960", "3961"), (stryMutAct_9fa48("3963") ? code !== 'GOVERNMENT_MUST_PERFORM' : stryMutAct_9fa48("3962") ? true : (stryCov_9fa48("3962", "3963"), code === 'GOVERNMENT_MUST_PERFORM')) && hit)))),
    unsuitableForStation: negativeList.unsuitableForStation.hit
  })),
  judge: stryMutAct_9fa48("3965") ? () => undefined : (stryCov_9fa48("3965"), ({
    screened,
    governmentMustPerform,
    unsuitableForStation
  }) => passIf(stryMutAct_9fa48("3968") ? screened && governmentMustPerform !== true || unsuitableForStation !== true : stryMutAct_9fa48("3967") ? false : stryMutAct_9fa48("3966") ? true : (stryCov_9fa48("3966", "3967", "3968"), (stryMutAct_9fa48("3970") ? screened || governmentMustPerform !== true : stryMutAct_9fa48("3969") ? true : (stryCov_9fa48("3969", "3970"), screened && (stryMutAct_9fa48("3972") ? governmentMustPerform === true : stryMutAct_9fa48("3971") ? true : (stryCov_9fa48("3971", "3972"), governmentMustPerform !== (stryMutAct_9fa48("3973") ? false : (stryCov_9fa48("3973"), true)))))) && (stryMutAct_9fa48("3975") ? unsuitableForStation === true : stryMutAct_9fa48("3974") ? true : (stryCov_9fa48("3974", "3975"), unsuitableForStation !== (stryMutAct_9fa48("3976") ? false : (stryCov_9fa48("3976"), true))))))),
  explain: stryMutAct_9fa48("3977") ? () => undefined : (stryCov_9fa48("3977"), ({
    screened
  }) => screened ? stryMutAct_9fa48("3978") ? {} : (stryCov_9fa48("3978"), {
    zh: '审查认定该事项应由政府部门直接履职或不适合由社工站承担，不得购买。',
    en: 'Screening found a matter that government must perform itself or that does not suit the station.'
  }) : stryMutAct_9fa48("3981") ? {} : (stryCov_9fa48("3981"), {
    zh: '尚未进行负面清单审查。',
    en: 'The negative list was not screened.'
  }))
}));