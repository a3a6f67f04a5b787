// @ts-nocheck
import { describe, it } from '@jest/globals';
import { CONTRACT_ID, leader, officer, PROJECT_ID, TARGETS } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { drafted, purchase, purchased, ready, screened } from '../testing/project-story.js';
import type { ProjectCommand } from './project.commands.js';
import { projectDecider } from './project.decider.js';
import type { ProjectEvent } from './project.events.js';

const O = officer('2025-03-01');
const L = leader('2025-03-01');
const given = givenFor(projectDecider, O);

describe('Giving a project up', () => {
  const reason = '区级已另行安排同类服务。';
  const abandon = (...contracts: string[]): ProjectCommand => ({
    type: 'AbandonProject',
    data: { reason, contracts },
  });
  const abandoned: ProjectEvent = {
    type: 'ProjectAbandoned',
    data: { projectId: PROJECT_ID, reason, retainUntil: '2040-03-01' },
  };

  it.each<[string, readonly ProjectEvent[]]>([
    ['just drafted', [drafted]],
    ['stopped by the negative list', [drafted, screened(true)]],
    ['prepared', ready],
    ['awarded', [...ready, purchased]],
  ])('is done where it is %s; its file is kept for fifteen years', (_where, history) => {
    given(...history)
      .when(abandon(), L)
      .gives(abandoned);
    given(...history)
      .when(abandon(), { ...L, on: '2015-01-01' })
      .gives(abandoned);
  });

  it('has a reason, and is too late where somebody is bound by a contract', () => {
    given(...ready)
      .when({ type: 'AbandonProject', data: { reason: ' ', contracts: [] } }, L)
      .rejects('project.no-abandoning-reason', { kind: 'invalid', pointer: '/reason' });
    given(...ready, purchased)
      .when(abandon(CONTRACT_ID), L)
      .rejects('project.has-contract', { rule: 'R-34' });
  });

  it('ends what leads to a contract; supervision may still come', () => {
    const contract = { contractId: CONTRACT_ID, number: 'N', amountFen: 1, voided: [] };
    const dates = { signedOn: '2025-03-10', startsOn: '2025-03-15', endsOn: '2026-03-14' };
    const after = given(...ready, purchased, abandoned);
    const refused: ProjectCommand[] = [
      abandon(),
      { type: 'CloseProject', data: { summary: null, contracts: [] } },
      { type: 'SetTargets', data: { targets: TARGETS } },
      { type: 'SecureBudget', data: { lines: [] } },
      {
        type: 'RequestException',
        data: { ruleId: 'S-10', reasonCode: 'X', reason: '连续服务', evidence: [] },
      },
      { type: 'ReserveContract', data: { ...contract, ...dates } },
      purchase,
    ];
    for (const command of refused) after.when(command, L).rejects('project.abandoned');
    after
      .when({ type: 'NoteSupervision', data: { caseId: '01KAN0SVPR' } }, L)
      .gives({ type: 'SupervisionNoted', data: { projectId: PROJECT_ID, caseId: '01KAN0SVPR' } });
  });
});

describe('Closing a project', () => {
  const close = (summary: string | null, ...settled: boolean[]): ProjectCommand => ({
    type: 'CloseProject',
    data: { summary, contracts: settled.map((is, i) => ({ contractId: `${CONTRACT_ID}${i}`, settled: is })) },
  });
  const closed = (summary: string | null): ProjectEvent => ({
    type: 'ProjectClosed',
    data: { projectId: PROJECT_ID, summary, retainUntil: '2040-03-01' },
  });

  it('waits for the findings of supervision that are not resolved', () => {
    const { data } = close(null, true) as Extract<ProjectCommand, { type: 'CloseProject' }>;
    given(...ready, purchased)
      .when({ type: 'CloseProject', data: { ...data, unresolvedCases: ['01KAN0SVPR'] } }, L)
      .rejects('project.supervision-unresolved', { rule: 'R-44' });
  });

  it('tells what is not public yet', () => {
    const { data } = close(null, true) as Extract<ProjectCommand, { type: 'CloseProject' }>;
    const kept = closed(null) as Extract<ProjectEvent, { type: 'ProjectClosed' }>;
    given(...ready, purchased)
      .when({ type: 'CloseProject', data: { ...data, undisclosed: ['evaluation'] } }, L)
      .gives({ ...kept, data: { ...kept.data, undisclosed: ['evaluation'] } });
    given(...ready, purchased)
      .when({ type: 'CloseProject', data: { ...data, undisclosed: [] } }, L)
      .gives(kept);
  });

  it('knows what is prepared for the public about it, each once, also when it is closed', () => {
    const note = { type: 'NoteDisclosure', data: { disclosureId: '01KAN0D1SC' } } as const;
    const noted: ProjectEvent = {
      type: 'DisclosureNoted',
      data: { projectId: PROJECT_ID, disclosureId: '01KAN0D1SC' },
    };
    given(drafted).when(note, L).gives(noted);
    given(drafted, noted).when(note, L).gives();
    given(...ready, purchased, closed(null))
      .when(note, L)
      .gives(noted);
  });

  it('knows the supervision cases about it, each once, also when it is closed', () => {
    const note = { type: 'NoteSupervision', data: { caseId: '01KAN0SVPR' } } as const;
    const noted: ProjectEvent = {
      type: 'SupervisionNoted',
      data: { projectId: PROJECT_ID, caseId: '01KAN0SVPR' },
    };
    given(...ready, purchased)
      .when(note, L)
      .gives(noted);
    given(...ready, purchased, noted)
      .when(note, L)
      .gives();
    given(...ready, purchased, closed(null))
      .when(note, L)
      .gives(noted);
  });

  it('sets the retention of fifteen years once every contract is settled', () => {
    given(...ready, purchased)
      .when(close(null, true, true), L)
      .gives(closed(null));
  });

  it('keeps the records no shorter where it is backdated', () => {
    given(...ready, purchased)
      .when(close(null, true), { ...L, on: '2015-01-01' })
      .gives(closed(null));
  });

  it('waits for every contract', () => {
    given(...ready, purchased)
      .when(close('完成', true, false), L)
      .rejects('project.contracts-not-settled');
  });

  it('is not for what never came to a contract', () => {
    given(...ready)
      .when(close('不再购买'), L)
      .rejects('project.nothing-to-close');
    given(...ready, purchased)
      .when(close('不再购买'), L)
      .rejects('project.nothing-to-close');
  });

  it('is the end', () => {
    given(drafted, closed(null))
      .when({ type: 'SetTargets', data: { targets: TARGETS } }, O)
      .rejects('project.closed');
  });
});
