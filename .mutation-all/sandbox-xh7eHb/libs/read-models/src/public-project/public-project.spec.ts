// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { PublicSnapshot } from '#domain';
import { acceptance, CONTRACT_ID, PROJECT_ID, Story, underContract } from '../testing/given.js';
import { publicProject } from './public-project.js';
import { publicationVersion } from './publication-version.js';

const ACCEPTANCE_1 = `${CONTRACT_ID}.a1`;

const accepted = (): Story =>
  underContract().add('contract', '2026-06-01', ...acceptance(ACCEPTANCE_1, 'final', 'pass', 29_000_000));

describe('public project', () => {
  it('shows nothing that was not published', () => {
    expect(accepted().rows(publicProject).size).toBe(0);
  });

  it('shows exactly the snapshot that was published last, with its hash', () => {
    const snapshot: PublicSnapshot = {
      projectId: PROJECT_ID,
      demonstration: false,
      overview: {
        name: '示例老人关爱服务项目',
        station: '示例社工站',
        division: { code: '120104001000', name: '长虹街道', districtName: '南开区' },
        category: '扶老助老',
        purchaser: { kind: '街道办事处', name: '示例街道办事处', uscc: '11120104MB10000018' },
        phase: 'during',
        policyVersionId: null,
        policyGap: true,
      },
      payments: [],
    };
    const publication = (publishedOn: string, shown: PublicSnapshot, snapshotHash: string) =>
      ({
        type: 'DisclosurePublished',
        data: { disclosureId: 'd', projectId: PROJECT_ID, publishedOn, snapshot: shown, snapshotHash },
      }) as const;
    const later = { ...snapshot, overview: { ...snapshot.overview, phase: 'after' as const } };
    const row = accepted()
      .add('disclosure', '2026-03-02', publication('2026-03-02', snapshot, 'first'))
      .add('disclosure', '2026-06-05', publication('2026-06-05', later, 'second'))
      .rows(publicProject)
      .get(PROJECT_ID);
    expect(row).toMatchObject({
      phase: 'after',
      districtName: '南开区',
      supplier: null,
      amountFen: null,
      grade: null,
      card: { name: '示例老人关爱服务项目', amount: null, policyGap: 'open' },
      sections: ['overview', 'payments'],
      snapshotHash: 'second',
      publications: 2,
      firstPublishedOn: '2026-03-02',
      publishedOn: '2026-06-05',
    });
    expect(row?.snapshot).toEqual(later);
  });

  const bare: PublicSnapshot = {
    projectId: PROJECT_ID,
    demonstration: false,
    overview: {
      name: '示例老人关爱服务项目',
      station: '示例社工站',
      division: { code: '120104001000', name: '长虹街道', districtName: '南开区' },
      category: '扶老助老',
      purchaser: { kind: '街道办事处', name: '示例街道办事处', uscc: '11120104MB10000018' },
      phase: 'during',
      policyVersionId: null,
      policyGap: true,
    },
    payments: [],
  };
  const at = { disclosureId: 'd', projectId: PROJECT_ID } as const;
  const first = {
    type: 'DisclosurePublished',
    data: { ...at, publishedOn: '2026-03-02', snapshot: bare, snapshotHash: 'first' },
  } as const;
  const second = {
    type: 'DisclosurePublished',
    data: {
      ...first.data,
      publishedOn: '2026-03-09',
      snapshotHash: 'second',
      version: 2,
      correction: { reason: '金额有误', supersedes: 'first' },
    },
  } as const;
  const withdrawn = {
    type: 'DisclosureWithdrawn',
    data: { ...at, reason: '重复公开', versions: 2 },
  } as const;
  const corrected = () =>
    accepted().add('disclosure', '2026-03-02', first).add('disclosure', '2026-03-09', second);

  it('keeps the version that was corrected as superseded, with its text and hash', () => {
    const rows = corrected().rows(publicationVersion);
    expect(rows.get('d/1')).toMatchObject({
      snapshotHash: 'first',
      snapshot: bare,
      supersededOn: '2026-03-09',
      reason: null,
    });
    expect(rows.get('d/2')).toMatchObject({ snapshotHash: 'second', supersededOn: null, reason: '金额有误' });
    expect(corrected().rows(publicProject).get(PROJECT_ID)).toMatchObject({
      snapshotHash: 'second',
      publications: 2,
      withdrawn: null,
    });
  });

  it('shows nothing of what is withdrawn but that it was, why, and the hashes', () => {
    const story = corrected().add('disclosure', '2026-04-01', withdrawn);
    for (const row of story.rows(publicationVersion).values()) {
      expect(row).toMatchObject({
        snapshot: null,
        snapshotHash: expect.any(String),
        withdrawnOn: '2026-04-01',
        withdrawnFor: '重复公开',
      });
    }
    const row = story.rows(publicProject).get(PROJECT_ID);
    expect(row).toMatchObject({
      withdrawn: { on: '2026-04-01', reason: '重复公开' },
      sections: ['overview'],
    });
    expect(row?.snapshot).not.toHaveProperty('payments');
    const again = { ...first, data: { ...first.data, disclosureId: 'd2' } } as const;
    story.add('disclosure', '2026-05-01', again);
    expect(story.rows(publicProject).get(PROJECT_ID)).toMatchObject({ disclosureId: 'd2', withdrawn: null });
    story.add('disclosure', '2026-05-02', withdrawn);
    expect(story.rows(publicProject).get(PROJECT_ID)).toMatchObject({ disclosureId: 'd2', withdrawn: null });
  });
});
