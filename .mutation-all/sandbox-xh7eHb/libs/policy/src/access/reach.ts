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
import type { Role } from '#domain';

/** How far an account sees and acts. Made from the account alone, so that it costs nothing to ask. */
export type Reach = /** The demonstration, whose few accounts play every office; and the platform's own reactors. */
{
  readonly kind: 'all';
}
/** What lies in a division, and what the account's own organisation buys elsewhere. */ | {
  readonly kind: 'division';
  readonly prefix: string;
  readonly orgUscc: string | null;
}
/** What the account's own organisation buys. */ | {
  readonly kind: 'purchaser';
  readonly orgUscc: string;
}
/** What was awarded to the account's organisation. */ | {
  readonly kind: 'supplier';
  readonly orgUscc: string;
}
/** What the account's organisation was appointed to evaluate. */ | {
  readonly kind: 'evaluator';
  readonly orgUscc: string;
}
/** What the supervision cases of the account are about. */ | {
  readonly kind: 'cases';
  readonly projectIds: readonly string[];
}
/** What is published, and the registers everybody shares. */ | {
  readonly kind: 'published';
};
export const ALL: Reach = stryMutAct_9fa48("90") ? {} : (stryCov_9fa48("90"), {
  kind: 'all'
});
export const PUBLISHED: Reach = stryMutAct_9fa48("92") ? {} : (stryCov_9fa48("92"), {
  kind: 'published'
});

/** What an account says about its reach. */
export interface Reaching {
  readonly role: Role;
  readonly orgUscc: string | null;
  readonly division: string | null;
  readonly demonstration: boolean;
}

/** By what a role reaches anything: `domain.md` 6.1. */
export type ReachRule = 'territory' | 'awards' | 'appointments' | 'supervision' | 'published';
export const REACH_RULES: Readonly<Record<Role, ReachRule>> = stryMutAct_9fa48("94") ? {} : (stryCov_9fa48("94"), {
  PROJECT_OFFICER: 'territory',
  PURCHASER_LEADER: 'territory',
  ACCEPTANCE_MEMBER: 'territory',
  FINANCE_OFFICER: 'territory',
  PROVIDER_MANAGER: 'awards',
  PROVIDER_WORKER: 'awards',
  EVALUATOR: 'appointments',
  SERVICE_USER_REP: 'territory',
  COMMUNITY_REP: 'territory',
  DISTRICT_CIVIL: 'territory',
  CITY_CIVIL: 'territory',
  SOCIAL_WORK_DEPT: 'territory',
  SUPERVISOR: 'supervision',
  AUDITOR: 'supervision',
  DISCLOSURE_EDITOR: 'territory',
  DISCLOSURE_REVIEWER: 'territory',
  POLICY_ADMIN: 'published',
  ACCOUNT_ADMIN: 'published'
});

/** A supervisor without a division sees what a case gives, and the cases have to be looked up. */
export const reachesByCases = stryMutAct_9fa48("113") ? () => undefined : (stryCov_9fa48("113"), (() => {
  const reachesByCases = ({
    role,
    division,
    demonstration
  }: Reaching): boolean => stryMutAct_9fa48("116") ? REACH_RULES[role] === 'supervision' && division === null || !demonstration : stryMutAct_9fa48("115") ? false : stryMutAct_9fa48("114") ? true : (stryCov_9fa48("114", "115", "116"), (stryMutAct_9fa48("118") ? REACH_RULES[role] === 'supervision' || division === null : stryMutAct_9fa48("117") ? true : (stryCov_9fa48("117", "118"), (stryMutAct_9fa48("120") ? REACH_RULES[role] !== 'supervision' : stryMutAct_9fa48("119") ? true : (stryCov_9fa48("119", "120"), REACH_RULES[role] === 'supervision')) && (stryMutAct_9fa48("123") ? division !== null : stryMutAct_9fa48("122") ? true : (stryCov_9fa48("122", "123"), division === null)))) && (stryMutAct_9fa48("124") ? demonstration : (stryCov_9fa48("124"), !demonstration)));
  return reachesByCases;
})());

