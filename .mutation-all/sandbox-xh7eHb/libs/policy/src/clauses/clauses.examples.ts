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
import type { Finding, Target } from '#domain';
import type { Facts } from '../facts.js';

/** What a clause says of some facts: its table test, and the examples of its page in `docs/rules`. */
export type Example = readonly [clause: string, outcome: Finding['outcome'], facts: Facts, force?: Finding['force']];
const needs: NonNullable<Facts['needs']> = stryMutAct_9fa48("632") ? {} : (stryCov_9fa48("632"), {
  registeredPopulation: stryMutAct_9fa48("633") ? {} : (stryCov_9fa48("633"), {
    count: 52_000,
    asOf: '2025-06-30',
    source: '派出所'
  }),
  populationStructure: stryMutAct_9fa48("636") ? {} : (stryCov_9fa48("636"), {
    elderly: 9000,
    disabled: null,
    poor: null,
    childrenInNeed: null
  }),
  demand: '独居老人探访',
  demandEvidence: 0
});
const target = stryMutAct_9fa48("638") ? () => undefined : (stryCov_9fa48("638"), (() => {
  const target = (of: Target['class']): Target => stryMutAct_9fa48("639") ? {} : (stryCov_9fa48("639"), {
    key: of,
    class: of,
    name: of,
    operator: '≥',
    value: 1,
    unit: '次',
    weight: 10
  });
  return target;
})());
const targets = stryMutAct_9fa48("642") ? [] : (stryCov_9fa48("642"), [target('quantity'), target('quality'), target('satisfaction')]);
const screening = stryMutAct_9fa48("646") ? () => undefined : (stryCov_9fa48("646"), (() => {
  const screening = (hit: string | null, unsuitable = stryMutAct_9fa48("647") ? true : (stryCov_9fa48("647"), false)): NonNullable<Facts['negativeList']> => stryMutAct_9fa48("648") ? {} : (stryCov_9fa48("648"), {
    answers: (['NOT_GOVERNMENT_DUTY', 'GOVERNMENT_MUST_PERFORM', 'GOODS_OR_WORKS', 'FINANCING', 'STAFFING', 'OTHER_PROHIBITED'] as const).map(stryMutAct_9fa48("649") ? () => undefined : (stryCov_9fa48("649"), code => stryMutAct_9fa48("650") ? {} : (stryCov_9fa48("650"), {
      code,
      hit: stryMutAct_9fa48("653") ? code !== hit : stryMutAct_9fa48("652") ? false : stryMutAct_9fa48("651") ? true : (stryCov_9fa48("651", "652", "653"), code === hit),
      note: null
    }))),
    unsuitableForStation: stryMutAct_9fa48("654") ? {} : (stryCov_9fa48("654"), {
      hit: unsuitable
    })
  });
  return screening;
})());
const budget = stryMutAct_9fa48("655") ? () => undefined : (stryCov_9fa48("655"), (() => {
  const budget = (fundSource: '社会救助' | '社区公益事业专项补助资金' | '慈善资源', amountFen = 100, availableFen = 100): NonNullable<Facts['budget']> => stryMutAct_9fa48("656") ? {} : (stryCov_9fa48("656"), {
    lines: stryMutAct_9fa48("657") ? [] : (stryCov_9fa48("657"), [stryMutAct_9fa48("658") ? {} : (stryCov_9fa48("658"), {
      fundSource,
      amountFen,
      availableFen
    })])
  });
  return budget;
})());
const term = stryMutAct_9fa48("659") ? () => undefined : (stryCov_9fa48("659"), (() => {
  const term = (startsOn: string, endsOn: string) => stryMutAct_9fa48("660") ? {} : (stryCov_9fa48("660"), {
    startsOn,
    endsOn
  });
  return term;
})());
const award = stryMutAct_9fa48("661") ? () => undefined : (stryCov_9fa48("661"), (() => {
  const award = (basis = '综合评分第一', method: '单一来源' | '竞争性磋商' = '竞争性磋商'): NonNullable<Facts['award']> => stryMutAct_9fa48("664") ? {} : (stryCov_9fa48("664"), {
    method,
    decidedOn: '2025-03-03',
    basis
  });
  return award;
})());
const required = stryMutAct_9fa48("666") ? [] : (stryCov_9fa48("666"), [stryMutAct_9fa48("667") ? {} : (stryCov_9fa48("667"), {
  key: 'a',
  targetKey: null,
  text: '甲'
}), stryMutAct_9fa48("670") ? {} : (stryCov_9fa48("670"), {
  key: 'b',
  targetKey: null,
  text: '乙'
})]);
const done = stryMutAct_9fa48("673") ? () => undefined : (stryCov_9fa48("673"), (() => {
  const done = (from: string, doneOn: string) => stryMutAct_9fa48("674") ? {} : (stryCov_9fa48("674"), {
    from,
    doneOn
  });
  return done;
})());
const payment = stryMutAct_9fa48("675") ? () => undefined : (stryCov_9fa48("675"), (() => {
  const payment = (of: Partial<NonNullable<Facts['payment']>> = {}): NonNullable<Facts['payment']> => stryMutAct_9fa48("676") ? {} : (stryCov_9fa48("676"), {
    amountFen: 100,
    advance: stryMutAct_9fa48("677") ? true : (stryCov_9fa48("677"), false),
    acceptedLeftFen: 100,
    milestoneLeftFen: 100,
    budgetLineId: 'L-1',
    ...of
  });
  return payment;
})());
const published = stryMutAct_9fa48("679") ? () => undefined : (stryCov_9fa48("679"), (() => {
  const published = (of: Partial<NonNullable<Facts['published']>> = {}): NonNullable<Facts['published']> => stryMutAct_9fa48("680") ? {} : (stryCov_9fa48("680"), {
    personalData: stryMutAct_9fa48("681") ? true : (stryCov_9fa48("681"), false),
    separateConsent: stryMutAct_9fa48("682") ? true : (stryCov_9fa48("682"), false),
    assistanceContent: stryMutAct_9fa48("683") ? true : (stryCov_9fa48("683"), false),
    childContent: stryMutAct_9fa48("684") ? true : (stryCov_9fa48("684"), false),
    ...of
  });
  return published;
})());
const answer = stryMutAct_9fa48("685") ? () => undefined : (stryCov_9fa48("685"), (() => {
  const answer = (answeredOn: string, withheld?: boolean): Facts => stryMutAct_9fa48("686") ? {} : (stryCov_9fa48("686"), {
    informationAnswer: stryMutAct_9fa48("687") ? {} : (stryCov_9fa48("687"), {
      dueOn: '2025-05-20',
      answeredOn
    }),
    ...(stryMutAct_9fa48("691") ? withheld !== undefined || {
      informationWithheld: withheld
    } : stryMutAct_9fa48("690") ? false : stryMutAct_9fa48("689") ? true : (stryCov_9fa48("689", "690", "691"), (stryMutAct_9fa48("693") ? withheld === undefined : stryMutAct_9fa48("692") ? true : (stryCov_9fa48("692", "693"), withheld !== undefined)) && (stryMutAct_9fa48("694") ? {} : (stryCov_9fa48("694"), {
      informationWithheld: withheld
    }))))
  });
  return answer;
})());
const audited = stryMutAct_9fa48("695") ? () => undefined : (stryCov_9fa48("695"), (() => {
  const audited = (of: Partial<NonNullable<Facts['auditRectification']>> = {}): NonNullable<Facts['auditRectification']> => stryMutAct_9fa48("696") ? {} : (stryCov_9fa48("696"), {
    dueOn: '2025-05-20',
    doneOn: '2025-05-20',
    reportedToAudit: stryMutAct_9fa48("699") ? false : (stryCov_9fa48("699"), true),
    reportedToGovernment: stryMutAct_9fa48("700") ? false : (stryCov_9fa48("700"), true),
    published: stryMutAct_9fa48("701") ? false : (stryCov_9fa48("701"), true),
    ...of
  });
  return audited;
})());
const LOCAL: readonly Example[] = stryMutAct_9fa48("702") ? [] : (stryCov_9fa48("702"), [stryMutAct_9fa48("703") ? [] : (stryCov_9fa48("703"), ['S-01', 'pass', stryMutAct_9fa48("706") ? {} : (stryCov_9fa48("706"), {
  purchaserKind: '街道办事处'
})]), stryMutAct_9fa48("708") ? [] : (stryCov_9fa48("708"), ['S-01', 'pass', stryMutAct_9fa48("711") ? {} : (stryCov_9fa48("711"), {
  purchaserKind: '乡镇人民政府'
})]), stryMutAct_9fa48("713") ? [] : (stryCov_9fa48("713"), ['S-01', 'breach', stryMutAct_9fa48("716") ? {} : (stryCov_9fa48("716"), {
  purchaserKind: '其他'
})]), stryMutAct_9fa48("718") ? [] : (stryCov_9fa48("718"), ['S-01', 'breach', stryMutAct_9fa48("721") ? {} : (stryCov_9fa48("721"), {
  purchaserKind: '开发区管委会'
}), 'J']), stryMutAct_9fa48("724") ? [] : (stryCov_9fa48("724"), ['S-01', 'not-applicable', stryMutAct_9fa48("727") ? {} : (stryCov_9fa48("727"), {
  purchaserKind: '民政部门'
})]), stryMutAct_9fa48("729") ? [] : (stryCov_9fa48("729"), ['S-02', 'pass', stryMutAct_9fa48("732") ? {} : (stryCov_9fa48("732"), {
  purchaserKind: '街道办事处'
})]), stryMutAct_9fa48("734") ? [] : (stryCov_9fa48("734"), ['S-02', 'breach', stryMutAct_9fa48("737") ? {} : (stryCov_9fa48("737"), {
  purchaserKind: '民政部门'
})]), stryMutAct_9fa48("739") ? [] : (stryCov_9fa48("739"), ['S-03', 'pass', stryMutAct_9fa48("742") ? {} : (stryCov_9fa48("742"), {
  unmetConditions: stryMutAct_9fa48("743") ? ["Stryker was here"] : (stryCov_9fa48("743"), [])
})]), stryMutAct_9fa48("744") ? [] : (stryCov_9fa48("744"), ['S-03', 'breach', stryMutAct_9fa48("747") ? {} : (stryCov_9fa48("747"), {
  unmetConditions: stryMutAct_9fa48("748") ? [] : (stryCov_9fa48("748"), ['TAX_AND_SOCIAL_SECURITY'])
})]), stryMutAct_9fa48("750") ? [] : (stryCov_9fa48("750"), ['S-04', 'pass', stryMutAct_9fa48("753") ? {} : (stryCov_9fa48("753"), {
  administrativePercent: 30
})]), stryMutAct_9fa48("754") ? [] : (stryCov_9fa48("754"), ['S-04', 'breach', stryMutAct_9fa48("757") ? {} : (stryCov_9fa48("757"), {
  administrativePercent: 31
})]), stryMutAct_9fa48("758") ? [] : (stryCov_9fa48("758"), ['S-05', 'pass', stryMutAct_9fa48("761") ? {} : (stryCov_9fa48("761"), {
  staff: stryMutAct_9fa48("762") ? {} : (stryCov_9fa48("762"), {
    total: 10,
    certified: 3
  })
})]), stryMutAct_9fa48("763") ? [] : (stryCov_9fa48("763"), ['S-05', 'breach', stryMutAct_9fa48("766") ? {} : (stryCov_9fa48("766"), {
  staff: stryMutAct_9fa48("767") ? {} : (stryCov_9fa48("767"), {
    total: 10,
    certified: 2
  })
})]), stryMutAct_9fa48("768") ? [] : (stryCov_9fa48("768"), ['S-05', 'not-applicable', stryMutAct_9fa48("771") ? {} : (stryCov_9fa48("771"), {
  staff: stryMutAct_9fa48("772") ? {} : (stryCov_9fa48("772"), {
    total: 0,
    certified: 0
  })
})]), stryMutAct_9fa48("773") ? [] : (stryCov_9fa48("773"), ['S-06', 'pass', stryMutAct_9fa48("776") ? {} : (stryCov_9fa48("776"), {
  stationId: '01KAN0STAT10N00000000000A1'
})]), stryMutAct_9fa48("778") ? [] : (stryCov_9fa48("778"), ['S-06', 'breach', stryMutAct_9fa48("781") ? {} : (stryCov_9fa48("781"), {
  stationId: ''
})]), stryMutAct_9fa48("783") ? [] : (stryCov_9fa48("783"), ['S-07', 'pass', stryMutAct_9fa48("786") ? {} : (stryCov_9fa48("786"), {
  venue: '鼓楼街党群服务中心'
})]), stryMutAct_9fa48("788") ? [] : (stryCov_9fa48("788"), ['S-07', 'breach', stryMutAct_9fa48("791") ? {} : (stryCov_9fa48("791"), {
  venue: null
})]), stryMutAct_9fa48("792") ? [] : (stryCov_9fa48("792"), ['S-08', 'pass', stryMutAct_9fa48("795") ? {} : (stryCov_9fa48("795"), {
  needs
})]), stryMutAct_9fa48("796") ? [] : (stryCov_9fa48("796"), ['S-08', 'breach', stryMutAct_9fa48("799") ? {} : (stryCov_9fa48("799"), {
  needs: null
})]), stryMutAct_9fa48("800") ? [] : (stryCov_9fa48("800"), ['S-08', 'breach', stryMutAct_9fa48("803") ? {} : (stryCov_9fa48("803"), {
  needs: stryMutAct_9fa48("804") ? {} : (stryCov_9fa48("804"), {
    ...needs,
    demand: ' '
  })
})]), stryMutAct_9fa48("806") ? [] : (stryCov_9fa48("806"), ['S-08', 'breach', stryMutAct_9fa48("809") ? {} : (stryCov_9fa48("809"), {
  needs: stryMutAct_9fa48("810") ? {} : (stryCov_9fa48("810"), {
    ...needs,
    registeredPopulation: stryMutAct_9fa48("811") ? {} : (stryCov_9fa48("811"), {
      ...needs.registeredPopulation,
      count: 0
    })
  })
})]), stryMutAct_9fa48("812") ? [] : (stryCov_9fa48("812"), ['S-08', 'breach', stryMutAct_9fa48("815") ? {} : (stryCov_9fa48("815"), {
  needs: stryMutAct_9fa48("816") ? {} : (stryCov_9fa48("816"), {
    ...needs,
    registeredPopulation: stryMutAct_9fa48("817") ? {} : (stryCov_9fa48("817"), {
      ...needs.registeredPopulation,
      source: ''
    })
  })
})]), stryMutAct_9fa48("819") ? [] : (stryCov_9fa48("819"), ['S-08', 'breach', stryMutAct_9fa48("822") ? {} : (stryCov_9fa48("822"), {
  needs: stryMutAct_9fa48("823") ? {} : (stryCov_9fa48("823"), {
    ...needs,
    populationStructure: stryMutAct_9fa48("824") ? {} : (stryCov_9fa48("824"), {
      ...needs.populationStructure,
      elderly: null
    })
  })
})]), stryMutAct_9fa48("825") ? [] : (stryCov_9fa48("825"), ['S-09', 'pass', stryMutAct_9fa48("828") ? {} : (stryCov_9fa48("828"), {
  targets
})]), stryMutAct_9fa48("829") ? [] : (stryCov_9fa48("829"), ['S-09', 'breach', stryMutAct_9fa48("832") ? {} : (stryCov_9fa48("832"), {
  targets: null
})]), stryMutAct_9fa48("833") ? [] : (stryCov_9fa48("833"), ['S-09', 'breach', stryMutAct_9fa48("836") ? {} : (stryCov_9fa48("836"), {
  targets: stryMutAct_9fa48("837") ? targets : (stryCov_9fa48("837"), targets.slice(1))
})]), stryMutAct_9fa48("838") ? [] : (stryCov_9fa48("838"), ['S-10', 'pass', stryMutAct_9fa48("841") ? {} : (stryCov_9fa48("841"), {
  projectTerms: stryMutAct_9fa48("842") ? [] : (stryCov_9fa48("842"), [term('2025-12-31', '2026-12-30')])
})]), stryMutAct_9fa48("845") ? [] : (stryCov_9fa48("845"), ['S-10', 'breach', stryMutAct_9fa48("848") ? {} : (stryCov_9fa48("848"), {
  projectTerms: stryMutAct_9fa48("849") ? [] : (stryCov_9fa48("849"), [term('2025-12-31', '2026-12-31')])
})]), stryMutAct_9fa48("852") ? [] : (stryCov_9fa48("852"), ['S-10', 'pass', stryMutAct_9fa48("855") ? {} : (stryCov_9fa48("855"), {
  projectTerms: stryMutAct_9fa48("856") ? [] : (stryCov_9fa48("856"), [term('2024-02-29', '2025-02-28')])
})]), stryMutAct_9fa48("859") ? [] : (stryCov_9fa48("859"), ['S-10', 'breach', stryMutAct_9fa48("862") ? {} : (stryCov_9fa48("862"), {
  projectTerms: stryMutAct_9fa48("863") ? [] : (stryCov_9fa48("863"), [term('2024-02-29', '2025-03-01')])
})]), stryMutAct_9fa48("866") ? [] : (stryCov_9fa48("866"), ['S-10', 'pass', stryMutAct_9fa48("869") ? {} : (stryCov_9fa48("869"), {
  projectTerms: stryMutAct_9fa48("870") ? [] : (stryCov_9fa48("870"), [term('2025-07-01', '2025-12-31'), term('2025-01-01', '2025-06-30')])
})]), stryMutAct_9fa48("875") ? [] : (stryCov_9fa48("875"), ['S-10', 'pass', stryMutAct_9fa48("878") ? {} : (stryCov_9fa48("878"), {
  projectTerms: stryMutAct_9fa48("879") ? [] : (stryCov_9fa48("879"), [term('2025-01-01', '2025-12-31'), term('2025-03-01', '2025-06-30')])
})]), stryMutAct_9fa48("884") ? [] : (stryCov_9fa48("884"), ['S-10', 'breach', stryMutAct_9fa48("887") ? {} : (stryCov_9fa48("887"), {
  projectTerms: stryMutAct_9fa48("888") ? [] : (stryCov_9fa48("888"), [term('2025-01-01', '2025-06-30'), term('2025-07-01', '2026-01-01')])
})]), stryMutAct_9fa48("893") ? [] : (stryCov_9fa48("893"), ['S-11', 'pass', stryMutAct_9fa48("896") ? {} : (stryCov_9fa48("896"), {
  negativeList: screening(null)
})]), stryMutAct_9fa48("897") ? [] : (stryCov_9fa48("897"), ['S-11', 'breach', stryMutAct_9fa48("900") ? {} : (stryCov_9fa48("900"), {
  negativeList: null
})]), stryMutAct_9fa48("901") ? [] : (stryCov_9fa48("901"), ['S-11', 'breach', stryMutAct_9fa48("904") ? {} : (stryCov_9fa48("904"), {
  negativeList: screening(null, stryMutAct_9fa48("905") ? false : (stryCov_9fa48("905"), true))
})]), stryMutAct_9fa48("906") ? [] : (stryCov_9fa48("906"), ['S-11', 'breach', stryMutAct_9fa48("909") ? {} : (stryCov_9fa48("909"), {
  negativeList: screening('GOVERNMENT_MUST_PERFORM')
})]), stryMutAct_9fa48("911") ? [] : (stryCov_9fa48("911"), ['S-12', 'pass', stryMutAct_9fa48("914") ? {} : (stryCov_9fa48("914"), {
  category: '扶老助老'
})]), stryMutAct_9fa48("916") ? [] : (stryCov_9fa48("916"), ['S-12', 'unknown', stryMutAct_9fa48("919") ? {} : (stryCov_9fa48("919"), {
  category: 'OTHER'
})]), stryMutAct_9fa48("921") ? [] : (stryCov_9fa48("921"), ['S-12', 'breach', stryMutAct_9fa48("924") ? {} : (stryCov_9fa48("924"), {
  category: 'OTHER',
  needs: null
})]), stryMutAct_9fa48("926") ? [] : (stryCov_9fa48("926"), ['S-12', 'breach', stryMutAct_9fa48("929") ? {} : (stryCov_9fa48("929"), {
  category: 'OTHER',
  needs
})]), stryMutAct_9fa48("931") ? [] : (stryCov_9fa48("931"), ['S-12', 'pass', stryMutAct_9fa48("934") ? {} : (stryCov_9fa48("934"), {
  category: 'OTHER',
  needs: stryMutAct_9fa48("936") ? {} : (stryCov_9fa48("936"), {
    ...needs,
    demandEvidence: 1
  })
})]), stryMutAct_9fa48("937") ? [] : (stryCov_9fa48("937"), ['S-13', 'pass', stryMutAct_9fa48("940") ? {} : (stryCov_9fa48("940"), {
  actorRole: 'PROJECT_OFFICER'
})]), stryMutAct_9fa48("942") ? [] : (stryCov_9fa48("942"), ['S-13', 'pass', stryMutAct_9fa48("945") ? {} : (stryCov_9fa48("945"), {
  actorRole: 'SYSTEM'
})]), stryMutAct_9fa48("947") ? [] : (stryCov_9fa48("947"), ['S-13', 'breach', stryMutAct_9fa48("950") ? {} : (stryCov_9fa48("950"), {
  actorRole: 'DISTRICT_CIVIL'
})]), stryMutAct_9fa48("952") ? [] : (stryCov_9fa48("952"), ['S-13', 'breach', stryMutAct_9fa48("955") ? {} : (stryCov_9fa48("955"), {
  actorRole: 'CITY_CIVIL'
})]), stryMutAct_9fa48("957") ? [] : (stryCov_9fa48("957"), ['S-13', 'breach', stryMutAct_9fa48("960") ? {} : (stryCov_9fa48("960"), {
  actorRole: 'SOCIAL_WORK_DEPT'
})]), stryMutAct_9fa48("962") ? [] : (stryCov_9fa48("962"), ['S-14', 'not-applicable', stryMutAct_9fa48("965") ? {} : (stryCov_9fa48("965"), {
  budget: budget('社会救助'),
  category: 'OTHER'
})]), stryMutAct_9fa48("968") ? [] : (stryCov_9fa48("968"), ['S-14', 'pass', stryMutAct_9fa48("971") ? {} : (stryCov_9fa48("971"), {
  budget: budget('社区公益事业专项补助资金'),
  category: '扶贫助困'
})]), stryMutAct_9fa48("974") ? [] : (stryCov_9fa48("974"), ['S-14', 'breach', stryMutAct_9fa48("977") ? {} : (stryCov_9fa48("977"), {
  budget: budget('社区公益事业专项补助资金'),
  category: 'OTHER'
})]), stryMutAct_9fa48("980") ? [] : (stryCov_9fa48("980"), ['S-15', 'not-applicable', stryMutAct_9fa48("983") ? {} : (stryCov_9fa48("983"), {
  budget: budget('社会救助'),
  category: 'OTHER'
})]), stryMutAct_9fa48("986") ? [] : (stryCov_9fa48("986"), ['S-15', 'pass', stryMutAct_9fa48("989") ? {} : (stryCov_9fa48("989"), {
  budget: budget('慈善资源'),
  category: 'OTHER'
})]), stryMutAct_9fa48("992") ? [] : (stryCov_9fa48("992"), ['S-15', 'breach', stryMutAct_9fa48("995") ? {} : (stryCov_9fa48("995"), {
  budget: budget('慈善资源'),
  category: '扶老助老'
})]), stryMutAct_9fa48("998") ? [] : (stryCov_9fa48("998"), ['S-16', 'pass', stryMutAct_9fa48("1001") ? {} : (stryCov_9fa48("1001"), {
  payment: payment(),
  lineLeftFen: 100
})]), stryMutAct_9fa48("1002") ? [] : (stryCov_9fa48("1002"), ['S-16', 'breach', stryMutAct_9fa48("1005") ? {} : (stryCov_9fa48("1005"), {
  payment: payment(),
  lineLeftFen: 99
})]), stryMutAct_9fa48("1006") ? [] : (stryCov_9fa48("1006"), ['S-16', 'unknown', stryMutAct_9fa48("1009") ? {} : (stryCov_9fa48("1009"), {
  payment: payment(stryMutAct_9fa48("1010") ? {} : (stryCov_9fa48("1010"), {
    budgetLineId: null
  })),
  lineLeftFen: 100
})]), stryMutAct_9fa48("1011") ? [] : (stryCov_9fa48("1011"), ['S-16', 'unknown', stryMutAct_9fa48("1014") ? {} : (stryCov_9fa48("1014"), {
  payment: payment()
})]), stryMutAct_9fa48("1015") ? [] : (stryCov_9fa48("1015"), ['S-17', 'pass', stryMutAct_9fa48("1018") ? {} : (stryCov_9fa48("1018"), {
  evaluation: stryMutAct_9fa48("1019") ? {} : (stryCov_9fa48("1019"), {
    kind: 'final',
    byProvider: stryMutAct_9fa48("1021") ? true : (stryCov_9fa48("1021"), false),
    recusalDeclared: stryMutAct_9fa48("1022") ? false : (stryCov_9fa48("1022"), true)
  })
})]), stryMutAct_9fa48("1023") ? [] : (stryCov_9fa48("1023"), ['S-17', 'breach', stryMutAct_9fa48("1026") ? {} : (stryCov_9fa48("1026"), {
  evaluation: stryMutAct_9fa48("1027") ? {} : (stryCov_9fa48("1027"), {
    kind: 'final',
    byProvider: stryMutAct_9fa48("1029") ? false : (stryCov_9fa48("1029"), true),
    recusalDeclared: stryMutAct_9fa48("1030") ? false : (stryCov_9fa48("1030"), true)
  })
})]), stryMutAct_9fa48("1031") ? [] : (stryCov_9fa48("1031"), ['S-18', 'pass', stryMutAct_9fa48("1034") ? {} : (stryCov_9fa48("1034"), {
  resultApplied: stryMutAct_9fa48("1035") ? false : (stryCov_9fa48("1035"), true)
})]), stryMutAct_9fa48("1036") ? [] : (stryCov_9fa48("1036"), ['S-18', 'breach', stryMutAct_9fa48("1039") ? {} : (stryCov_9fa48("1039"), {
  resultApplied: stryMutAct_9fa48("1040") ? true : (stryCov_9fa48("1040"), false)
})]), stryMutAct_9fa48("1041") ? [] : (stryCov_9fa48("1041"), ['S-19', 'pass', stryMutAct_9fa48("1044") ? {} : (stryCov_9fa48("1044"), {
  exAnteAssessed: stryMutAct_9fa48("1045") ? false : (stryCov_9fa48("1045"), true),
  monitorings: 1,
  resultApplied: stryMutAct_9fa48("1046") ? false : (stryCov_9fa48("1046"), true)
})]), stryMutAct_9fa48("1047") ? [] : (stryCov_9fa48("1047"), ['S-19', 'breach', stryMutAct_9fa48("1050") ? {} : (stryCov_9fa48("1050"), {
  exAnteAssessed: stryMutAct_9fa48("1051") ? false : (stryCov_9fa48("1051"), true),
  monitorings: 0,
  resultApplied: stryMutAct_9fa48("1052") ? false : (stryCov_9fa48("1052"), true)
})]), stryMutAct_9fa48("1053") ? [] : (stryCov_9fa48("1053"), ['S-20', 'pass', answer('2025-05-20')]), stryMutAct_9fa48("1057") ? [] : (stryCov_9fa48("1057"), ['S-20', 'breach', answer('2025-05-21')]), stryMutAct_9fa48("1061") ? [] : (stryCov_9fa48("1061"), ['S-20', 'breach', answer('2025-05-01', stryMutAct_9fa48("1065") ? false : (stryCov_9fa48("1065"), true))]), stryMutAct_9fa48("1066") ? [] : (stryCov_9fa48("1066"), ['S-21', 'pass', stryMutAct_9fa48("1069") ? {} : (stryCov_9fa48("1069"), {
  disclosure: stryMutAct_9fa48("1070") ? {} : (stryCov_9fa48("1070"), {
    ...done('2025-04-01', '2025-04-29'),
    reviewed: stryMutAct_9fa48("1073") ? false : (stryCov_9fa48("1073"), true)
  })
})]), stryMutAct_9fa48("1074") ? [] : (stryCov_9fa48("1074"), ['S-21', 'breach', stryMutAct_9fa48("1077") ? {} : (stryCov_9fa48("1077"), {
  disclosure: stryMutAct_9fa48("1078") ? {} : (stryCov_9fa48("1078"), {
    ...done('2025-04-01', '2025-06-01'),
    reviewed: stryMutAct_9fa48("1081") ? false : (stryCov_9fa48("1081"), true)
  })
})]), stryMutAct_9fa48("1082") ? [] : (stryCov_9fa48("1082"), ['S-21', 'breach', stryMutAct_9fa48("1085") ? {} : (stryCov_9fa48("1085"), {
  disclosure: stryMutAct_9fa48("1086") ? {} : (stryCov_9fa48("1086"), {
    ...done('2025-04-01', '2025-04-02'),
    reviewed: stryMutAct_9fa48("1089") ? true : (stryCov_9fa48("1089"), false)
  })
})]), stryMutAct_9fa48("1090") ? [] : (stryCov_9fa48("1090"), ['S-22', 'pass', stryMutAct_9fa48("1093") ? {} : (stryCov_9fa48("1093"), {
  issues: stryMutAct_9fa48("1094") ? {} : (stryCov_9fa48("1094"), {
    total: 2,
    withoutDueDate: 0,
    overdue: 0
  })
})]), stryMutAct_9fa48("1095") ? [] : (stryCov_9fa48("1095"), ['S-22', 'breach', stryMutAct_9fa48("1098") ? {} : (stryCov_9fa48("1098"), {
  issues: stryMutAct_9fa48("1099") ? {} : (stryCov_9fa48("1099"), {
    total: 2,
    withoutDueDate: 0,
    overdue: 1
  })
})]), stryMutAct_9fa48("1100") ? [] : (stryCov_9fa48("1100"), ['S-22', 'not-applicable', stryMutAct_9fa48("1103") ? {} : (stryCov_9fa48("1103"), {
  issues: stryMutAct_9fa48("1104") ? {} : (stryCov_9fa48("1104"), {
    total: 0,
    withoutDueDate: 0,
    overdue: 0
  })
})]), stryMutAct_9fa48("1105") ? [] : (stryCov_9fa48("1105"), ['S-23', 'pass', stryMutAct_9fa48("1108") ? {} : (stryCov_9fa48("1108"), {
  signing: done('2025-03-03', '2025-03-10'),
  boundVersionId: 'TJ-SWS-2024-13'
})]), stryMutAct_9fa48("1112") ? [] : (stryCov_9fa48("1112"), ['S-23', 'breach', stryMutAct_9fa48("1115") ? {} : (stryCov_9fa48("1115"), {
  signing: done('2025-03-03', '2025-03-10'),
  boundVersionId: 'TJ-SWS-PRE2024'
})]), stryMutAct_9fa48("1119") ? [] : (stryCov_9fa48("1119"), ['S-23', 'not-applicable', stryMutAct_9fa48("1122") ? {} : (stryCov_9fa48("1122"), {
  signing: done('2026-03-03', '2026-03-10'),
  boundVersionId: null
})])]);
const NATIONAL: readonly Example[] = stryMutAct_9fa48("1125") ? [] : (stryCov_9fa48("1125"), [stryMutAct_9fa48("1126") ? [] : (stryCov_9fa48("1126"), ['R-01', 'pass', stryMutAct_9fa48("1129") ? {} : (stryCov_9fa48("1129"), {
  payment: payment()
})]), stryMutAct_9fa48("1130") ? [] : (stryCov_9fa48("1130"), ['R-01', 'breach', stryMutAct_9fa48("1133") ? {} : (stryCov_9fa48("1133"), {
  payment: payment(stryMutAct_9fa48("1134") ? {} : (stryCov_9fa48("1134"), {
    acceptedLeftFen: 99
  }))
})]), stryMutAct_9fa48("1135") ? [] : (stryCov_9fa48("1135"), ['R-01', 'not-applicable', stryMutAct_9fa48("1138") ? {} : (stryCov_9fa48("1138"), {
  payment: payment(stryMutAct_9fa48("1139") ? {} : (stryCov_9fa48("1139"), {
    advance: stryMutAct_9fa48("1140") ? false : (stryCov_9fa48("1140"), true),
    acceptedLeftFen: 0
  }))
})]), stryMutAct_9fa48("1141") ? [] : (stryCov_9fa48("1141"), ['R-02', 'pass', stryMutAct_9fa48("1144") ? {} : (stryCov_9fa48("1144"), {
  award: award(),
  budget: budget('社会救助'),
  targets
})]), stryMutAct_9fa48("1146") ? [] : (stryCov_9fa48("1146"), ['R-02', 'breach', stryMutAct_9fa48("1149") ? {} : (stryCov_9fa48("1149"), {
  award: award(' '),
  budget: budget('社会救助'),
  targets
})]), stryMutAct_9fa48("1152") ? [] : (stryCov_9fa48("1152"), ['R-03', 'pass', stryMutAct_9fa48("1155") ? {} : (stryCov_9fa48("1155"), {
  orgType: '社会组织'
})]), stryMutAct_9fa48("1157") ? [] : (stryCov_9fa48("1157"), ['R-03', 'breach', stryMutAct_9fa48("1160") ? {} : (stryCov_9fa48("1160"), {
  orgType: '其他'
})]), stryMutAct_9fa48("1162") ? [] : (stryCov_9fa48("1162"), ['R-04', 'not-applicable', stryMutAct_9fa48("1165") ? {} : (stryCov_9fa48("1165"), {
  orgType: '企业'
})]), stryMutAct_9fa48("1167") ? [] : (stryCov_9fa48("1167"), ['R-04', 'unknown', stryMutAct_9fa48("1170") ? {} : (stryCov_9fa48("1170"), {
  orgType: '事业单位'
})]), stryMutAct_9fa48("1172") ? [] : (stryCov_9fa48("1172"), ['R-04', 'pass', stryMutAct_9fa48("1175") ? {} : (stryCov_9fa48("1175"), {
  orgType: '事业单位',
  institutionClass: 'two'
})]), stryMutAct_9fa48("1178") ? [] : (stryCov_9fa48("1178"), ['R-04', 'breach', stryMutAct_9fa48("1181") ? {} : (stryCov_9fa48("1181"), {
  orgType: '事业单位',
  institutionClass: 'one'
})]), stryMutAct_9fa48("1184") ? [] : (stryCov_9fa48("1184"), ['R-05', 'pass', stryMutAct_9fa48("1187") ? {} : (stryCov_9fa48("1187"), {
  negativeList: screening(null)
})]), stryMutAct_9fa48("1188") ? [] : (stryCov_9fa48("1188"), ['R-05', 'breach', stryMutAct_9fa48("1191") ? {} : (stryCov_9fa48("1191"), {
  negativeList: null
})]), stryMutAct_9fa48("1192") ? [] : (stryCov_9fa48("1192"), ['R-05', 'breach', stryMutAct_9fa48("1195") ? {} : (stryCov_9fa48("1195"), {
  negativeList: screening('STAFFING')
})]), stryMutAct_9fa48("1197") ? [] : (stryCov_9fa48("1197"), ['R-05', 'breach', stryMutAct_9fa48("1200") ? {} : (stryCov_9fa48("1200"), {
  negativeList: stryMutAct_9fa48("1201") ? {} : (stryCov_9fa48("1201"), {
    answers: stryMutAct_9fa48("1202") ? ["Stryker was here"] : (stryCov_9fa48("1202"), []),
    unsuitableForStation: stryMutAct_9fa48("1203") ? {} : (stryCov_9fa48("1203"), {
      hit: stryMutAct_9fa48("1204") ? true : (stryCov_9fa48("1204"), false)
    })
  })
})]), stryMutAct_9fa48("1205") ? [] : (stryCov_9fa48("1205"), ['R-06', 'pass', stryMutAct_9fa48("1208") ? {} : (stryCov_9fa48("1208"), {
  unmetConditions: stryMutAct_9fa48("1209") ? ["Stryker was here"] : (stryCov_9fa48("1209"), [])
})]), stryMutAct_9fa48("1210") ? [] : (stryCov_9fa48("1210"), ['R-06', 'breach', stryMutAct_9fa48("1213") ? {} : (stryCov_9fa48("1213"), {
  unmetConditions: stryMutAct_9fa48("1214") ? [] : (stryCov_9fa48("1214"), ['CIVIL_CAPACITY', 'NO_MAJOR_VIOLATION'])
})]), stryMutAct_9fa48("1217") ? [] : (stryCov_9fa48("1217"), ['R-07', 'pass', stryMutAct_9fa48("1220") ? {} : (stryCov_9fa48("1220"), {
  review: stryMutAct_9fa48("1221") ? {} : (stryCov_9fa48("1221"), {
    unfairConditions: stryMutAct_9fa48("1222") ? true : (stryCov_9fa48("1222"), false)
  })
})]), stryMutAct_9fa48("1223") ? [] : (stryCov_9fa48("1223"), ['R-07', 'breach', stryMutAct_9fa48("1226") ? {} : (stryCov_9fa48("1226"), {
  review: stryMutAct_9fa48("1227") ? {} : (stryCov_9fa48("1227"), {
    unfairConditions: stryMutAct_9fa48("1228") ? false : (stryCov_9fa48("1228"), true)
  })
})]), stryMutAct_9fa48("1229") ? [] : (stryCov_9fa48("1229"), ['R-07', 'unknown', stryMutAct_9fa48("1232") ? {} : (stryCov_9fa48("1232"), {
  review: {}
})]), stryMutAct_9fa48("1233") ? [] : (stryCov_9fa48("1233"), ['R-08', 'pass', stryMutAct_9fa48("1236") ? {} : (stryCov_9fa48("1236"), {
  review: stryMutAct_9fa48("1237") ? {} : (stryCov_9fa48("1237"), {
    relatedBidders: stryMutAct_9fa48("1238") ? true : (stryCov_9fa48("1238"), false)
  })
})]), stryMutAct_9fa48("1239") ? [] : (stryCov_9fa48("1239"), ['R-08', 'breach', stryMutAct_9fa48("1242") ? {} : (stryCov_9fa48("1242"), {
  review: stryMutAct_9fa48("1243") ? {} : (stryCov_9fa48("1243"), {
    relatedBidders: stryMutAct_9fa48("1244") ? false : (stryCov_9fa48("1244"), true)
  })
})]), stryMutAct_9fa48("1245") ? [] : (stryCov_9fa48("1245"), ['R-08', 'unknown', stryMutAct_9fa48("1248") ? {} : (stryCov_9fa48("1248"), {
  review: {}
})]), stryMutAct_9fa48("1249") ? [] : (stryCov_9fa48("1249"), ['R-09', 'pass', stryMutAct_9fa48("1252") ? {} : (stryCov_9fa48("1252"), {
  review: stryMutAct_9fa48("1253") ? {} : (stryCov_9fa48("1253"), {
    onCreditList: stryMutAct_9fa48("1254") ? true : (stryCov_9fa48("1254"), false)
  })
})]), stryMutAct_9fa48("1255") ? [] : (stryCov_9fa48("1255"), ['R-09', 'breach', stryMutAct_9fa48("1258") ? {} : (stryCov_9fa48("1258"), {
  review: stryMutAct_9fa48("1259") ? {} : (stryCov_9fa48("1259"), {
    onCreditList: stryMutAct_9fa48("1260") ? false : (stryCov_9fa48("1260"), true)
  })
})]), stryMutAct_9fa48("1261") ? [] : (stryCov_9fa48("1261"), ['R-09', 'unknown', stryMutAct_9fa48("1264") ? {} : (stryCov_9fa48("1264"), {
  review: {}
})]), stryMutAct_9fa48("1265") ? [] : (stryCov_9fa48("1265"), ['R-10', 'pass', stryMutAct_9fa48("1268") ? {} : (stryCov_9fa48("1268"), {
  budget: budget('社会救助'),
  priceFen: 100
})]), stryMutAct_9fa48("1270") ? [] : (stryCov_9fa48("1270"), ['R-10', 'breach', stryMutAct_9fa48("1273") ? {} : (stryCov_9fa48("1273"), {
  budget: budget('社会救助'),
  priceFen: 101
})]), stryMutAct_9fa48("1275") ? [] : (stryCov_9fa48("1275"), ['R-10', 'breach', stryMutAct_9fa48("1278") ? {} : (stryCov_9fa48("1278"), {
  budget: budget('社会救助', 100, 99)
})]), stryMutAct_9fa48("1280") ? [] : (stryCov_9fa48("1280"), ['R-10', 'breach', stryMutAct_9fa48("1283") ? {} : (stryCov_9fa48("1283"), {
  budget: null
})]), stryMutAct_9fa48("1284") ? [] : (stryCov_9fa48("1284"), ['R-11', 'pass', stryMutAct_9fa48("1287") ? {} : (stryCov_9fa48("1287"), {
  award: award()
})]), stryMutAct_9fa48("1288") ? [] : (stryCov_9fa48("1288"), ['R-11', 'pass', stryMutAct_9fa48("1291") ? {} : (stryCov_9fa48("1291"), {
  award: award('唯一供应商', '单一来源')
})]), stryMutAct_9fa48("1294") ? [] : (stryCov_9fa48("1294"), ['R-11', 'breach', stryMutAct_9fa48("1297") ? {} : (stryCov_9fa48("1297"), {
  award: award(' ', '单一来源')
})]), stryMutAct_9fa48("1300") ? [] : (stryCov_9fa48("1300"), ['R-12', 'pass', stryMutAct_9fa48("1303") ? {} : (stryCov_9fa48("1303"), {
  term: term('2025-12-31', '2026-12-30')
})]), stryMutAct_9fa48("1306") ? [] : (stryCov_9fa48("1306"), ['R-12', 'breach', stryMutAct_9fa48("1309") ? {} : (stryCov_9fa48("1309"), {
  term: term('2025-12-31', '2026-12-31')
})]), stryMutAct_9fa48("1312") ? [] : (stryCov_9fa48("1312"), ['R-12', 'breach', stryMutAct_9fa48("1315") ? {} : (stryCov_9fa48("1315"), {
  term: term('2025-01-01', '2027-12-31')
})]), stryMutAct_9fa48("1318") ? [] : (stryCov_9fa48("1318"), ['R-12', 'breach', stryMutAct_9fa48("1321") ? {} : (stryCov_9fa48("1321"), {
  term: term('2025-01-01', '2028-01-01')
}), 'P']), stryMutAct_9fa48("1325") ? [] : (stryCov_9fa48("1325"), ['R-12', 'pass', stryMutAct_9fa48("1328") ? {} : (stryCov_9fa48("1328"), {
  term: term('2024-02-29', '2025-02-28')
})]), stryMutAct_9fa48("1331") ? [] : (stryCov_9fa48("1331"), ['R-13', 'pass', stryMutAct_9fa48("1334") ? {} : (stryCov_9fa48("1334"), {
  contractParts: stryMutAct_9fa48("1335") ? {} : (stryCov_9fa48("1335"), {
    content: stryMutAct_9fa48("1336") ? false : (stryCov_9fa48("1336"), true),
    term: stryMutAct_9fa48("1337") ? false : (stryCov_9fa48("1337"), true),
    price: stryMutAct_9fa48("1338") ? false : (stryCov_9fa48("1338"), true)
  })
})]), stryMutAct_9fa48("1339") ? [] : (stryCov_9fa48("1339"), ['R-13', 'breach', stryMutAct_9fa48("1342") ? {} : (stryCov_9fa48("1342"), {
  contractParts: stryMutAct_9fa48("1343") ? {} : (stryCov_9fa48("1343"), {
    content: stryMutAct_9fa48("1344") ? false : (stryCov_9fa48("1344"), true),
    term: stryMutAct_9fa48("1345") ? false : (stryCov_9fa48("1345"), true),
    payment: stryMutAct_9fa48("1346") ? true : (stryCov_9fa48("1346"), false)
  })
})]), stryMutAct_9fa48("1347") ? [] : (stryCov_9fa48("1347"), ['R-14', 'pass', stryMutAct_9fa48("1350") ? {} : (stryCov_9fa48("1350"), {
  signing: done('2025-04-01', '2025-05-06')
})]), stryMutAct_9fa48("1353") ? [] : (stryCov_9fa48("1353"), ['R-14', 'breach', stryMutAct_9fa48("1356") ? {} : (stryCov_9fa48("1356"), {
  signing: done('2025-04-01', '2025-05-07')
})]), stryMutAct_9fa48("1359") ? [] : (stryCov_9fa48("1359"), ['R-15', 'pass', stryMutAct_9fa48("1362") ? {} : (stryCov_9fa48("1362"), {
  filing: done('2025-05-06', '2025-05-15')
})]), stryMutAct_9fa48("1365") ? [] : (stryCov_9fa48("1365"), ['R-15', 'breach', stryMutAct_9fa48("1368") ? {} : (stryCov_9fa48("1368"), {
  filing: done('2025-05-06', '2025-05-16')
})]), stryMutAct_9fa48("1371") ? [] : (stryCov_9fa48("1371"), ['R-16', 'pass', stryMutAct_9fa48("1374") ? {} : (stryCov_9fa48("1374"), {
  awardPublication: done('2025-05-06', '2025-05-08')
})]), stryMutAct_9fa48("1377") ? [] : (stryCov_9fa48("1377"), ['R-16', 'breach', stryMutAct_9fa48("1380") ? {} : (stryCov_9fa48("1380"), {
  awardPublication: done('2025-05-06', '2025-05-09')
})]), stryMutAct_9fa48("1383") ? [] : (stryCov_9fa48("1383"), ['R-17', 'pass', stryMutAct_9fa48("1386") ? {} : (stryCov_9fa48("1386"), {
  publication: stryMutAct_9fa48("1387") ? {} : (stryCov_9fa48("1387"), {
    ...done('2025-05-06', '2025-05-08'),
    medium: '天津市政府采购网',
    url: null
  })
})]), stryMutAct_9fa48("1391") ? [] : (stryCov_9fa48("1391"), ['R-17', 'breach', stryMutAct_9fa48("1394") ? {} : (stryCov_9fa48("1394"), {
  publication: stryMutAct_9fa48("1395") ? {} : (stryCov_9fa48("1395"), {
    ...done('2025-05-06', '2025-05-09'),
    medium: '天津市政府采购网',
    url: null
  })
})]), stryMutAct_9fa48("1399") ? [] : (stryCov_9fa48("1399"), ['R-18', 'pass', stryMutAct_9fa48("1402") ? {} : (stryCov_9fa48("1402"), {
  amendmentPublication: done('2025-05-06', '2025-05-08')
})]), stryMutAct_9fa48("1405") ? [] : (stryCov_9fa48("1405"), ['R-18', 'breach', stryMutAct_9fa48("1408") ? {} : (stryCov_9fa48("1408"), {
  amendmentPublication: done('2025-05-06', '2025-05-09')
})]), stryMutAct_9fa48("1411") ? [] : (stryCov_9fa48("1411"), ['R-19', 'pass', stryMutAct_9fa48("1414") ? {} : (stryCov_9fa48("1414"), {
  publication: stryMutAct_9fa48("1415") ? {} : (stryCov_9fa48("1415"), {
    ...done('2025-05-06', '2025-05-08'),
    medium: '天津市政府采购网',
    url: 'https://example.org/1'
  })
})]), stryMutAct_9fa48("1420") ? [] : (stryCov_9fa48("1420"), ['R-19', 'breach', stryMutAct_9fa48("1423") ? {} : (stryCov_9fa48("1423"), {
  publication: stryMutAct_9fa48("1424") ? {} : (stryCov_9fa48("1424"), {
    ...done('2025-05-06', '2025-05-08'),
    medium: '天津市政府采购网',
    url: null
  })
})]), stryMutAct_9fa48("1428") ? [] : (stryCov_9fa48("1428"), ['R-20', 'pass', stryMutAct_9fa48("1431") ? {} : (stryCov_9fa48("1431"), {
  intentPublishedOn: '2025-02-01',
  award: award()
})]), stryMutAct_9fa48("1433") ? [] : (stryCov_9fa48("1433"), ['R-20', 'breach', stryMutAct_9fa48("1436") ? {} : (stryCov_9fa48("1436"), {
  intentPublishedOn: '2025-02-02',
  award: award()
})]), stryMutAct_9fa48("1438") ? [] : (stryCov_9fa48("1438"), ['R-20', 'breach', stryMutAct_9fa48("1441") ? {} : (stryCov_9fa48("1441"), {
  intentPublishedOn: null,
  award: award()
})]), stryMutAct_9fa48("1442") ? [] : (stryCov_9fa48("1442"), ['R-21', 'pass', stryMutAct_9fa48("1445") ? {} : (stryCov_9fa48("1445"), {
  requirementComment: stryMutAct_9fa48("1446") ? {} : (stryCov_9fa48("1446"), {
    openedOn: '2025-02-01',
    closedOn: '2025-02-11'
  }),
  award: award()
})]), stryMutAct_9fa48("1449") ? [] : (stryCov_9fa48("1449"), ['R-21', 'breach', stryMutAct_9fa48("1452") ? {} : (stryCov_9fa48("1452"), {
  requirementComment: stryMutAct_9fa48("1453") ? {} : (stryCov_9fa48("1453"), {
    openedOn: '2025-03-01',
    closedOn: '2025-03-11'
  }),
  award: award()
})]), stryMutAct_9fa48("1456") ? [] : (stryCov_9fa48("1456"), ['R-22', 'pass', stryMutAct_9fa48("1459") ? {} : (stryCov_9fa48("1459"), {
  acceptancePlan: stryMutAct_9fa48("1460") ? {} : (stryCov_9fa48("1460"), {
    standards: 3,
    uncoveredTargets: 0
  })
})]), stryMutAct_9fa48("1461") ? [] : (stryCov_9fa48("1461"), ['R-22', 'breach', stryMutAct_9fa48("1464") ? {} : (stryCov_9fa48("1464"), {
  acceptancePlan: stryMutAct_9fa48("1465") ? {} : (stryCov_9fa48("1465"), {
    standards: 3,
    uncoveredTargets: 1
  })
})]), stryMutAct_9fa48("1466") ? [] : (stryCov_9fa48("1466"), ['R-22', 'breach', stryMutAct_9fa48("1469") ? {} : (stryCov_9fa48("1469"), {
  acceptancePlan: stryMutAct_9fa48("1470") ? {} : (stryCov_9fa48("1470"), {
    standards: 0,
    uncoveredTargets: 0
  })
})]), stryMutAct_9fa48("1471") ? [] : (stryCov_9fa48("1471"), ['R-23', 'pass', stryMutAct_9fa48("1474") ? {} : (stryCov_9fa48("1474"), {
  userOpinions: 1,
  standards: stryMutAct_9fa48("1475") ? {} : (stryCov_9fa48("1475"), {
    required,
    judged: stryMutAct_9fa48("1476") ? [] : (stryCov_9fa48("1476"), ['a', 'b'])
  })
})]), stryMutAct_9fa48("1479") ? [] : (stryCov_9fa48("1479"), ['R-23', 'breach', stryMutAct_9fa48("1482") ? {} : (stryCov_9fa48("1482"), {
  userOpinions: 0,
  standards: stryMutAct_9fa48("1483") ? {} : (stryCov_9fa48("1483"), {
    required,
    judged: stryMutAct_9fa48("1484") ? [] : (stryCov_9fa48("1484"), ['a', 'b'])
  })
})]), stryMutAct_9fa48("1487") ? [] : (stryCov_9fa48("1487"), ['R-23', 'breach', stryMutAct_9fa48("1490") ? {} : (stryCov_9fa48("1490"), {
  userOpinions: 3,
  standards: stryMutAct_9fa48("1491") ? {} : (stryCov_9fa48("1491"), {
    required,
    judged: stryMutAct_9fa48("1492") ? [] : (stryCov_9fa48("1492"), ['a'])
  })
})]), stryMutAct_9fa48("1494") ? [] : (stryCov_9fa48("1494"), ['R-24', 'pass', stryMutAct_9fa48("1497") ? {} : (stryCov_9fa48("1497"), {
  acceptancePublication: done('2025-05-06', '2025-05-08')
})]), stryMutAct_9fa48("1500") ? [] : (stryCov_9fa48("1500"), ['R-24', 'breach', stryMutAct_9fa48("1503") ? {} : (stryCov_9fa48("1503"), {
  acceptancePublication: done('2025-05-06', '2025-05-09')
})]), stryMutAct_9fa48("1506") ? [] : (stryCov_9fa48("1506"), ['R-25', 'pass', stryMutAct_9fa48("1509") ? {} : (stryCov_9fa48("1509"), {
  acceptanceMembers: 3
})]), stryMutAct_9fa48("1510") ? [] : (stryCov_9fa48("1510"), ['R-25', 'breach', stryMutAct_9fa48("1513") ? {} : (stryCov_9fa48("1513"), {
  acceptanceMembers: 4
})]), stryMutAct_9fa48("1514") ? [] : (stryCov_9fa48("1514"), ['R-25', 'breach', stryMutAct_9fa48("1517") ? {} : (stryCov_9fa48("1517"), {
  acceptanceMembers: 1
})]), stryMutAct_9fa48("1518") ? [] : (stryCov_9fa48("1518"), ['R-26', 'pass', stryMutAct_9fa48("1521") ? {} : (stryCov_9fa48("1521"), {
  resultApplied: stryMutAct_9fa48("1522") ? false : (stryCov_9fa48("1522"), true)
})]), stryMutAct_9fa48("1523") ? [] : (stryCov_9fa48("1523"), ['R-26', 'breach', stryMutAct_9fa48("1526") ? {} : (stryCov_9fa48("1526"), {
  resultApplied: stryMutAct_9fa48("1527") ? true : (stryCov_9fa48("1527"), false)
})]), stryMutAct_9fa48("1528") ? [] : (stryCov_9fa48("1528"), ['R-27', 'pass', stryMutAct_9fa48("1531") ? {} : (stryCov_9fa48("1531"), {
  subcontract: stryMutAct_9fa48("1532") ? {} : (stryCov_9fa48("1532"), {
    consented: stryMutAct_9fa48("1533") ? false : (stryCov_9fa48("1533"), true),
    whole: stryMutAct_9fa48("1534") ? true : (stryCov_9fa48("1534"), false)
  })
})]), stryMutAct_9fa48("1535") ? [] : (stryCov_9fa48("1535"), ['R-27', 'breach', stryMutAct_9fa48("1538") ? {} : (stryCov_9fa48("1538"), {
  subcontract: stryMutAct_9fa48("1539") ? {} : (stryCov_9fa48("1539"), {
    consented: stryMutAct_9fa48("1540") ? true : (stryCov_9fa48("1540"), false),
    whole: stryMutAct_9fa48("1541") ? true : (stryCov_9fa48("1541"), false)
  })
})]), stryMutAct_9fa48("1542") ? [] : (stryCov_9fa48("1542"), ['R-27', 'breach', stryMutAct_9fa48("1545") ? {} : (stryCov_9fa48("1545"), {
  subcontract: stryMutAct_9fa48("1546") ? {} : (stryCov_9fa48("1546"), {
    consented: stryMutAct_9fa48("1547") ? false : (stryCov_9fa48("1547"), true),
    whole: stryMutAct_9fa48("1548") ? false : (stryCov_9fa48("1548"), true)
  })
})]), stryMutAct_9fa48("1549") ? [] : (stryCov_9fa48("1549"), ['R-28', 'pass', stryMutAct_9fa48("1552") ? {} : (stryCov_9fa48("1552"), {
  deliveries: 1
})]), stryMutAct_9fa48("1553") ? [] : (stryCov_9fa48("1553"), ['R-28', 'breach', stryMutAct_9fa48("1556") ? {} : (stryCov_9fa48("1556"), {
  deliveries: 0
})]), stryMutAct_9fa48("1557") ? [] : (stryCov_9fa48("1557"), ['R-29', 'pass', answer('2025-05-20', stryMutAct_9fa48("1561") ? true : (stryCov_9fa48("1561"), false))]), stryMutAct_9fa48("1562") ? [] : (stryCov_9fa48("1562"), ['R-29', 'breach', answer('2025-05-20', stryMutAct_9fa48("1566") ? false : (stryCov_9fa48("1566"), true))]), stryMutAct_9fa48("1567") ? [] : (stryCov_9fa48("1567"), ['R-30', 'pass', stryMutAct_9fa48("1570") ? {} : (stryCov_9fa48("1570"), {
  review: stryMutAct_9fa48("1571") ? {} : (stryCov_9fa48("1571"), {
    purchaserGuarantee: stryMutAct_9fa48("1572") ? true : (stryCov_9fa48("1572"), false)
  })
})]), stryMutAct_9fa48("1573") ? [] : (stryCov_9fa48("1573"), ['R-30', 'breach', stryMutAct_9fa48("1576") ? {} : (stryCov_9fa48("1576"), {
  review: stryMutAct_9fa48("1577") ? {} : (stryCov_9fa48("1577"), {
    purchaserGuarantee: stryMutAct_9fa48("1578") ? false : (stryCov_9fa48("1578"), true)
  })
})]), stryMutAct_9fa48("1579") ? [] : (stryCov_9fa48("1579"), ['R-30', 'unknown', stryMutAct_9fa48("1582") ? {} : (stryCov_9fa48("1582"), {
  review: {}
})]), stryMutAct_9fa48("1583") ? [] : (stryCov_9fa48("1583"), ['R-31', 'not-applicable', stryMutAct_9fa48("1586") ? {} : (stryCov_9fa48("1586"), {
  orgType: '社会组织'
})]), stryMutAct_9fa48("1588") ? [] : (stryCov_9fa48("1588"), ['R-31', 'unknown', stryMutAct_9fa48("1591") ? {} : (stryCov_9fa48("1591"), {
  orgType: '个人'
})]), stryMutAct_9fa48("1593") ? [] : (stryCov_9fa48("1593"), ['R-31', 'pass', stryMutAct_9fa48("1596") ? {} : (stryCov_9fa48("1596"), {
  orgType: '个人',
  review: stryMutAct_9fa48("1598") ? {} : (stryCov_9fa48("1598"), {
    disguisedEmployment: stryMutAct_9fa48("1599") ? true : (stryCov_9fa48("1599"), false)
  })
})]), stryMutAct_9fa48("1600") ? [] : (stryCov_9fa48("1600"), ['R-31', 'breach', stryMutAct_9fa48("1603") ? {} : (stryCov_9fa48("1603"), {
  orgType: '个人',
  review: stryMutAct_9fa48("1605") ? {} : (stryCov_9fa48("1605"), {
    disguisedEmployment: stryMutAct_9fa48("1606") ? false : (stryCov_9fa48("1606"), true)
  })
})]), stryMutAct_9fa48("1607") ? [] : (stryCov_9fa48("1607"), ['R-32', 'pass', stryMutAct_9fa48("1610") ? {} : (stryCov_9fa48("1610"), {
  exAnteAssessed: stryMutAct_9fa48("1611") ? false : (stryCov_9fa48("1611"), true)
})]), stryMutAct_9fa48("1612") ? [] : (stryCov_9fa48("1612"), ['R-32', 'breach', stryMutAct_9fa48("1615") ? {} : (stryCov_9fa48("1615"), {
  exAnteAssessed: stryMutAct_9fa48("1616") ? true : (stryCov_9fa48("1616"), false)
})]), stryMutAct_9fa48("1617") ? [] : (stryCov_9fa48("1617"), ['R-33', 'pass', stryMutAct_9fa48("1620") ? {} : (stryCov_9fa48("1620"), {
  contractFen: 10_000,
  increasesFen: 1000
})]), stryMutAct_9fa48("1621") ? [] : (stryCov_9fa48("1621"), ['R-33', 'breach', stryMutAct_9fa48("1624") ? {} : (stryCov_9fa48("1624"), {
  contractFen: 10_000,
  increasesFen: 1001
})]), stryMutAct_9fa48("1625") ? [] : (stryCov_9fa48("1625"), ['R-33', 'breach', stryMutAct_9fa48("1628") ? {} : (stryCov_9fa48("1628"), {
  contractFen: 10_000,
  increasesFen: 1,
  sameSubject: stryMutAct_9fa48("1629") ? true : (stryCov_9fa48("1629"), false)
})]), stryMutAct_9fa48("1630") ? [] : (stryCov_9fa48("1630"), ['R-34', 'pass', stryMutAct_9fa48("1633") ? {} : (stryCov_9fa48("1633"), {
  consent: stryMutAct_9fa48("1634") ? {} : (stryCov_9fa48("1634"), {
    bothParties: stryMutAct_9fa48("1635") ? false : (stryCov_9fa48("1635"), true),
    publicInterest: stryMutAct_9fa48("1636") ? true : (stryCov_9fa48("1636"), false)
  })
})]), stryMutAct_9fa48("1637") ? [] : (stryCov_9fa48("1637"), ['R-34', 'pass', stryMutAct_9fa48("1640") ? {} : (stryCov_9fa48("1640"), {
  consent: stryMutAct_9fa48("1641") ? {} : (stryCov_9fa48("1641"), {
    bothParties: stryMutAct_9fa48("1642") ? true : (stryCov_9fa48("1642"), false),
    publicInterest: stryMutAct_9fa48("1643") ? false : (stryCov_9fa48("1643"), true)
  })
})]), stryMutAct_9fa48("1644") ? [] : (stryCov_9fa48("1644"), ['R-34', 'breach', stryMutAct_9fa48("1647") ? {} : (stryCov_9fa48("1647"), {
  consent: stryMutAct_9fa48("1648") ? {} : (stryCov_9fa48("1648"), {
    bothParties: stryMutAct_9fa48("1649") ? true : (stryCov_9fa48("1649"), false),
    publicInterest: stryMutAct_9fa48("1650") ? true : (stryCov_9fa48("1650"), false)
  })
})]), stryMutAct_9fa48("1651") ? [] : (stryCov_9fa48("1651"), ['R-35', 'pass', stryMutAct_9fa48("1654") ? {} : (stryCov_9fa48("1654"), {
  performanceBond: stryMutAct_9fa48("1655") ? {} : (stryCov_9fa48("1655"), {
    amountFen: 1000,
    cash: stryMutAct_9fa48("1656") ? true : (stryCov_9fa48("1656"), false)
  }),
  contractFen: 10_000
})]), stryMutAct_9fa48("1657") ? [] : (stryCov_9fa48("1657"), ['R-35', 'breach', stryMutAct_9fa48("1660") ? {} : (stryCov_9fa48("1660"), {
  performanceBond: stryMutAct_9fa48("1661") ? {} : (stryCov_9fa48("1661"), {
    amountFen: 1001,
    cash: stryMutAct_9fa48("1662") ? true : (stryCov_9fa48("1662"), false)
  }),
  contractFen: 10_000
})]), stryMutAct_9fa48("1663") ? [] : (stryCov_9fa48("1663"), ['R-35', 'breach', stryMutAct_9fa48("1666") ? {} : (stryCov_9fa48("1666"), {
  performanceBond: stryMutAct_9fa48("1667") ? {} : (stryCov_9fa48("1667"), {
    amountFen: 1000,
    cash: stryMutAct_9fa48("1668") ? false : (stryCov_9fa48("1668"), true)
  }),
  contractFen: 10_000
})]), stryMutAct_9fa48("1669") ? [] : (stryCov_9fa48("1669"), ['R-35', 'not-applicable', stryMutAct_9fa48("1672") ? {} : (stryCov_9fa48("1672"), {
  performanceBond: null,
  contractFen: 10_000
})]), stryMutAct_9fa48("1673") ? [] : (stryCov_9fa48("1673"), ['R-36', 'pass', stryMutAct_9fa48("1676") ? {} : (stryCov_9fa48("1676"), {
  payment: payment()
})]), stryMutAct_9fa48("1677") ? [] : (stryCov_9fa48("1677"), ['R-36', 'breach', stryMutAct_9fa48("1680") ? {} : (stryCov_9fa48("1680"), {
  payment: payment(stryMutAct_9fa48("1681") ? {} : (stryCov_9fa48("1681"), {
    milestoneLeftFen: 99
  }))
})]), stryMutAct_9fa48("1682") ? [] : (stryCov_9fa48("1682"), ['R-37', 'pass', stryMutAct_9fa48("1685") ? {} : (stryCov_9fa48("1685"), {
  smePayment: stryMutAct_9fa48("1686") ? {} : (stryCov_9fa48("1686"), {
    ...done('2025-06-03', '2025-07-03'),
    agreedDays: null
  })
})]), stryMutAct_9fa48("1689") ? [] : (stryCov_9fa48("1689"), ['R-37', 'breach', stryMutAct_9fa48("1692") ? {} : (stryCov_9fa48("1692"), {
  smePayment: stryMutAct_9fa48("1693") ? {} : (stryCov_9fa48("1693"), {
    ...done('2025-06-03', '2025-07-04'),
    agreedDays: null
  })
})]), stryMutAct_9fa48("1696") ? [] : (stryCov_9fa48("1696"), ['R-37', 'pass', stryMutAct_9fa48("1699") ? {} : (stryCov_9fa48("1699"), {
  smePayment: stryMutAct_9fa48("1700") ? {} : (stryCov_9fa48("1700"), {
    ...done('2025-06-03', '2025-08-04'),
    agreedDays: 90
  })
})]), stryMutAct_9fa48("1703") ? [] : (stryCov_9fa48("1703"), ['R-38', 'pass', stryMutAct_9fa48("1706") ? {} : (stryCov_9fa48("1706"), {
  closing: stryMutAct_9fa48("1707") ? {} : (stryCov_9fa48("1707"), {
    closedOn: '2025-06-01',
    retainUntil: '2040-06-01'
  })
})]), stryMutAct_9fa48("1710") ? [] : (stryCov_9fa48("1710"), ['R-38', 'breach', stryMutAct_9fa48("1713") ? {} : (stryCov_9fa48("1713"), {
  closing: stryMutAct_9fa48("1714") ? {} : (stryCov_9fa48("1714"), {
    closedOn: '2025-06-01',
    retainUntil: '2040-05-31'
  })
})]), stryMutAct_9fa48("1717") ? [] : (stryCov_9fa48("1717"), ['R-39', 'pass', stryMutAct_9fa48("1720") ? {} : (stryCov_9fa48("1720"), {
  sameHands: null
})]), stryMutAct_9fa48("1721") ? [] : (stryCov_9fa48("1721"), ['R-39', 'breach', stryMutAct_9fa48("1724") ? {} : (stryCov_9fa48("1724"), {
  sameHands: '合同签订、验收'
})]), stryMutAct_9fa48("1726") ? [] : (stryCov_9fa48("1726"), ['R-41', 'pass', stryMutAct_9fa48("1729") ? {} : (stryCov_9fa48("1729"), {
  resultApplied: stryMutAct_9fa48("1730") ? false : (stryCov_9fa48("1730"), true)
})]), stryMutAct_9fa48("1731") ? [] : (stryCov_9fa48("1731"), ['R-41', 'breach', stryMutAct_9fa48("1734") ? {} : (stryCov_9fa48("1734"), {
  resultApplied: stryMutAct_9fa48("1735") ? true : (stryCov_9fa48("1735"), false)
})]), stryMutAct_9fa48("1736") ? [] : (stryCov_9fa48("1736"), ['R-42', 'pass', stryMutAct_9fa48("1739") ? {} : (stryCov_9fa48("1739"), {
  accountsPublication: done('2025-03-03', '2025-03-24')
})]), stryMutAct_9fa48("1742") ? [] : (stryCov_9fa48("1742"), ['R-42', 'breach', stryMutAct_9fa48("1745") ? {} : (stryCov_9fa48("1745"), {
  accountsPublication: done('2025-03-03', '2025-03-25')
})]), stryMutAct_9fa48("1748") ? [] : (stryCov_9fa48("1748"), ['R-43', 'pass', stryMutAct_9fa48("1751") ? {} : (stryCov_9fa48("1751"), {
  spentPercent: 60,
  achievedPercent: 40
})]), stryMutAct_9fa48("1752") ? [] : (stryCov_9fa48("1752"), ['R-43', 'breach', stryMutAct_9fa48("1755") ? {} : (stryCov_9fa48("1755"), {
  spentPercent: 61,
  achievedPercent: 40
})]), stryMutAct_9fa48("1756") ? [] : (stryCov_9fa48("1756"), ['R-44', 'pass', stryMutAct_9fa48("1759") ? {} : (stryCov_9fa48("1759"), {
  auditRectification: audited()
})]), stryMutAct_9fa48("1760") ? [] : (stryCov_9fa48("1760"), ['R-44', 'breach', stryMutAct_9fa48("1763") ? {} : (stryCov_9fa48("1763"), {
  auditRectification: audited(stryMutAct_9fa48("1764") ? {} : (stryCov_9fa48("1764"), {
    doneOn: '2025-05-21'
  }))
})]), stryMutAct_9fa48("1766") ? [] : (stryCov_9fa48("1766"), ['R-44', 'breach', stryMutAct_9fa48("1769") ? {} : (stryCov_9fa48("1769"), {
  auditRectification: audited(stryMutAct_9fa48("1770") ? {} : (stryCov_9fa48("1770"), {
    reportedToGovernment: stryMutAct_9fa48("1771") ? true : (stryCov_9fa48("1771"), false)
  }))
})]), stryMutAct_9fa48("1772") ? [] : (stryCov_9fa48("1772"), ['R-45', 'pass', answer('2025-05-20')]), stryMutAct_9fa48("1776") ? [] : (stryCov_9fa48("1776"), ['R-45', 'breach', answer('2025-05-21')]), stryMutAct_9fa48("1780") ? [] : (stryCov_9fa48("1780"), ['R-46', 'pass', stryMutAct_9fa48("1783") ? {} : (stryCov_9fa48("1783"), {
  disclosure: stryMutAct_9fa48("1784") ? {} : (stryCov_9fa48("1784"), {
    ...done('2025-04-01', '2025-04-29'),
    reviewed: stryMutAct_9fa48("1787") ? false : (stryCov_9fa48("1787"), true)
  })
})]), stryMutAct_9fa48("1788") ? [] : (stryCov_9fa48("1788"), ['R-46', 'breach', stryMutAct_9fa48("1791") ? {} : (stryCov_9fa48("1791"), {
  disclosure: stryMutAct_9fa48("1792") ? {} : (stryCov_9fa48("1792"), {
    ...done('2025-04-01', '2025-06-01'),
    reviewed: stryMutAct_9fa48("1795") ? false : (stryCov_9fa48("1795"), true)
  })
})]), stryMutAct_9fa48("1796") ? [] : (stryCov_9fa48("1796"), ['R-46', 'breach', stryMutAct_9fa48("1799") ? {} : (stryCov_9fa48("1799"), {
  disclosure: stryMutAct_9fa48("1800") ? {} : (stryCov_9fa48("1800"), {
    ...done('2025-04-01', '2025-04-02'),
    reviewed: stryMutAct_9fa48("1803") ? true : (stryCov_9fa48("1803"), false)
  })
})]), stryMutAct_9fa48("1804") ? [] : (stryCov_9fa48("1804"), ['R-47', 'not-applicable', stryMutAct_9fa48("1807") ? {} : (stryCov_9fa48("1807"), {
  published: published()
})]), stryMutAct_9fa48("1808") ? [] : (stryCov_9fa48("1808"), ['R-47', 'pass', stryMutAct_9fa48("1811") ? {} : (stryCov_9fa48("1811"), {
  published: published(stryMutAct_9fa48("1812") ? {} : (stryCov_9fa48("1812"), {
    personalData: stryMutAct_9fa48("1813") ? false : (stryCov_9fa48("1813"), true),
    separateConsent: stryMutAct_9fa48("1814") ? false : (stryCov_9fa48("1814"), true)
  }))
})]), stryMutAct_9fa48("1815") ? [] : (stryCov_9fa48("1815"), ['R-47', 'breach', stryMutAct_9fa48("1818") ? {} : (stryCov_9fa48("1818"), {
  published: published(stryMutAct_9fa48("1819") ? {} : (stryCov_9fa48("1819"), {
    personalData: stryMutAct_9fa48("1820") ? false : (stryCov_9fa48("1820"), true)
  }))
})]), stryMutAct_9fa48("1821") ? [] : (stryCov_9fa48("1821"), ['R-48', 'pass', stryMutAct_9fa48("1824") ? {} : (stryCov_9fa48("1824"), {
  published: published()
})]), stryMutAct_9fa48("1825") ? [] : (stryCov_9fa48("1825"), ['R-48', 'breach', stryMutAct_9fa48("1828") ? {} : (stryCov_9fa48("1828"), {
  published: published(stryMutAct_9fa48("1829") ? {} : (stryCov_9fa48("1829"), {
    assistanceContent: stryMutAct_9fa48("1830") ? false : (stryCov_9fa48("1830"), true)
  }))
})]), stryMutAct_9fa48("1831") ? [] : (stryCov_9fa48("1831"), ['R-49', 'pass', stryMutAct_9fa48("1834") ? {} : (stryCov_9fa48("1834"), {
  published: published()
})]), stryMutAct_9fa48("1835") ? [] : (stryCov_9fa48("1835"), ['R-49', 'breach', stryMutAct_9fa48("1838") ? {} : (stryCov_9fa48("1838"), {
  published: published(stryMutAct_9fa48("1839") ? {} : (stryCov_9fa48("1839"), {
    childContent: stryMutAct_9fa48("1840") ? false : (stryCov_9fa48("1840"), true)
  }))
})])]);

