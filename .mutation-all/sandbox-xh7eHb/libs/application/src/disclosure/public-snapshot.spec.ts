// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import {
  DISCLOSURE_SECTIONS,
  type ContractEvent,
  type EvaluationKind,
  type LedgerEvent,
  type ProjectEvent,
  type PublicSnapshot,
  type Satisfaction,
  type StationRegistered,
} from '#domain';
import { CONTRACT_ID, PROJECT_ID, STATION_ID, TERMS } from '../../../domain/src/testing/examples.js';
import { drafted, purchased, screened, targetsSet } from '../../../domain/src/testing/project-story.js';
import type { On } from './project-record.js';
import { publicSnapshot } from './public-snapshot.js';

const STATION: StationRegistered['data'] = {
  stationId: STATION_ID,
  divisionCode: '120104002000',
  divisionName: '鼓楼街道',
  districtCode: '120104000000',
  districtName: '南开区',
  name: '鼓楼街道社会工作服务站',
};
const on = <Event>(events: readonly Event[]): On<Event>[] =>
  events.map((event) => ({ on: '2025-06-01', event }));

/** What the public reads of a signed contract after these events. */
const published = (events: readonly ContractEvent[], services: readonly LedgerEvent[] = []): PublicSnapshot =>
  publicSnapshot(
    {
      project: on([drafted, screened(false), targetsSet, purchased]),
      station: STATION,
      contracts: [
        {
          signed: TERMS,
          events: on([{ type: 'ContractSigned', data: TERMS }, ...events]),
          services: on(services),
        },
      ],
    },
    DISCLOSURE_SECTIONS,
  );

const acceptance = (
  n: number,
  kind: 'stage' | 'final',
  outcome: 'pass' | 'fail',
  heard: readonly Satisfaction[] = [],
): ContractEvent[] => {
  const acceptanceId = `${CONTRACT_ID}.a${n}`;
  return [
    { type: 'AcceptanceOpened', data: { acceptanceId, kind, stage: null, openedOn: '2025-06-01' } },
    ...heard.map((satisfaction, at): ContractEvent => {
      const data = { acceptanceId, respondentRef: `u-${at}`, satisfaction, opinion: '上门及时' };
      return { type: 'UserOpinionRecorded', data };
    }),
    {
      type: 'AcceptanceConcluded',
      data: { acceptanceId, outcome, standards: [], acceptedFen: 0, concludedOn: '2025-06-01' },
    },
  ];
};
const evaluation = (kind: EvaluationKind): ContractEvent => ({
  type: 'EvaluationCompleted',
  data: {
    evaluationId: `${CONTRACT_ID}.e1`,
    kind,
    indicators: [],
    rawScore: '90.00',
    grade: '优',
    formulaVersion: '1',
    summary: null,
  },
});
const delivered = (n: number, quantity: number): LedgerEvent[] => {
  const serviceId = `${CONTRACT_ID}.s202505-${n}`;
  const data = { serviceId, contractId: CONTRACT_ID, targetKey: 'cases', quantity };
  return [
    {
      type: 'ServiceDelivered',
      data: {
        ...data,
        deliveredOn: '2025-05-20',
        startedAt: '2025-05-20T01:00:00Z',
        endedAt: '2025-05-20T02:00:00Z',
        itemKey: 'case-work',
        unit: '个',
        workerIds: ['w-1'],
        beneficiaryRefs: ['b-1'],
        evidence: [],
        clientRef: null,
      },
    },
    { type: 'ServiceConfirmed', data: { ...data, note: null } },
  ];
};
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

describe('the phase the public reads', () => {
  it.each<[string, ContractEvent[], string]>([
    ['a signed contract', [], 'during'],
    ['a passed stage', acceptance(1, 'stage', 'pass'), 'during'],
    ['a failed final acceptance', acceptance(1, 'final', 'fail'), 'during'],
    ['a mid-term evaluation', [evaluation('mid')], 'during'],
    ['a self-evaluation', [evaluation('self')], 'during'],
    ['a final acceptance', acceptance(1, 'final', 'pass'), 'after'],
    [
      'a final acceptance at the second try',
      [...acceptance(1, 'final', 'fail'), ...acceptance(2, 'final', 'pass')],
      'after',
    ],
    ['a final evaluation', [evaluation('final')], 'after'],
    ['a third-party evaluation', [evaluation('third-party')], 'after'],
  ])('after %s', (_name, events, phase) => {
    expect(published(events).overview.phase).toBe(phase);
  });
});

describe('a project that was given up', () => {
  it('says so, when and why', () => {
    const abandoned: ProjectEvent = {
      type: 'ProjectAbandoned',
      data: { projectId: PROJECT_ID, reason: '不再购买', retainUntil: '2040-06-01' },
    };
    const record = { project: on([drafted, purchased, abandoned]), station: STATION, contracts: [] };
    const { overview, timeline } = publicSnapshot(record, DISCLOSURE_SECTIONS);
    expect(overview).toMatchObject({
      phase: 'abandoned',
      abandoned: { on: '2025-06-01', reason: '不再购买' },
    });
    expect(timeline?.at(-1)?.text).toBe('终止采购。');
  });
});

describe('what the public reads of deliveries', () => {
  it('adds up as it was written', () => {
    const { targets } = published([], [...delivered(1, 0.1), ...delivered(2, 0.2)]);
    expect(targets?.[0]).toMatchObject({
      key: 'cases',
      confirmed: 0.3,
      byQuarter: [{ quarter: '2025Q2', quantity: 0.3 }],
    });
  });

  it('is no figure where no item of the contract measures the target', () => {
    expect(published([]).targets?.[1]).toMatchObject({ key: 'timely', confirmed: null });
  });
});

describe('what the public reads of service users', () => {
  it('counts nobody who could be recognised among few', () => {
    const heard = [...times(5, 'satisfied' as const), ...times(4, 'neutral' as const)];
    const { acceptance: concluded } = published(acceptance(1, 'final', 'pass', heard));
    expect(concluded?.[0]?.opinions).toEqual({ satisfied: 5, neutral: '<5', dissatisfied: '<5' });
  });

  it('names no one, not even by pseudonym', () => {
    const snapshot = published(acceptance(1, 'final', 'pass', ['satisfied']), delivered(1, 1));
    expect(JSON.stringify(snapshot)).not.toMatch(/u-0|b-1|w-1|上门/);
  });
});

describe('the sections', () => {
  it('are those that were chosen, and the overview', () => {
    const record = { project: on<ProjectEvent>([drafted]), station: STATION, contracts: [] };
    expect(Object.keys(publicSnapshot(record, ['overview', 'budget']))).toEqual([
      'projectId',
      'demonstration',
      'overview',
      'budget',
    ]);
  });
});
