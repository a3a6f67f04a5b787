// @ts-nocheck
import { addYears, type PlainDate } from '../kernel/plain-date.js';

/** 采购文件保存期限 (政府采购法 42). */
const RETENTION_YEARS = 15;

/** Last day on which the file of a project must be kept; a backdated closing does not shorten it. */
export const retainUntil = (closedOn: PlainDate, today: PlainDate): PlainDate =>
  addYears(closedOn > today ? closedOn : today, RETENTION_YEARS);
