// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { EventsByCategory, StreamCategory } from '#domain';
import { acceptance, CONTRACT_ID, PROJECT_ID, SUPPLIER, underContract } from '../testing/given.js';
import { deadlineCalendar } from './deadline-calendar.js';

type Told = { [C in StreamCategory]: readonly [C, EventsByCategory[C]] }[StreamCategory];
const at = { caseId: '01KAN0SVPR0000000000000001', projectId: PROJECT_ID };
const disclosure = { disclosureId: 'd', projectId: PROJECT_ID, snapshotHash: '00' } as const;
const snapshot = {} as never;
const stages = [`${CONTRACT_ID}.a1`, `${CONTRACT_ID}.a2`] as const;

const asked: Told = [
  'supervision',
  {
    type: 'InformationRequested',
    data: { ...at, kind: 'audit', requestId: 'q1', text: '台账', dueOn: '2026-03-01' },
  },
];
const consulted: Told = [
  'disclosure',
  {
    type: 'ThirdPartyConsulted',
    data: {
      ...disclosure,
      consultationId: 'c1',
      party: { name: SUPPLIER.name, uscc: SUPPLIER.uscc },
      matter: '单价',
      notifiedOn: '2026-02-20',
      dueOn: '2026-03-13',
    },
  },
];
const owed = (acceptanceId: string, more: object = {}): Told => {
  const [, , , concluded] = acceptance(acceptanceId, 'stage', 'pass', 100);
  return [
    'contract',
    { ...concluded, data: { ...concluded!.data, ...more } } as EventsByCategory['contract'],
  ];
};
const payBy = { from: '2026-02-20', dueOn: '2026-03-22' };
const unheard = ['c1'];
const next = { version: 2, correction: { reason: '有误', supersedes: '00' } };

const TABLE: readonly (readonly [string, string, Told, Told])[] = [
  [
    'information, with the case that is stopped',
    `${at.caseId}.q1/information`,
    asked,
    ['supervision', { type: 'SupervisionStopped', data: { ...at, reason: '移交', unanswered: ['q1'] } }],
  ],
  [
    'information, with the case that is closed',
    `${at.caseId}.q1/information`,
    asked,
    ['supervision', { type: 'SupervisionClosed', data: { ...at, summary: '结案', unanswered: ['q1'] } }],
  ],
  [
    'an opinion, with the publication',
    'd.c1/third-party-opinion',
    consulted,
    [
      'disclosure',
      { type: 'DisclosurePublished', data: { ...disclosure, publishedOn: '2026-03-16', snapshot, unheard } },
    ],
  ],
  [
    'an opinion, with the correction',
    'd.c1/third-party-opinion',
    consulted,
    [
      'disclosure',
      { type: 'DisclosureCorrected', data: { ...disclosure, ...next, sections: [], snapshot, unheard } },
    ],
  ],
  [
    'an opinion, with the withdrawal',
    'd.c1/third-party-opinion',
    consulted,
    [
      'disclosure',
      { type: 'DisclosureWithdrawn', data: { ...disclosure, reason: '误发', versions: 1, unheard } },
    ],
  ],
  [
    'the payment of a stage, with a final acceptance that accepts no more than was paid',
    `${stages[0]}/sme-payment`,
    owed(stages[0], { payBy }),
    owed(stages[1], { paidInFull: [stages[0]] }),
  ],
  [
    'the payment of a stage, with the settlement',
    `${stages[0]}/sme-payment`,
    owed(stages[0], { payBy }),
    [
      'contract',
      {
        type: 'ContractSettled',
        data: { contractId: CONTRACT_ID, paidFen: 0, settledOn: '2026-03-20', leftUnpaid: [stages[0]] },
      },
    ],
  ],
];

describe('A duty that can be met no more', () => {
  it.each(TABLE)('ends: %s', (_what, duty, [beganIn, began], [endedIn, ended]) => {
    const story = underContract().add(beganIn, '2026-02-20', began);
    expect(story.rows(deadlineCalendar).get(duty)).toMatchObject({ metOn: null });
    story.add(endedIn, '2026-03-20', ended);
    expect(story.rows(deadlineCalendar).has(duty)).toBe(false);
  });

  it('is not the information that an answer withholds', () => {
    const data = { ...at, requestId: 'q1', answer: '涉密', evidence: [], withheld: true };
    const story = underContract().add(asked[0], '2026-02-20', asked[1] as EventsByCategory['supervision']);
    story.add('supervision', '2026-02-24', { type: 'InformationProvided', data });
    expect(story.rows(deadlineCalendar).get(`${at.caseId}.q1/information`)).toMatchObject({ metOn: null });
  });
});
