// @ts-nocheck
import { demandNotSuspended, streamOf, supplierDecider, type PlainDate } from '#domain';
import type { FactReader } from '../kernel/decisions.js';

/** Refuses to award to, or sign with, a supplier that is suspended on that day. */
export async function demandAvailable(
  uscc: string,
  on: PlainDate,
  facts: FactReader,
  pointer?: string,
): Promise<void> {
  const supplier = await facts.read(streamOf.supplier(uscc), supplierDecider);
  if (supplier) demandNotSuspended(supplier, on, pointer);
}
