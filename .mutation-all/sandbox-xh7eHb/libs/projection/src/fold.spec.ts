// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { Dispatch } from './fold.js';
import { liveTable } from './model-table.js';
import type { KeyedProjection, Recorded } from './projection.js';

const event = (stream: string, position: bigint): Recorded => ({
  id: `event-${position}`,
  stream,
  revision: 0n,
  position,
  createdAt: new Date(0),
});

const model = (categories?: readonly string[]): KeyedProjection<Recorded, { key: string }> => ({
  kind: 'keyed',
  name: 'model',
  version: 1,
  schema: 'read',
  key: 'key',
  ...(categories && { categories }),
  columns: { key: 'text' },
  keysOf: ({ stream }) => [stream],
  fold: (_row, _event, key) => ({ key }),
});

const told = (categories: readonly string[] | undefined, ...streams: string[]): string[] => {
  const target = { model: model(categories), table: liveTable(model(categories)) };
  const shares = new Dispatch([target]).sharesOf(streams.map((stream, at) => event(stream, BigInt(at))));
  return shares.flatMap(({ byKey }) => [...byKey.keys()]);
};

describe('a batch, told to the models', () => {
  it('tells a model the streams of its categories only', () => {
    expect(told(['ledger', 'project'], 'ledger-1-202601', 'ledgers-1', 'contract-1', 'project-1')).toEqual([
      'ledger-1-202601',
      'project-1',
    ]);
  });

  it('tells a model without categories everything, also of streams without one', () => {
    expect(told(undefined, 'ledger-1', 'alone')).toEqual(['ledger-1', 'alone']);
  });

  it('leaves out a model that has nothing to do', () => {
    expect(told(['station'], 'ledger-1')).toEqual([]);
  });
});
