/** RFC 8785 for what rule sets hold: objects, arrays, strings, finite numbers, booleans and null. */
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
export function canonicalJson(value: unknown): string {
  if (stryMutAct_9fa48("5055")) {
    {}
  } else {
    stryCov_9fa48("5055");
    if (stryMutAct_9fa48("5057") ? false : stryMutAct_9fa48("5056") ? true : (stryCov_9fa48("5056", "5057"), Array.isArray(value))) return `[${value.map(canonicalJson).join(',')}]`;
    if (stryMutAct_9fa48("5062") ? value === null && typeof value !== 'object' : stryMutAct_9fa48("5061") ? false : stryMutAct_9fa48("5060") ? true : (stryCov_9fa48("5060", "5061", "5062"), (stryMutAct_9fa48("5064") ? value !== null : stryMutAct_9fa48("5063") ? false : (stryCov_9fa48("5063", "5064"), value === null)) || (stryMutAct_9fa48("5066") ? typeof value === 'object' : stryMutAct_9fa48("5065") ? false : (stryCov_9fa48("5065", "5066"), typeof value !== 'object')))) return JSON.stringify(value);
    const members = stryMutAct_9fa48("5068") ? Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`) : (stryCov_9fa48("5068"), Object.entries(value).sort(stryMutAct_9fa48("5069") ? () => undefined : (stryCov_9fa48("5069"), ([a], [b]) => (stryMutAct_9fa48("5073") ? a >= b : stryMutAct_9fa48("5072") ? a <= b : stryMutAct_9fa48("5071") ? false : stryMutAct_9fa48("5070") ? true : (stryCov_9fa48("5070", "5071", "5072", "5073"), a < b)) ? stryMutAct_9fa48("5074") ? +1 : (stryCov_9fa48("5074"), -1) : 1)).map(stryMutAct_9fa48("5075") ? () => undefined : (stryCov_9fa48("5075"), ([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)));
    return `{${members.join(',')}}`;
  }
}