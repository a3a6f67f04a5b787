// @ts-nocheck
import {
  DIVISIONS,
  isPlainDate,
  type ExternalCaseFacts,
  type FoundDate,
  type PlainDate,
  type PurchaserKind,
} from '#domain';
import type { Facts } from '#policy';

/** 省级代码 (GB/T 2260), by the name a source uses. */
const PROVINCES: Readonly<Record<string, string>> = {
  北京: '11',
  天津: '12',
  河北: '13',
  山西: '14',
  内蒙古: '15',
  辽宁: '21',
  吉林: '22',
  黑龙江: '23',
  上海: '31',
  江苏: '32',
  浙江: '33',
  安徽: '34',
  福建: '35',
  江西: '36',
  山东: '37',
  河南: '41',
  湖北: '42',
  湖南: '43',
  广东: '44',
  广西: '45',
  海南: '46',
  重庆: '50',
  四川: '51',
  贵州: '52',
  云南: '53',
  西藏: '54',
  陕西: '61',
  甘肃: '62',
  青海: '63',
  宁夏: '64',
  新疆: '65',
  台湾: '71',
  香港: '81',
  澳门: '82',
};

function divisionOf({ province, district }: ExternalCaseFacts): string | undefined {
  if (province === null) return undefined;
  const code = Object.entries(PROVINCES).find(([name]) => province.startsWith(name))?.[1];
  if (code !== '12' || district === null) return code;
  return DIVISIONS.find(({ districtName }) => districtName === district)?.districtCode ?? code;
}

/** Only where the level is plain: `镇街` or a buyer without a level stays unknown. */
function purchaserKindOf({ purchaser, purchaserLevel }: ExternalCaseFacts): PurchaserKind | undefined {
  if (purchaserLevel === null) return undefined;
  if (/民政/.test(`${purchaserLevel}${purchaser ?? ''}`) && !/街道|镇|乡/.test(purchaserLevel))
    return '民政部门';
  if (/^街道(办事处)?$/.test(purchaserLevel)) return '街道办事处';
  if (/^(乡|镇|乡镇)(人民政府)?$/.test(purchaserLevel)) return '乡镇人民政府';
  if (/开发区|管委会|管理委员会/.test(purchaserLevel)) return '开发区管委会';
  return /部门|群团|单位/.test(purchaserLevel) ? '其他' : undefined;
}

const lastOfMonth = (year: string, month: string): PlainDate =>
  new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);

/** `2025-11至2026-07` or `2024-2026年度`; a bare `3年` or `2021-2022` is not a contract's term. */
function termOf({ servicePeriod }: ExternalCaseFacts): Facts['term'] {
  if (servicePeriod === null) return undefined;
  const months = /^(\d{4})-(\d{2})\s*[至到~—]\s*(\d{4})-(\d{2})$/.exec(servicePeriod);
  if (months) {
    const [, fromYear, fromMonth, toYear, toMonth] = months as unknown as [
      string,
      string,
      string,
      string,
      string,
    ];
    return { startsOn: `${fromYear}-${fromMonth}-01`, endsOn: lastOfMonth(toYear, toMonth) };
  }
  const years = /^(20\d{2})\s*[-–—至]\s*(20\d{2})年度$/.exec(servicePeriod);
  return years ? { startsOn: `${years[1]}-01-01`, endsOn: `${years[2]}-12-31` } : undefined;
}

const certain = (date: FoundDate | null): PlainDate | null =>
  date !== null && date.remark === null && isPlainDate(date.value) ? date.value : null;

/** The date whose law governs the case: signing, else publication; null where neither is known to the day. */
export const governedOn = ({ signedOn, publishedOn }: ExternalCaseFacts): PlainDate | null =>
  certain(signedOn) ?? certain(publishedOn);

/** What the rules can be asked about a case found elsewhere: what is known, and nothing else. */
export function policyFactsOf(facts: ExternalCaseFacts): Facts {
  const divisionCode = divisionOf(facts);
  const purchaserKind = purchaserKindOf(facts);
  const term = termOf(facts);
  return {
    ...(divisionCode !== undefined && { divisionCode }),
    ...(purchaserKind !== undefined && { purchaserKind }),
    ...(facts.amountFen !== null && { priceFen: facts.amountFen }),
    ...(term !== undefined && { term, projectTerms: [term] }),
  };
}
