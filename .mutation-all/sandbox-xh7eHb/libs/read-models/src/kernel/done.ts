// @ts-nocheck
import { traceOf, type PlainDate } from '#domain';
import type { RecordedEvent } from './recorded-event.js';

/** Who did something, and on which business date. */
export interface Done {
  readonly by: string;
  readonly on: PlainDate;
}

export function doneBy({ metadata }: Pick<RecordedEvent, 'metadata'>): Done {
  const { by, on } = traceOf(metadata);
  return { by, on };
}
