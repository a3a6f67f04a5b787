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
import type { Target } from '#domain';
import { clause, passIf } from '../kernel/clause.js';
const REQUIRED = [['quantity', '数量'], ['quality', '质量'], ['satisfaction', '群众满意度']] as const;
const countOf = stryMutAct_9fa48("3796") ? () => undefined : (stryCov_9fa48("3796"), (() => {
  const countOf = (targets: readonly Target[] | null, kind: Target['class']): number => stryMutAct_9fa48("3797") ? (targets ?? []).length : (stryCov_9fa48("3797"), (stryMutAct_9fa48("3798") ? targets && [] : (stryCov_9fa48("3798"), targets ?? (stryMutAct_9fa48("3799") ? ["Stryker was here"] : (stryCov_9fa48("3799"), [])))).filter(stryMutAct_9fa48("3800") ? () => undefined : (stryCov_9fa48("3800"), target => stryMutAct_9fa48("3803") ? target.class !== kind : stryMutAct_9fa48("3802") ? false : stryMutAct_9fa48("3801") ? true : (stryCov_9fa48("3801", "3802", "3803"), target.class === kind))).length);
  return countOf;
})());
export const S09 = clause(stryMutAct_9fa48("3804") ? {} : (stryCov_9fa48("3804"), {
  id: 'S-09',
  revision: 2,
  title: stryMutAct_9fa48("3806") ? {} : (stryCov_9fa48("3806"), {
    zh: '绩效目标含数量、质量和群众满意度',
    en: 'Targets of quantity, quality and satisfaction'
  }),
  citation: '津民发〔2024〕13号 三（四）',
  text: '以服务的数量、质量和群众满意度为绩效目标。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("3813") ? false : (stryCov_9fa48("3813"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("3815") ? [] : (stryCov_9fa48("3815"), ['decision', 'invariant:project.no-targets']),
  acts: stryMutAct_9fa48("3818") ? {} : (stryCov_9fa48("3818"), {
    SetTargets: 'enforce',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note'
  }),
  needs: stryMutAct_9fa48("3823") ? [] : (stryCov_9fa48("3823"), ['targets']),
  parameters: stryMutAct_9fa48("3825") ? ["Stryker was here"] : (stryCov_9fa48("3825"), []),
  operands: stryMutAct_9fa48("3826") ? () => undefined : (stryCov_9fa48("3826"), ({
    targets
  }) => stryMutAct_9fa48("3827") ? {} : (stryCov_9fa48("3827"), {
    quantity: countOf(targets, 'quantity'),
    quality: countOf(targets, 'quality'),
    satisfaction: countOf(targets, 'satisfaction')
  })),
  judge: stryMutAct_9fa48("3831") ? () => undefined : (stryCov_9fa48("3831"), ({
    quantity,
    quality,
    satisfaction
  }) => passIf(stryMutAct_9fa48("3834") ? quantity > 0 && quality > 0 || satisfaction > 0 : stryMutAct_9fa48("3833") ? false : stryMutAct_9fa48("3832") ? true : (stryCov_9fa48("3832", "3833", "3834"), (stryMutAct_9fa48("3836") ? quantity > 0 || quality > 0 : stryMutAct_9fa48("3835") ? true : (stryCov_9fa48("3835", "3836"), (stryMutAct_9fa48("3839") ? quantity <= 0 : stryMutAct_9fa48("3838") ? quantity >= 0 : stryMutAct_9fa48("3837") ? true : (stryCov_9fa48("3837", "3838", "3839"), quantity > 0)) && (stryMutAct_9fa48("3842") ? quality <= 0 : stryMutAct_9fa48("3841") ? quality >= 0 : stryMutAct_9fa48("3840") ? true : (stryCov_9fa48("3840", "3841", "3842"), quality > 0)))) && (stryMutAct_9fa48("3845") ? satisfaction <= 0 : stryMutAct_9fa48("3844") ? satisfaction >= 0 : stryMutAct_9fa48("3843") ? true : (stryCov_9fa48("3843", "3844", "3845"), satisfaction > 0))))),
  explain: operands => {
    if (stryMutAct_9fa48("3846")) {
      {}
    } else {
      stryCov_9fa48("3846");
      const missing = stryMutAct_9fa48("3847") ? REQUIRED : (stryCov_9fa48("3847"), REQUIRED.filter(stryMutAct_9fa48("3848") ? () => undefined : (stryCov_9fa48("3848"), ([kind]) => stryMutAct_9fa48("3851") ? operands[kind] !== 0 : stryMutAct_9fa48("3850") ? false : stryMutAct_9fa48("3849") ? true : (stryCov_9fa48("3849", "3850", "3851"), operands[kind] === 0))));
      return stryMutAct_9fa48("3852") ? {} : (stryCov_9fa48("3852"), {
        zh: `绩效目标缺少：${missing.map(stryMutAct_9fa48("3854") ? () => undefined : (stryCov_9fa48("3854"), ([, name]) => name)).join('、')}。`,
        en: `Targets are missing: ${missing.map(stryMutAct_9fa48("3857") ? () => undefined : (stryCov_9fa48("3857"), ([kind]) => kind)).join(', ')}.`
      });
    }
  }
}));