import { createHash } from 'node:crypto';
import { findDivision, usccCheckDigit, type PurchaserKind } from '#domain';

/** Invented organisations: their codes have a right check digit and a body that no register hands out. */
const uscc = (head: string, division: string, serial: string): string => {
  const body = `${head}${division}DEM${serial.padStart(6, '0')}`;
  return body + usccCheckDigit(body);
};

export interface Organisation {
  readonly name: string;
  readonly uscc: string;
}

/** The organisation the demonstration's purchaser accounts belong to. */
export const HOME_PURCHASER: Organisation = {
  name: '演示街道办事处（虚构）',
  uscc: uscc('11', '120101', '1'),
};
export const SUPPLIERS: readonly Organisation[] = [
  { name: '海河演示社会工作服务中心（虚构）', uscc: uscc('52', '120101', '11') },
  { name: '津门演示社区发展促进中心（虚构）', uscc: uscc('52', '120104', '12') },
  { name: '燕云演示社会工作事务所（虚构）', uscc: uscc('52', '120110', '13') },
];
/** What the provider accounts stand for: whichever of the suppliers the contract is with. */
export const PROVIDERS = { name: '演示承接机构（虚构）', uscc: null };
export const EVALUATOR: Organisation = {
  name: '演示第三方评估中心（虚构）',
  uscc: uscc('52', '120103', '21'),
};
export const AUTHORITY: Organisation = { name: '演示主管部门（虚构）', uscc: uscc('11', '120000', '31') };

const WORD: Readonly<Record<string, string>> = {
  街道办事处: '街道办事处',
  乡镇人民政府: '镇人民政府',
  民政部门: '区民政局',
  开发区管委会: '开发区管理委员会',
};

/** An invented purchaser of the right kind for a real division; the story's key tells them apart. */
export function purchaserFor(
  storyKey: string,
  divisionCode: string,
  kind: PurchaserKind | undefined,
): { kind: PurchaserKind } & Organisation {
  const division = findDivision(divisionCode);
  if (!division) throw new Error(`no such division: ${divisionCode}`);
  const natural: PurchaserKind = division.kind === '街道' ? '街道办事处' : '乡镇人民政府';
  const chosen = kind ?? natural;
  const serial = storyKey.replace(/\D/g, '');
  return {
    kind: chosen,
    name: `演示${WORD[chosen] ?? chosen}${serial}号（虚构）`,
    uscc: uscc('11', division.districtCode, serial),
  };
}

/** A small seeded generator (mulberry32): the same demonstration from the same seed. */
export function seeded(seed: string): () => number {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const between = (random: () => number, [from, to]: readonly [number, number]): number =>
  from + Math.floor(random() * (to - from + 1));

export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');
