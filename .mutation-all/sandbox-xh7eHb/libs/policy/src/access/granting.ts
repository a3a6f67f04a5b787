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
import { administers, demand, type AccountPlace, type AccountStanding, type Role } from '#domain';
import { REACH_RULES, USCC_DIVISION } from './reach.js';

/** How high an account administrator stands. `office`: a street's, or an organisation's own. */
type Level = 'city' | 'district' | 'office';
const CITY = '12';
const DISTRICT_DIGITS = 6;

/** Roles an administrator of that level gives to nobody: their authority is not within his. */
const WITHHELD: Readonly<Record<Level, readonly Role[]>> = stryMutAct_9fa48("1") ? {} : (stryCov_9fa48("1"), {
  city: stryMutAct_9fa48("2") ? ["Stryker was here"] : (stryCov_9fa48("2"), []),
  district: stryMutAct_9fa48("3") ? [] : (stryCov_9fa48("3"), ['POLICY_ADMIN', 'CITY_CIVIL']),
  office: stryMutAct_9fa48("6") ? [] : (stryCov_9fa48("6"), ['POLICY_ADMIN', 'CITY_CIVIL', 'DISTRICT_CIVIL', 'SOCIAL_WORK_DEPT', 'SUPERVISOR', 'AUDITOR'])
});

/** What an account may do and see, as an administrator would give it. */
export type Granted = Pick<AccountStanding, 'role' | 'orgUscc' | 'division'>;

/**
 * Nobody gives a reach or a role that he does not have himself: neither by opening an account or changing it,
 * nor by setting the password of one that has more.
 */
export function demandMayGrant(administrator: AccountPlace, granted: Granted): void {
  if (stryMutAct_9fa48("13")) {
    {}
  } else {
    stryCov_9fa48("13");
    demand(administers(administrator, stryMutAct_9fa48("14") ? {} : (stryCov_9fa48("14"), {
      ...granted,
      demonstration: administrator.demonstration
    })), 'account.beyond-reach', '该机构或管辖区划超出您的管理范围。', 'This office or division lies beyond your reach.', stryMutAct_9fa48("18") ? {} : (stryCov_9fa48("18"), {
      kind: 'forbidden',
      pointer: '/division'
    }));
    const level = levelOf(administrator);
    demand(stryMutAct_9fa48("21") ? WITHHELD[level].includes(granted.role) : (stryCov_9fa48("21"), !WITHHELD[level].includes(granted.role)), 'account.role-beyond-reach', '该角色须由上级账号管理员授予。', 'This role is given by an account administrator of a higher level.', stryMutAct_9fa48("25") ? {} : (stryCov_9fa48("25"), {
      kind: 'forbidden',
      pointer: '/role'
    }));
    demand(stryMutAct_9fa48("30") ? (level === 'city' || granted.orgUscc === null) && mayNameOffice(administrator, granted.role, granted.orgUscc) : stryMutAct_9fa48("29") ? false : stryMutAct_9fa48("28") ? true : (stryCov_9fa48("28", "29", "30"), (stryMutAct_9fa48("32") ? level === 'city' && granted.orgUscc === null : stryMutAct_9fa48("31") ? false : (stryCov_9fa48("31", "32"), (stryMutAct_9fa48("34") ? level !== 'city' : stryMutAct_9fa48("33") ? false : (stryCov_9fa48("33", "34"), level === 'city')) || (stryMutAct_9fa48("37") ? granted.orgUscc !== null : stryMutAct_9fa48("36") ? false : (stryCov_9fa48("36", "37"), granted.orgUscc === null)))) || mayNameOffice(administrator, granted.role, granted.orgUscc)), 'account.office-beyond-reach', '该机构不在您的管理范围内：请留空，或由市级或该机构自己的账号管理员办理。', 'This organisation lies beyond your reach: leave it out, or ask an administrator of the city or of the organisation itself.', stryMutAct_9fa48("41") ? {} : (stryCov_9fa48("41"), {
      kind: 'forbidden',
      pointer: '/orgUscc'
    }));
  }
}
function levelOf({
  division,
  demonstration
}: AccountPlace): Level {
  if (stryMutAct_9fa48("44")) {
    {}
  } else {
    stryCov_9fa48("44");
    if (stryMutAct_9fa48("47") ? division === CITY && demonstration && division === null : stryMutAct_9fa48("46") ? false : stryMutAct_9fa48("45") ? true : (stryCov_9fa48("45", "46", "47"), (stryMutAct_9fa48("49") ? division !== CITY : stryMutAct_9fa48("48") ? false : (stryCov_9fa48("48", "49"), division === CITY)) || (stryMutAct_9fa48("51") ? demonstration || division === null : stryMutAct_9fa48("50") ? false : (stryCov_9fa48("50", "51"), demonstration && (stryMutAct_9fa48("53") ? division !== null : stryMutAct_9fa48("52") ? true : (stryCov_9fa48("52", "53"), division === null)))))) return 'city';
    return (stryMutAct_9fa48("57") ? division?.length !== DISTRICT_DIGITS : stryMutAct_9fa48("56") ? false : stryMutAct_9fa48("55") ? true : (stryCov_9fa48("55", "56", "57"), (stryMutAct_9fa48("58") ? division.length : (stryCov_9fa48("58"), division?.length)) === DISTRICT_DIGITS)) ? 'district' : 'office';
  }
}