/** @param caseProjects projects of the account's supervision cases, asked for where {@link reachesByCases} */
export function reachOf(account: Reaching, caseProjects: readonly string[] = stryMutAct_9fa48("125") ? ["Stryker was here"] : (stryCov_9fa48("125"), [])): Reach {
  if (stryMutAct_9fa48("126")) {
    {}
  } else {
    stryCov_9fa48("126");
    const {
      role,
      orgUscc,
      division,
      demonstration
    } = account;
    if (stryMutAct_9fa48("129") ? demonstration || division === null : stryMutAct_9fa48("128") ? false : stryMutAct_9fa48("127") ? true : (stryCov_9fa48("127", "128", "129"), demonstration && (stryMutAct_9fa48("131") ? division !== null : stryMutAct_9fa48("130") ? true : (stryCov_9fa48("130", "131"), division === null)))) return ALL;
    switch (REACH_RULES[role]) {
      case 'awards':
        if (stryMutAct_9fa48("132")) {} else {
          stryCov_9fa48("132");
          return (stryMutAct_9fa48("136") ? orgUscc !== null : stryMutAct_9fa48("135") ? false : stryMutAct_9fa48("134") ? true : (stryCov_9fa48("134", "135", "136"), orgUscc === null)) ? PUBLISHED : stryMutAct_9fa48("137") ? {} : (stryCov_9fa48("137"), {
            kind: 'supplier',
            orgUscc
          });
        }
      case 'appointments':
        if (stryMutAct_9fa48("139")) {} else {
          stryCov_9fa48("139");
          return (stryMutAct_9fa48("143") ? orgUscc !== null : stryMutAct_9fa48("142") ? false : stryMutAct_9fa48("141") ? true : (stryCov_9fa48("141", "142", "143"), orgUscc === null)) ? PUBLISHED : stryMutAct_9fa48("144") ? {} : (stryCov_9fa48("144"), {
            kind: 'evaluator',
            orgUscc
          });
        }
      case 'supervision':
        if (stryMutAct_9fa48("146")) {} else {
          stryCov_9fa48("146");
          return (stryMutAct_9fa48("150") ? division !== null : stryMutAct_9fa48("149") ? false : stryMutAct_9fa48("148") ? true : (stryCov_9fa48("148", "149", "150"), division === null)) ? stryMutAct_9fa48("151") ? {} : (stryCov_9fa48("151"), {
            kind: 'cases',
            projectIds: caseProjects
          }) : stryMutAct_9fa48("153") ? {} : (stryCov_9fa48("153"), {
            kind: 'division',
            prefix: prefixOf(division),
            orgUscc: null
          });
        }
      case 'territory':
        if (stryMutAct_9fa48("155")) {} else {
          stryCov_9fa48("155");
          if (stryMutAct_9fa48("159") ? division === null : stryMutAct_9fa48("158") ? false : stryMutAct_9fa48("157") ? true : (stryCov_9fa48("157", "158", "159"), division !== null)) return stryMutAct_9fa48("160") ? {} : (stryCov_9fa48("160"), {
            kind: 'division',
            prefix: prefixOf(division),
            orgUscc
          });
          return (stryMutAct_9fa48("164") ? orgUscc !== null : stryMutAct_9fa48("163") ? false : stryMutAct_9fa48("162") ? true : (stryCov_9fa48("162", "163", "164"), orgUscc === null)) ? PUBLISHED : stryMutAct_9fa48("165") ? {} : (stryCov_9fa48("165"), {
            kind: 'purchaser',
            orgUscc
          });
        }
      case 'published':
        if (stryMutAct_9fa48("167")) {} else {
          stryCov_9fa48("167");
          return PUBLISHED;
        }
    }
  }
}

/** A street's code of 12 digits ends in 000; what lies in the street begins with the nine before. */
const prefixOf = stryMutAct_9fa48("169") ? () => undefined : (stryCov_9fa48("169"), (() => {
  const prefixOf = (division: string): string => (stryMutAct_9fa48("172") ? division.length === 12 || division.endsWith('000') : stryMutAct_9fa48("171") ? false : stryMutAct_9fa48("170") ? true : (stryCov_9fa48("170", "171", "172"), (stryMutAct_9fa48("174") ? division.length !== 12 : stryMutAct_9fa48("173") ? true : (stryCov_9fa48("173", "174"), division.length === 12)) && (stryMutAct_9fa48("175") ? division.startsWith('000') : (stryCov_9fa48("175"), division.endsWith('000'))))) ? stryMutAct_9fa48("177") ? division : (stryCov_9fa48("177"), division.slice(0, 9)) : division;
  return prefixOf;
})());

