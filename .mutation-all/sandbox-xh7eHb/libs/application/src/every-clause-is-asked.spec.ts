// @ts-nocheck
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Finding } from '#domain';
import { ACTS, CLAUSES, type Act } from '#policy';
import { ended, supervised, told } from './testing/whole-project/after.js';
import { bought, prepared } from './testing/whole-project/before.js';
import { judged, served } from './testing/whole-project/during.js';
import { Teller } from './testing/whole-project/teller.js';

/** Acts at which the facts are those of a source that was found, and not of a file that has them. */
const FOUND_ELSEWHERE: ReadonlySet<string> = new Set<Act>(['RecordExternalCase']);

/** Facts and parameters that no act supplies, each with the reason; everything else is known where it is asked. */
const NOT_SUPPLIED: Readonly<Record<string, string>> = {
  'R-40 at PurchaseProject': 'openTenderFen is set by a local version: none was registered here',
  'S-04 at PurchaseProject': 'the items of service are stated with the contract, and asked about then',
};

/** What the project of this spec breaks: it publishes late, and one member alone signs its acceptance. */
const LATE = ['R-24', 'R-25', 'R-46', 'S-21'];

interface Asked {
  readonly act: string;
  readonly finding: Finding;
}
const asked: Asked[] = [];
beforeAll(async () => {
  const teller = new Teller();
  await prepared(teller);
  await bought(teller);
  await served(teller);
  await judged(teller);
  await supervised(teller);
  await told(teller);
  await ended(teller);
  for await (const { type, data } of teller.store.readAll()) {
    if (type !== 'ComplianceChecked') continue;
    const { act: name, findings } = data as { act: string; findings: Finding[] };
    asked.push(...findings.map((finding) => ({ act: name, finding })));
  }
});

describe('A project whose file states everything', () => {
  it('is asked at every act', () => {
    expect([...new Set(asked.map((one) => one.act))].toSorted()).toEqual([...ACTS].toSorted());
  });

  it.each(CLAUSES.map(({ id, acts }) => [id, Object.keys(acts)] as const))(
    '%s is asked by each act it belongs to, with every fact it needs',
    (id, acts) => {
      expect(acts).not.toEqual([]);
      const found = asked.filter(({ finding }) => finding.clause === id);
      expect([...new Set(found.map((one) => one.act))].toSorted()).toEqual(acts.toSorted());
      const unknown = found
        .filter(({ act: name, finding }) => finding.outcome === 'unknown' && !FOUND_ELSEWHERE.has(name))
        .map(({ act: name, finding }) => ({ at: `${id} at ${name}`, ...finding.operands }));
      expect(unknown.filter(({ at }) => !(at in NOT_SUPPLIED))).toEqual([]);
    },
  );

  it('knows what a clause can be told beside what it needs', () => {
    const operandsOf = (id: string) => asked.find(({ finding }) => finding.clause === id)!.finding.operands;
    expect(operandsOf('R-33')).toMatchObject({ sameSubject: true });
    expect(operandsOf('R-04')).toMatchObject({ institutionClass: 'two' });
    expect(operandsOf('S-16')).toMatchObject({ budgetLineId: 'L1', lineLeftFen: 950_000 });
    expect(operandsOf('R-43')).toMatchObject({ spentPercent: 0, achievedPercent: 100 });
    expect(operandsOf('S-05')).toMatchObject({ staff: 1, certified: 1 });
    expect(operandsOf('R-37')).toMatchObject({
      from: '2026-07-03',
      dueOn: '2026-08-03',
      doneOn: '2026-07-14',
    });
    expect(operandsOf('R-40')).toMatchObject({ missing: 'openTenderFen' });
  });

  it('lacks nothing that is said to be lacking without a reason', () => {
    const lacking = asked.filter(({ finding }) => finding.outcome === 'unknown');
    const at = new Set(lacking.map((one) => `${one.finding.clause} at ${one.act}`));
    expect(Object.keys(NOT_SUPPLIED).filter((one) => !at.has(one))).toEqual([]);
  });

  it('breaks nothing but what it publishes late, and has one member sign its acceptance', () => {
    const breached = asked.filter(({ finding }) => finding.outcome === 'breach');
    expect([...new Set(breached.map(({ finding }) => finding.clause))].toSorted()).toEqual(LATE);
  });
});
