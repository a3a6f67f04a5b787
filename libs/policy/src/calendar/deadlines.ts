import type { PlainDate, Severity, Text } from '#domain';
import { addCalendarDays, addWorkingDays, type Dated } from './working-days.js';

/** A duty that falls due after something happened. */
export interface Deadline {
  readonly id: string;
  readonly rule: string;
  readonly citation: string;
  readonly title: Text;
  readonly days: number;
  readonly unit: 'working-days' | 'calendar-days';
  readonly verified: boolean;
}

export const DEADLINES = {
  contractSigned: {
    id: 'contract-signed',
    rule: 'R-14',
    citation: '《政府采购法》第四十六条',
    title: { zh: '签订合同', en: 'Sign the contract' },
    days: 30,
    unit: 'calendar-days',
    verified: true,
  },
  contractPublished: {
    id: 'contract-published',
    rule: 'R-17',
    citation: '《政府采购法实施条例》第五十条',
    title: { zh: '公告合同', en: 'Publish the contract' },
    days: 2,
    unit: 'working-days',
    verified: true,
  },
  contractFiled: {
    id: 'contract-filed',
    rule: 'R-15',
    citation: '《政府采购法》第四十七条',
    title: { zh: '合同备案', en: 'File the contract' },
    days: 7,
    unit: 'working-days',
    verified: true,
  },
  amendmentPublished: {
    id: 'amendment-published',
    rule: 'R-18',
    citation: '财办库〔2023〕243号（未核对原文）',
    title: { zh: '公告合同变更', en: 'Publish the amendment' },
    days: 2,
    unit: 'working-days',
    verified: false,
  },
  acceptancePublished: {
    id: 'acceptance-published',
    rule: 'R-24',
    citation: '财库〔2015〕135号（未核对原文）',
    title: { zh: '公告验收结果', en: 'Publish the acceptance result' },
    days: 2,
    unit: 'working-days',
    verified: false,
  },
} as const satisfies Readonly<Record<string, Deadline>>;

/** Working days a rectification may take where none is set (a number of this platform's design). */
const RECTIFICATION_DAYS: Readonly<Record<Severity, number>> = { critical: 5, major: 10, minor: 20 };

export const dueDate = ({ days, unit }: Deadline, from: PlainDate): Dated =>
  unit === 'working-days' ? addWorkingDays(from, days) : addCalendarDays(from, days);

export const rectificationDue = (severity: Severity, from: PlainDate): Dated =>
  addWorkingDays(from, RECTIFICATION_DAYS[severity]);