/** What something belongs to: the facts by which it is within reach or is not. */
export type Subject = {
  readonly kind: 'project';
  readonly projectId: string;
  /** null where the reach does not ask for it. */
  readonly divisionCode: string | null;
  readonly purchaserUscc: string;
  /** null before the award. */
  readonly supplierUscc: string | null;
  /** Organisations appointed to evaluate it: a contract's own, a project's those of its contracts. */
  readonly evaluatorUsccs: readonly string[];
} | {
  readonly kind: 'station';
  readonly divisionCode: string;
} | {
  readonly kind: 'budget';
  readonly purchaserUscc: string;
} | {
  readonly kind: 'supplier';
  readonly uscc: string;
} | {
  readonly kind: 'published';
};

/**
 * The one answer to "may this account see it or act on it". Lists ask the same in SQL
 * (libs/read-models/src/kernel/scope.ts); a test compares the two.
 */
export function mayReach(reach: Reach, subject: Subject): boolean {
  if (stryMutAct_9fa48("178")) {
    {}
  } else {
    stryCov_9fa48("178");
    if (stryMutAct_9fa48("181") ? reach.kind === 'all' && subject.kind === 'published' : stryMutAct_9fa48("180") ? false : stryMutAct_9fa48("179") ? true : (stryCov_9fa48("179", "180", "181"), (stryMutAct_9fa48("183") ? reach.kind !== 'all' : stryMutAct_9fa48("182") ? false : (stryCov_9fa48("182", "183"), reach.kind === 'all')) || (stryMutAct_9fa48("186") ? subject.kind !== 'published' : stryMutAct_9fa48("185") ? false : (stryCov_9fa48("185", "186"), subject.kind === 'published')))) return stryMutAct_9fa48("188") ? false : (stryCov_9fa48("188"), true);
    switch (subject.kind) {
      case 'project':
        if (stryMutAct_9fa48("189")) {} else {
          stryCov_9fa48("189");
          return mayReachProject(reach, subject);
        }
      case 'station':
        if (stryMutAct_9fa48("191")) {} else {
          stryCov_9fa48("191");
          return (stryMutAct_9fa48("195") ? reach.kind !== 'division' : stryMutAct_9fa48("194") ? false : stryMutAct_9fa48("193") ? true : (stryCov_9fa48("193", "194", "195"), reach.kind === 'division')) ? stryMutAct_9fa48("197") ? subject.divisionCode.endsWith(reach.prefix) : (stryCov_9fa48("197"), subject.divisionCode.startsWith(reach.prefix)) : // Whoever buys begins at any of them, and a provider answers at those it works in, which none names.
          stryMutAct_9fa48("200") ?
          // Whoever buys begins at any of them, and a provider answers at those it works in, which none names.
          reach.kind === 'purchaser' && reach.kind === 'supplier' : stryMutAct_9fa48("199") ? false : stryMutAct_9fa48("198") ? true : (stryCov_9fa48("198", "199", "200"), (stryMutAct_9fa48("202") ? reach.kind !== 'purchaser' : stryMutAct_9fa48("201") ? false : (stryCov_9fa48("201", "202"), reach.kind === 'purchaser')) || (stryMutAct_9fa48("205") ? reach.kind !== 'supplier' : stryMutAct_9fa48("204") ? false : (stryCov_9fa48("204", "205"), reach.kind === 'supplier')));
        }
      case 'budget':
        if (stryMutAct_9fa48("207")) {} else {
          stryCov_9fa48("207");
          return mayReachBudget(reach, subject.purchaserUscc);
        }
      case 'supplier':
        if (stryMutAct_9fa48("209")) {} else {
          stryCov_9fa48("209");
          // Who buys chooses among all of them.
          return stryMutAct_9fa48("213") ? (reach.kind === 'division' || reach.kind === 'purchaser') && reach.kind === 'supplier' && reach.orgUscc === subject.uscc : stryMutAct_9fa48("212") ? false : stryMutAct_9fa48("211") ? true : (stryCov_9fa48("211", "212", "213"), (stryMutAct_9fa48("215") ? reach.kind === 'division' && reach.kind === 'purchaser' : stryMutAct_9fa48("214") ? false : (stryCov_9fa48("214", "215"), (stryMutAct_9fa48("217") ? reach.kind !== 'division' : stryMutAct_9fa48("216") ? false : (stryCov_9fa48("216", "217"), reach.kind === 'division')) || (stryMutAct_9fa48("220") ? reach.kind !== 'purchaser' : stryMutAct_9fa48("219") ? false : (stryCov_9fa48("219", "220"), reach.kind === 'purchaser')))) || (stryMutAct_9fa48("223") ? reach.kind === 'supplier' || reach.orgUscc === subject.uscc : stryMutAct_9fa48("222") ? false : (stryCov_9fa48("222", "223"), (stryMutAct_9fa48("225") ? reach.kind !== 'supplier' : stryMutAct_9fa48("224") ? true : (stryCov_9fa48("224", "225"), reach.kind === 'supplier')) && (stryMutAct_9fa48("228") ? reach.orgUscc !== subject.uscc : stryMutAct_9fa48("227") ? true : (stryCov_9fa48("227", "228"), reach.orgUscc === subject.uscc)))));
        }
    }
  }
}
function mayReachProject(reach: Reach, subject: Extract<Subject, {
  kind: 'project';
}>): boolean {
  if (stryMutAct_9fa48("229")) {
    {}
  } else {
    stryCov_9fa48("229");
    switch (reach.kind) {
      case 'all':
        if (stryMutAct_9fa48("230")) {} else {
          stryCov_9fa48("230");
          return stryMutAct_9fa48("232") ? false : (stryCov_9fa48("232"), true);
        }
      case 'division':
        if (stryMutAct_9fa48("233")) {} else {
          stryCov_9fa48("233");
          return stryMutAct_9fa48("237") ? (subject.divisionCode?.startsWith(reach.prefix) ?? false) && subject.purchaserUscc === reach.orgUscc : stryMutAct_9fa48("236") ? false : stryMutAct_9fa48("235") ? true : (stryCov_9fa48("235", "236", "237"), (stryMutAct_9fa48("238") ? subject.divisionCode?.startsWith(reach.prefix) && false : (stryCov_9fa48("238"), (stryMutAct_9fa48("240") ? subject.divisionCode.startsWith(reach.prefix) : stryMutAct_9fa48("239") ? subject.divisionCode?.endsWith(reach.prefix) : (stryCov_9fa48("239", "240"), subject.divisionCode?.startsWith(reach.prefix))) ?? (stryMutAct_9fa48("241") ? true : (stryCov_9fa48("241"), false)))) || (stryMutAct_9fa48("243") ? subject.purchaserUscc !== reach.orgUscc : stryMutAct_9fa48("242") ? false : (stryCov_9fa48("242", "243"), subject.purchaserUscc === reach.orgUscc)));
        }
      case 'purchaser':
        if (stryMutAct_9fa48("244")) {} else {
          stryCov_9fa48("244");
          return stryMutAct_9fa48("248") ? subject.purchaserUscc !== reach.orgUscc : stryMutAct_9fa48("247") ? false : stryMutAct_9fa48("246") ? true : (stryCov_9fa48("246", "247", "248"), subject.purchaserUscc === reach.orgUscc);
        }
      case 'supplier':
        if (stryMutAct_9fa48("249")) {} else {
          stryCov_9fa48("249");
          return stryMutAct_9fa48("253") ? subject.supplierUscc !== reach.orgUscc : stryMutAct_9fa48("252") ? false : stryMutAct_9fa48("251") ? true : (stryCov_9fa48("251", "252", "253"), subject.supplierUscc === reach.orgUscc);
        }
      case 'evaluator':
        if (stryMutAct_9fa48("254")) {} else {
          stryCov_9fa48("254");
          return subject.evaluatorUsccs.includes(reach.orgUscc);
        }
      case 'cases':
        if (stryMutAct_9fa48("256")) {} else {
          stryCov_9fa48("256");
          return reach.projectIds.includes(subject.projectId);
        }
      case 'published':
        if (stryMutAct_9fa48("258")) {} else {
          stryCov_9fa48("258");
          return stryMutAct_9fa48("260") ? true : (stryCov_9fa48("260"), false);
        }
    }
  }
}

