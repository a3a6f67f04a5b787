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
import { breaks, clause } from '../kernel/clause.js';
import { duty, judgeDuty, late } from '../kernel/duty.js';
export const R46 = clause(stryMutAct_9fa48("3382") ? {} : (stryCov_9fa48("3382"), {
  id: 'R-46',
  revision: 1,
  title: stryMutAct_9fa48("3384") ? {} : (stryCov_9fa48("3384"), {
    zh: '主动公开在形成或变更之日起二十个工作日内，公开前审查',
    en: 'Active disclosure within 20 working days, after review'
  }),
  citation: '《政府信息公开条例》第十三条至第十七条、第十九条至第二十一条、第二十六条、第三十二条',
  text: '属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。行政机关应当建立健全政府信息公开审查机制。涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开，但第三方同意公开或者不公开会对公共利益造成重大影响的，予以公开。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("3391") ? false : (stryCov_9fa48("3391"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3392") ? [] : (stryCov_9fa48("3392"), ['deadline', 'invariant:disclosure.not-approved', 'invariant:disclosure.third-party-objects']),
  validFrom: '2019-05-15',
  acts: stryMutAct_9fa48("3397") ? {} : (stryCov_9fa48("3397"), {
    PublishDisclosure: 'note'
  }),
  needs: stryMutAct_9fa48("3399") ? [] : (stryCov_9fa48("3399"), ['disclosure']),
  parameters: stryMutAct_9fa48("3401") ? [] : (stryCov_9fa48("3401"), ['workingDays']),
  operands: ({
    disclosure
  }, {
    workingDays
  }, calendar) => {
    if (stryMutAct_9fa48("3403")) {
      {}
    } else {
      stryCov_9fa48("3403");
      const {
        from,
        dueOn,
        provisional,
        doneOn
      } = duty(disclosure, calendar.addWorkingDays(disclosure.from, workingDays));
      return stryMutAct_9fa48("3404") ? {} : (stryCov_9fa48("3404"), {
        from,
        dueOn,
        provisional,
        doneOn,
        reviewed: disclosure.reviewed
      });
    }
  },
  judge: stryMutAct_9fa48("3405") ? () => undefined : (stryCov_9fa48("3405"), operands => operands.reviewed ? judgeDuty(operands) : breaks()),
  explain: stryMutAct_9fa48("3406") ? () => undefined : (stryCov_9fa48("3406"), operands => operands.reviewed ? late(operands, '主动公开', 'Active disclosure') : stryMutAct_9fa48("3409") ? {} : (stryCov_9fa48("3409"), {
    zh: '公开前没有审查。',
    en: 'It was not reviewed before it was published.'
  }))
}));