/** By its credit code an account reaches what its organisation buys, was awarded or is appointed to, anywhere. */
function mayNameOffice({
  division,
  orgUscc: own
}: AccountPlace, role: Role, orgUscc: string): boolean {
  if (stryMutAct_9fa48("61")) {
    {}
  } else {
    stryCov_9fa48("61");
    const rule = REACH_RULES[role];
    if (stryMutAct_9fa48("64") ? rule === 'awards' && rule === 'appointments' : stryMutAct_9fa48("63") ? false : stryMutAct_9fa48("62") ? true : (stryCov_9fa48("62", "63", "64"), (stryMutAct_9fa48("66") ? rule !== 'awards' : stryMutAct_9fa48("65") ? false : (stryCov_9fa48("65", "66"), rule === 'awards')) || (stryMutAct_9fa48("69") ? rule !== 'appointments' : stryMutAct_9fa48("68") ? false : (stryCov_9fa48("68", "69"), rule === 'appointments')))) return stryMutAct_9fa48("73") ? division === null || orgUscc === own : stryMutAct_9fa48("72") ? false : stryMutAct_9fa48("71") ? true : (stryCov_9fa48("71", "72", "73"), (stryMutAct_9fa48("75") ? division !== null : stryMutAct_9fa48("74") ? true : (stryCov_9fa48("74", "75"), division === null)) && (stryMutAct_9fa48("77") ? orgUscc !== own : stryMutAct_9fa48("76") ? true : (stryCov_9fa48("76", "77"), orgUscc === own)));
    if (stryMutAct_9fa48("80") ? orgUscc !== own : stryMutAct_9fa48("79") ? false : stryMutAct_9fa48("78") ? true : (stryCov_9fa48("78", "79", "80"), orgUscc === own)) return stryMutAct_9fa48("81") ? false : (stryCov_9fa48("81"), true);
    const {
      from,
      digits
    } = USCC_DIVISION;
    return stryMutAct_9fa48("84") ? division !== null || orgUscc.slice(from, from + digits).startsWith(division) : stryMutAct_9fa48("83") ? false : stryMutAct_9fa48("82") ? true : (stryCov_9fa48("82", "83", "84"), (stryMutAct_9fa48("86") ? division === null : stryMutAct_9fa48("85") ? true : (stryCov_9fa48("85", "86"), division !== null)) && (stryMutAct_9fa48("88") ? orgUscc.startsWith(division) : stryMutAct_9fa48("87") ? orgUscc.slice(from, from + digits).endsWith(division) : (stryCov_9fa48("87", "88"), orgUscc.slice(from, stryMutAct_9fa48("89") ? from - digits : (stryCov_9fa48("89"), from + digits)).startsWith(division))));
  }
}