/** Where in a credit code the division of its registration stands (GB 32100: 2 + 6 digits). */
export const USCC_DIVISION = {
  from: 2,
  digits: 6
} as const;

/** A purchaser's own budget; a district or the city also sees those of the offices registered in it. */
function mayReachBudget(reach: Reach, purchaserUscc: string): boolean {
  if (stryMutAct_9fa48("261")) {
    {}
  } else {
    stryCov_9fa48("261");
    const {
      from,
      digits
    } = USCC_DIVISION;
    return stryMutAct_9fa48("264") ? (reach.kind === 'division' || reach.kind === 'purchaser') && reach.orgUscc === purchaserUscc && reach.kind === 'division' && purchaserUscc.slice(from, from + digits).startsWith(reach.prefix) : stryMutAct_9fa48("263") ? false : stryMutAct_9fa48("262") ? true : (stryCov_9fa48("262", "263", "264"), (stryMutAct_9fa48("266") ? reach.kind === 'division' || reach.kind === 'purchaser' || reach.orgUscc === purchaserUscc : stryMutAct_9fa48("265") ? false : (stryCov_9fa48("265", "266"), (stryMutAct_9fa48("268") ? reach.kind === 'division' && reach.kind === 'purchaser' : stryMutAct_9fa48("267") ? true : (stryCov_9fa48("267", "268"), (stryMutAct_9fa48("270") ? reach.kind !== 'division' : stryMutAct_9fa48("269") ? false : (stryCov_9fa48("269", "270"), reach.kind === 'division')) || (stryMutAct_9fa48("273") ? reach.kind !== 'purchaser' : stryMutAct_9fa48("272") ? false : (stryCov_9fa48("272", "273"), reach.kind === 'purchaser')))) && (stryMutAct_9fa48("276") ? reach.orgUscc !== purchaserUscc : stryMutAct_9fa48("275") ? true : (stryCov_9fa48("275", "276"), reach.orgUscc === purchaserUscc)))) || (stryMutAct_9fa48("278") ? reach.kind === 'division' || purchaserUscc.slice(from, from + digits).startsWith(reach.prefix) : stryMutAct_9fa48("277") ? false : (stryCov_9fa48("277", "278"), (stryMutAct_9fa48("280") ? reach.kind !== 'division' : stryMutAct_9fa48("279") ? true : (stryCov_9fa48("279", "280"), reach.kind === 'division')) && (stryMutAct_9fa48("283") ? purchaserUscc.startsWith(reach.prefix) : stryMutAct_9fa48("282") ? purchaserUscc.slice(from, from + digits).endsWith(reach.prefix) : (stryCov_9fa48("282", "283"), purchaserUscc.slice(from, stryMutAct_9fa48("284") ? from - digits : (stryCov_9fa48("284"), from + digits)).startsWith(reach.prefix))))));
  }
}

