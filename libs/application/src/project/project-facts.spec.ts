import { describe, expect, it } from '@jest/globals';
import {
  streamOf,
  supplierDecider,
  type Project,
  type ProjectCommand,
  type PurchaseReview,
  type SupplierEvent,
  type SupplierState,
} from '#domain';
import type { FactReader } from '../kernel/fact-reader.js';
import { factsGiven, reviewFacts } from './project-facts.js';

const { award }: Pick<Project, 'award'> = {
  award: { decidedOn: '2026-02-02' },
} as Pick<Project, 'award'>;
const publishing = (noticeIssuedOn: '2026-02-03' | '2026-02-09'): ProjectCommand => ({
  type: 'PublishAward',
  data: { noticeIssuedOn, publishedOn: '2026-02-04', medium: '天津市政府采购网', url: null },
});

describe('An award that is published', () => {
  it.each([
    ['its publication', '2026-02-03', '2026-02-04'],
    ['its notice, where that is later', '2026-02-09', '2026-02-09'],
  ] as const)('is done with by %s', (_what, noticeIssuedOn, doneOn) => {
    const facts = factsGiven(publishing(noticeIssuedOn), { award });
    expect(facts.awardPublication).toEqual({ from: '2026-02-02', doneOn });
    // What the publication itself is asked does not wait for the notice.
    expect(facts.publication).toMatchObject({ doneOn: '2026-02-04', medium: '天津市政府采购网' });
  });
});

describe('What a purchase says of those who took part in it', () => {
  const [OURS, OTHER] = ['52120104MJ1000003M', '12120000MB1000002X'];
  const supplierOf = (uscc: string, related: readonly string[] | null): SupplierState => {
    const events: SupplierEvent[] = [
      { type: 'SupplierRegistered', data: { uscc, name: '中心', orgType: '社会组织' } },
    ];
    if (related) {
      const parties = related.map((one) => ({ uscc: one, name: '中心', relation: '管理关系' as const }));
      events.push({ type: 'RelatedPartiesDeclared', data: { uscc, parties } });
    }
    const trace = { by: 'a', on: '2025-01-02' } as Parameters<typeof supplierDecider.evolve>[2];
    return events.reduce(
      (state, event) => supplierDecider.evolve(state, event, trace),
      supplierDecider.initial,
    );
  };
  const relatedIn = async (
    review: PurchaseReview | undefined,
    ours: readonly string[] | null,
    other: readonly string[] | null,
  ) => {
    const known = new Map([[streamOf.supplier(OTHER), supplierOf(OTHER, other)]]);
    const facts = { read: (stream: string) => Promise.resolve(known.get(stream) ?? null) };
    const reader = facts as unknown as FactReader;
    return (await reviewFacts(review, supplierOf(OURS, ours)!, '2025-02-24', reader)).review?.relatedBidders;
  };
  const bidders = [{ name: '事务所', uscc: OTHER }];

  it('is that they are related where one declared it, whatever was attested', async () => {
    expect(await relatedIn({ relatedBidders: false, bidders }, [], [OURS])).toBe(true);
    expect(await relatedIn({ bidders }, [OTHER], null)).toBe(true);
  });

  it('is what was attested where none declared it, else that they are not where all declared', async () => {
    expect(await relatedIn({ relatedBidders: true, bidders }, [], [])).toBe(true);
    expect(await relatedIn({ bidders }, [], [])).toBe(false);
    expect(await relatedIn({ relatedBidders: false, bidders }, [], null)).toBe(false);
  });

  it('is not known where not all declared, or nobody else is named', async () => {
    expect(await relatedIn({ bidders }, [], null)).toBeUndefined();
    expect(await relatedIn({}, [OTHER], [OURS])).toBeUndefined();
    expect(await relatedIn(undefined, [OTHER], [OURS])).toBeUndefined();
  });
});