/** R-40 measures with a number a local version sets; these are asked with 100 fen. */
export const SPLITTING: readonly Example[] = stryMutAct_9fa48("1841") ? [] : (stryCov_9fa48("1841"), [stryMutAct_9fa48("1842") ? [] : (stryCov_9fa48("1842"), ['R-40', 'pass', stryMutAct_9fa48("1845") ? {} : (stryCov_9fa48("1845"), {
  yearlyCategoryFen: 100,
  openTender: stryMutAct_9fa48("1846") ? true : (stryCov_9fa48("1846"), false)
})]), stryMutAct_9fa48("1847") ? [] : (stryCov_9fa48("1847"), ['R-40', 'breach', stryMutAct_9fa48("1850") ? {} : (stryCov_9fa48("1850"), {
  yearlyCategoryFen: 101,
  openTender: stryMutAct_9fa48("1851") ? true : (stryCov_9fa48("1851"), false)
})]), stryMutAct_9fa48("1852") ? [] : (stryCov_9fa48("1852"), ['R-40', 'not-applicable', stryMutAct_9fa48("1855") ? {} : (stryCov_9fa48("1855"), {
  yearlyCategoryFen: 101,
  openTender: stryMutAct_9fa48("1856") ? false : (stryCov_9fa48("1856"), true)
})])]);
export const EXAMPLES: readonly Example[] = stryMutAct_9fa48("1857") ? [] : (stryCov_9fa48("1857"), [...LOCAL, ...NATIONAL, ...SPLITTING]);