/**
 * In whose name an account begins something: its own organisation's. One that belongs to none but answers
 * for a division does so for the offices of that division.
 */
export function maySpeakFor(reach: Reach, purchaserUscc: string): boolean {
  if (stryMutAct_9fa48("285")) {
    {}
  } else {
    stryCov_9fa48("285");
    if (stryMutAct_9fa48("288") ? reach.kind !== 'all' : stryMutAct_9fa48("287") ? false : stryMutAct_9fa48("286") ? true : (stryCov_9fa48("286", "287", "288"), reach.kind === 'all')) return stryMutAct_9fa48("290") ? false : (stryCov_9fa48("290"), true);
    if (stryMutAct_9fa48("293") ? reach.kind === 'division' || reach.orgUscc === null : stryMutAct_9fa48("292") ? false : stryMutAct_9fa48("291") ? true : (stryCov_9fa48("291", "292", "293"), (stryMutAct_9fa48("295") ? reach.kind !== 'division' : stryMutAct_9fa48("294") ? true : (stryCov_9fa48("294", "295"), reach.kind === 'division')) && (stryMutAct_9fa48("298") ? reach.orgUscc !== null : stryMutAct_9fa48("297") ? true : (stryCov_9fa48("297", "298"), reach.orgUscc === null)))) return stryMutAct_9fa48("299") ? false : (stryCov_9fa48("299"), true);
    return stryMutAct_9fa48("302") ? reach.kind === 'division' || reach.kind === 'purchaser' || reach.orgUscc === purchaserUscc : stryMutAct_9fa48("301") ? false : stryMutAct_9fa48("300") ? true : (stryCov_9fa48("300", "301", "302"), (stryMutAct_9fa48("304") ? reach.kind === 'division' && reach.kind === 'purchaser' : stryMutAct_9fa48("303") ? true : (stryCov_9fa48("303", "304"), (stryMutAct_9fa48("306") ? reach.kind !== 'division' : stryMutAct_9fa48("305") ? false : (stryCov_9fa48("305", "306"), reach.kind === 'division')) || (stryMutAct_9fa48("309") ? reach.kind !== 'purchaser' : stryMutAct_9fa48("308") ? false : (stryCov_9fa48("308", "309"), reach.kind === 'purchaser')))) && (stryMutAct_9fa48("312") ? reach.orgUscc !== purchaserUscc : stryMutAct_9fa48("311") ? true : (stryCov_9fa48("311", "312"), reach.orgUscc === purchaserUscc)));
  }
}