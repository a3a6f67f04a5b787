// @ts-nocheck
import type { PlainDate } from '#domain';

/** A number a clause measures with, from a date to a date (both included; null = always, or until changed). */
export interface DatedParameter {
  readonly clause: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Where the value stands, or that it is a number of this platform's design. */
  readonly reference: string;
}

const DESIGN = '本平台的设计数值，可由政策管理员以新版本调整';

type Row = readonly [clause: string, name: string, value: number, unit: string, reference: string];

const STANDING: readonly Row[] = [
  ['S-04', 'administrativePercent', 30, '%', DESIGN],
  ['S-05', 'certifiedPercent', 30, '%', DESIGN],
  ['S-10', 'years', 1, '年', '津民发〔2024〕13号 三（四）'],
  ['S-19', 'monitorings', 1, '次', DESIGN],
  ['S-21', 'workingDays', 20, '工作日', '《政府信息公开条例》第二十六条'],
  ['R-12', 'years', 1, '年', '财政部令第102号第二十四条'],
  ['R-12', 'outerYears', 3, '年', '财政部令第102号第二十四条'],
  ['R-14', 'days', 30, '日', '《政府采购法》第四十六条'],
  ['R-15', 'workingDays', 7, '工作日', '《政府采购法》第四十七条'],
  ['R-16', 'workingDays', 2, '工作日', '《政府采购法实施条例》第四十三条'],
  ['R-17', 'workingDays', 2, '工作日', '《政府采购法实施条例》第五十条'],
  ['R-18', 'workingDays', 2, '工作日', '财办库〔2023〕243号（未核对原文）'],
  ['R-20', 'days', 30, '日', '财库〔2020〕10号（未核对原文）'],
  ['R-23', 'opinions', 1, '条', '《政府采购法实施条例》第四十五条'],
  ['R-24', 'workingDays', 2, '工作日', '财库〔2015〕135号（未核对原文）'],
  ['R-25', 'members', 3, '人', '仪陇县政府采购履约验收指引（2023）'],
  ['R-28', 'deliveries', 1, '条', DESIGN],
  ['R-33', 'percent', 10, '%', '《政府采购法》第四十九条'],
  ['R-35', 'percent', 10, '%', '《政府采购法实施条例》第四十八条'],
  ['R-37', 'days', 30, '日', '《保障中小企业款项支付条例》（2025）第九条'],
  ['R-37', 'atMostDays', 60, '日', '《保障中小企业款项支付条例》（2025）第九条'],
  ['R-38', 'years', 15, '年', '《政府采购法》第四十二条'],
  ['R-42', 'days', 20, '日', '《预算法》第十四条'],
  ['R-43', 'deviationPercent', 20, '个百分点', DESIGN],
  ['R-46', 'workingDays', 20, '工作日', '《政府信息公开条例》第二十六条'],
];

/** Every value with its time and its source. A changed value is a new row, and with it another rule set. */
export const PARAMETERS: readonly DatedParameter[] = STANDING.map(
  ([clause, name, value, unit, reference]) => ({
    clause,
    name,
    value,
    unit,
    from: null,
    to: null,
    reference,
  }),
);
