/** SHA-256 (FIPS 180-4) of UTF-8 text as hex, without I/O or a runtime's crypto: rule sets are hashed purely. */
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
const ROUNDS = 64;
function primes(count: number): number[] {
  if (stryMutAct_9fa48("5129")) {
    {}
  } else {
    stryCov_9fa48("5129");
    const found: number[] = stryMutAct_9fa48("5130") ? ["Stryker was here"] : (stryCov_9fa48("5130"), []);
    for (let n = 2; stryMutAct_9fa48("5133") ? found.length >= count : stryMutAct_9fa48("5132") ? found.length <= count : stryMutAct_9fa48("5131") ? false : (stryCov_9fa48("5131", "5132", "5133"), found.length < count); stryMutAct_9fa48("5134") ? n -= 1 : (stryCov_9fa48("5134"), n += 1)) if (stryMutAct_9fa48("5137") ? found.some(prime => n % prime !== 0) : stryMutAct_9fa48("5136") ? false : stryMutAct_9fa48("5135") ? true : (stryCov_9fa48("5135", "5136", "5137"), found.every(stryMutAct_9fa48("5138") ? () => undefined : (stryCov_9fa48("5138"), prime => stryMutAct_9fa48("5141") ? n % prime === 0 : stryMutAct_9fa48("5140") ? false : stryMutAct_9fa48("5139") ? true : (stryCov_9fa48("5139", "5140", "5141"), (stryMutAct_9fa48("5142") ? n * prime : (stryCov_9fa48("5142"), n % prime)) !== 0))))) found.push(n);
    return found;
  }
}
/** First 32 bits of the fractional part. */
const fraction = stryMutAct_9fa48("5143") ? () => undefined : (stryCov_9fa48("5143"), (() => {
  const fraction = (x: number): number => Math.floor(stryMutAct_9fa48("5144") ? (x - Math.floor(x)) / 2 ** 32 : (stryCov_9fa48("5144"), (stryMutAct_9fa48("5145") ? x + Math.floor(x) : (stryCov_9fa48("5145"), x - Math.floor(x))) * 2 ** 32)) >>> 0;
  return fraction;
})());
const K = primes(ROUNDS).map(stryMutAct_9fa48("5146") ? () => undefined : (stryCov_9fa48("5146"), prime => fraction(Math.cbrt(prime))));
const START = primes(8).map(stryMutAct_9fa48("5147") ? () => undefined : (stryCov_9fa48("5147"), prime => fraction(Math.sqrt(prime))));
const rotate = stryMutAct_9fa48("5148") ? () => undefined : (stryCov_9fa48("5148"), (() => {
  const rotate = (x: number, by: number): number => x >>> by | x << (stryMutAct_9fa48("5149") ? 32 + by : (stryCov_9fa48("5149"), 32 - by));
  return rotate;
})());
function padded(bytes: Uint8Array): DataView {
  if (stryMutAct_9fa48("5150")) {
    {}
  } else {
    stryCov_9fa48("5150");
    const length = stryMutAct_9fa48("5151") ? Math.ceil((bytes.length + 9) / 64) / 64 : (stryCov_9fa48("5151"), Math.ceil(stryMutAct_9fa48("5152") ? (bytes.length + 9) * 64 : (stryCov_9fa48("5152"), (stryMutAct_9fa48("5153") ? bytes.length - 9 : (stryCov_9fa48("5153"), bytes.length + 9)) / 64)) * 64);
    const view = new DataView(new ArrayBuffer(length));
    bytes.forEach(stryMutAct_9fa48("5154") ? () => undefined : (stryCov_9fa48("5154"), (byte, at) => view.setUint8(at, byte)));
    view.setUint8(bytes.length, 0x80);
    view.setBigUint64(stryMutAct_9fa48("5155") ? length + 8 : (stryCov_9fa48("5155"), length - 8), stryMutAct_9fa48("5156") ? BigInt(bytes.length) / 8n : (stryCov_9fa48("5156"), BigInt(bytes.length) * 8n));
    return view;
  }
}
function schedule(view: DataView, offset: number): number[] {
  if (stryMutAct_9fa48("5157")) {
    {}
  } else {
    stryCov_9fa48("5157");
    const w: number[] = stryMutAct_9fa48("5158") ? ["Stryker was here"] : (stryCov_9fa48("5158"), []);
    for (let t = 0; stryMutAct_9fa48("5161") ? t >= ROUNDS : stryMutAct_9fa48("5160") ? t <= ROUNDS : stryMutAct_9fa48("5159") ? false : (stryCov_9fa48("5159", "5160", "5161"), t < ROUNDS); stryMutAct_9fa48("5162") ? t -= 1 : (stryCov_9fa48("5162"), t += 1)) {
      if (stryMutAct_9fa48("5163")) {
        {}
      } else {
        stryCov_9fa48("5163");
        if (stryMutAct_9fa48("5167") ? t >= 16 : stryMutAct_9fa48("5166") ? t <= 16 : stryMutAct_9fa48("5165") ? false : stryMutAct_9fa48("5164") ? true : (stryCov_9fa48("5164", "5165", "5166", "5167"), t < 16)) {
          if (stryMutAct_9fa48("5168")) {
            {}
          } else {
            stryCov_9fa48("5168");
            w.push(view.getUint32(stryMutAct_9fa48("5169") ? offset - t * 4 : (stryCov_9fa48("5169"), offset + (stryMutAct_9fa48("5170") ? t / 4 : (stryCov_9fa48("5170"), t * 4)))));
            continue;
          }
        }
        const [a, b] = stryMutAct_9fa48("5171") ? [] : (stryCov_9fa48("5171"), [w[t - 15] as number, w[t - 2] as number]);
        const s0 = rotate(a, 7) ^ rotate(a, 18) ^ a >>> 3;
        const s1 = rotate(b, 17) ^ rotate(b, 19) ^ b >>> 10;
        w.push((stryMutAct_9fa48("5172") ? (w[t - 16] as number) + s0 + (w[t - 7] as number) - s1 : (stryCov_9fa48("5172"), (stryMutAct_9fa48("5173") ? (w[t - 16] as number) + s0 - (w[t - 7] as number) : (stryCov_9fa48("5173"), (stryMutAct_9fa48("5174") ? (w[t - 16] as number) - s0 : (stryCov_9fa48("5174"), (w[t - 16] as number) + s0)) + (w[t - 7] as number))) + s1)) | 0);
      }
    }
    return w;
  }
}
function compress(state: readonly number[], w: readonly number[]): number[] {
  if (stryMutAct_9fa48("5175")) {
    {}
  } else {
    stryCov_9fa48("5175");
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
    for (let t = 0; stryMutAct_9fa48("5178") ? t >= ROUNDS : stryMutAct_9fa48("5177") ? t <= ROUNDS : stryMutAct_9fa48("5176") ? false : (stryCov_9fa48("5176", "5177", "5178"), t < ROUNDS); stryMutAct_9fa48("5179") ? t -= 1 : (stryCov_9fa48("5179"), t += 1)) {
      if (stryMutAct_9fa48("5180")) {
        {}
      } else {
        stryCov_9fa48("5180");
        const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
        const t1 = (stryMutAct_9fa48("5181") ? h + s1 + (e & f ^ ~e & g) + (K[t] as number) - (w[t] as number) : (stryCov_9fa48("5181"), (stryMutAct_9fa48("5182") ? h + s1 + (e & f ^ ~e & g) - (K[t] as number) : (stryCov_9fa48("5182"), (stryMutAct_9fa48("5183") ? h + s1 - (e & f ^ ~e & g) : (stryCov_9fa48("5183"), (stryMutAct_9fa48("5184") ? h - s1 : (stryCov_9fa48("5184"), h + s1)) + (e & f ^ (stryMutAct_9fa48("5185") ? e : (stryCov_9fa48("5185"), ~e)) & g))) + (K[t] as number))) + (w[t] as number))) | 0;
        const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
        const t2 = (stryMutAct_9fa48("5186") ? s0 - (a & b ^ a & c ^ b & c) : (stryCov_9fa48("5186"), s0 + (a & b ^ a & c ^ b & c))) | 0;
        [h, g, f, e, d, c, b, a] = stryMutAct_9fa48("5187") ? [] : (stryCov_9fa48("5187"), [g, f, e, (stryMutAct_9fa48("5188") ? d - t1 : (stryCov_9fa48("5188"), d + t1)) | 0, c, b, a, (stryMutAct_9fa48("5189") ? t1 - t2 : (stryCov_9fa48("5189"), t1 + t2)) | 0]);
      }
    }
    return (stryMutAct_9fa48("5190") ? [] : (stryCov_9fa48("5190"), [a, b, c, d, e, f, g, h])).map(stryMutAct_9fa48("5191") ? () => undefined : (stryCov_9fa48("5191"), (word, at) => (stryMutAct_9fa48("5192") ? word - (state[at] as number) : (stryCov_9fa48("5192"), word + (state[at] as number))) | 0));
  }
}
export function sha256(text: string): string {
  if (stryMutAct_9fa48("5193")) {
    {}
  } else {
    stryCov_9fa48("5193");
    const view = padded(new TextEncoder().encode(text));
    let state: number[] = START;
    for (let offset = 0; stryMutAct_9fa48("5196") ? offset >= view.byteLength : stryMutAct_9fa48("5195") ? offset <= view.byteLength : stryMutAct_9fa48("5194") ? false : (stryCov_9fa48("5194", "5195", "5196"), offset < view.byteLength); stryMutAct_9fa48("5197") ? offset -= 64 : (stryCov_9fa48("5197"), offset += 64)) state = compress(state, schedule(view, offset));
    return state.map(stryMutAct_9fa48("5198") ? () => undefined : (stryCov_9fa48("5198"), word => (word >>> 0).toString(16).padStart(8, '0'))).join('');
  }
}