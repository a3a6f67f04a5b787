// @ts-nocheck
import type { PlainDate } from './plain-date.js';
import { demand, type Text } from './rejection.js';

/** A business date may lie in the past, but not before what the act follows. */
export function demandNotBefore(on: PlainDate, earliest: PlainDate, code: string, after: Text): void {
  demand(
    on >= earliest,
    code,
    `业务日期 ${on} 早于${after.zh}日期 ${earliest}。`,
    `The business date ${on} lies before ${after.en} on ${earliest}.`,
    { pointer: '/occurredOn' },
  );
}
