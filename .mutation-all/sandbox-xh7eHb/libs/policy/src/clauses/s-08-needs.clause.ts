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
export const S08 = clause(stryMutAct_9fa48("3727") ? {} : (stryCov_9fa48("3727"), {
  id: 'S-08',
  revision: 2,
  title: stryMutAct_9fa48("3729") ? {} : (stryCov_9fa48("3729"), {
    zh: '以户籍人口为依据，结合人口结构和需求',
    en: 'Based on the registered population, its structure and demand'
  }),
  citation: '津民发〔2024〕13号 三（四）',
  text: '街道（乡镇）以户籍人口为依据……结合辖区居民人口结构和需求特点，合理确定购买项目的内容和服务时间。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("3736") ? false : (stryCov_9fa48("3736"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("3738") ? [] : (stryCov_9fa48("3738"), ['decision']),
  acts: stryMutAct_9fa48("3740") ? {} : (stryCov_9fa48("3740"), {
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note'
  }),
  needs: stryMutAct_9fa48("3744") ? [] : (stryCov_9fa48("3744"), ['needs']),
  parameters: stryMutAct_9fa48("3746") ? ["Stryker was here"] : (stryCov_9fa48("3746"), []),
  operands({
    needs
  }) {
    if (stryMutAct_9fa48("3747")) {
      {}
    } else {
      stryCov_9fa48("3747");
      if (stryMutAct_9fa48("3750") ? needs !== null : stryMutAct_9fa48("3749") ? false : stryMutAct_9fa48("3748") ? true : (stryCov_9fa48("3748", "3749", "3750"), needs === null)) return stryMutAct_9fa48("3751") ? {} : (stryCov_9fa48("3751"), {
        needsAssessed: stryMutAct_9fa48("3752") ? true : (stryCov_9fa48("3752"), false)
      });
      const {
        registeredPopulation: population,
        populationStructure,
        demand
      } = needs;
      return stryMutAct_9fa48("3753") ? {} : (stryCov_9fa48("3753"), {
        needsAssessed: stryMutAct_9fa48("3754") ? false : (stryCov_9fa48("3754"), true),
        registeredPopulation: population.count,
        asOf: population.asOf,
        source: population.source,
        structureFigures: stryMutAct_9fa48("3755") ? Object.values(populationStructure).length : (stryCov_9fa48("3755"), Object.values(populationStructure).filter(stryMutAct_9fa48("3756") ? () => undefined : (stryCov_9fa48("3756"), figure => stryMutAct_9fa48("3759") ? figure === null : stryMutAct_9fa48("3758") ? false : stryMutAct_9fa48("3757") ? true : (stryCov_9fa48("3757", "3758", "3759"), figure !== null))).length),
        demandStated: stryMutAct_9fa48("3762") ? demand.trim() === '' : stryMutAct_9fa48("3761") ? false : stryMutAct_9fa48("3760") ? true : (stryCov_9fa48("3760", "3761", "3762"), (stryMutAct_9fa48("3763") ? demand : (stryCov_9fa48("3763"), demand.trim())) !== '')
      });
    }
  },
  judge: stryMutAct_9fa48("3765") ? () => undefined : (stryCov_9fa48("3765"), ({
    needsAssessed,
    registeredPopulation = 0,
    source = '',
    structureFigures = 0,
    demandStated
  }) => passIf(stryMutAct_9fa48("3769") ? needsAssessed && registeredPopulation > 0 && source.trim() !== '' && structureFigures > 0 || demandStated === true : stryMutAct_9fa48("3768") ? false : stryMutAct_9fa48("3767") ? true : (stryCov_9fa48("3767", "3768", "3769"), (stryMutAct_9fa48("3771") ? needsAssessed && registeredPopulation > 0 && source.trim() !== '' || structureFigures > 0 : stryMutAct_9fa48("3770") ? true : (stryCov_9fa48("3770", "3771"), (stryMutAct_9fa48("3773") ? needsAssessed && registeredPopulation > 0 || source.trim() !== '' : stryMutAct_9fa48("3772") ? true : (stryCov_9fa48("3772", "3773"), (stryMutAct_9fa48("3775") ? needsAssessed || registeredPopulation > 0 : stryMutAct_9fa48("3774") ? true : (stryCov_9fa48("3774", "3775"), needsAssessed && (stryMutAct_9fa48("3778") ? registeredPopulation <= 0 : stryMutAct_9fa48("3777") ? registeredPopulation >= 0 : stryMutAct_9fa48("3776") ? true : (stryCov_9fa48("3776", "3777", "3778"), registeredPopulation > 0)))) && (stryMutAct_9fa48("3780") ? source.trim() === '' : stryMutAct_9fa48("3779") ? true : (stryCov_9fa48("3779", "3780"), (stryMutAct_9fa48("3781") ? source : (stryCov_9fa48("3781"), source.trim())) !== '')))) && (stryMutAct_9fa48("3785") ? structureFigures <= 0 : stryMutAct_9fa48("3784") ? structureFigures >= 0 : stryMutAct_9fa48("3783") ? true : (stryCov_9fa48("3783", "3784", "3785"), structureFigures > 0)))) && (stryMutAct_9fa48("3787") ? demandStated !== true : stryMutAct_9fa48("3786") ? true : (stryCov_9fa48("3786", "3787"), demandStated === (stryMutAct_9fa48("3788") ? false : (stryCov_9fa48("3788"), true))))))),
  explain: stryMutAct_9fa48("3789") ? () => undefined : (stryCov_9fa48("3789"), ({
    needsAssessed
  }) => needsAssessed ? stryMutAct_9fa48("3790") ? {} : (stryCov_9fa48("3790"), {
    zh: '需求评估不完整：需有户籍人口（数量、日期、来源）、人口结构和需求。',
    en: 'The needs assessment lacks the registered population (number, date, source), its structure or the demand.'
  }) : stryMutAct_9fa48("3793") ? {} : (stryCov_9fa48("3793"), {
    zh: '尚未进行需求评估。',
    en: 'No needs assessment was made.'
  }))
}));