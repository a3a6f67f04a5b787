// @ts-nocheck
import { beforeEach, describe, expect, it } from '@jest/globals';
import { streamOf, type EventMetadata, type Message, type Role } from '#domain';
import { eventId, EventStoreUnavailable, type EventStore } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { ALL, type Reach } from '#policy';
import { ActOnContractHandler } from '../contract/contract.handlers.js';
import { Decisions } from '../kernel/decisions.js';
import { domainStore } from '../kernel/domain-store.js';
import { envelope } from '../kernel/envelope.js';
import { StreamHistory } from '../kernel/stream-history.js';
import { CloseProject, CloseProjectHandler } from '../project/end-project.handlers.js';
import { Breaking } from '../testing/breaking.js';
import type { CaseAccess } from './case-access.port.js';
import { PublishConclusion, PublishConclusionHandler, type GivenFinding } from './conclusion.handler.js';
import {
  ActOnSupervision,
  ActOnSupervisionHandler,
  DraftSupervision,
  DraftSupervisionHandler,
  type SupervisionAct,
} from './supervision.handlers.js';

const CASE = '0000000000000000000000000A';
const PROJECT = '0000000000000000000000000P';
const CONTRACT = '0000000000000000000000000C';
const OFFICE = '11120104MB10000018';
const PURCHASER = { kind: '街道办事处', name: '街道', uscc: OFFICE };
const SUBJECT = {
  kind: 'audit',
  body: '区审计局',
  reference: null,
  matter: '资金',
  members: ['AUDITOR', 'SUPERVISOR'],
} as const;
const FINDING: GivenFinding = {
  contractId: CONTRACT,
  type: 'finance',
  severity: 'major',
  text: '重复列支',
  ruleId: null,
  amountFen: 120_000,
  raiseIssue: true,
};

/** Rows of an account, a case and its project. */
class Opened implements CaseAccess {
  readonly rows = new Set<string>();
  notSupervisors: CaseAccess['notSupervisors'] = (ids) =>
    Promise.resolve(ids.filter((id) => id !== 'AUDITOR' && id !== 'SUPERVISOR'));
  open: CaseAccess['open'] = (...row) => Promise.resolve(void this.rows.add(row.join('/')));
  close: CaseAccess['close'] = (caseId) => {
    for (const row of this.rows) if (row.includes(`/${caseId}/`)) this.rows.delete(row);
    return Promise.resolve();
  };
}

let store: EventStore;
let breaking: Breaking;
let decisions: Decisions;
let opened: Opened;
let serial: number;

const by = (role: Role, { key, reach = ALL }: { key?: string; reach?: Reach } = {}) =>
  envelope({
    commandId: key ?? `33333333-3333-4333-8333-${String((serial += 1)).padStart(12, '0')}`,
    actor: { accountId: role, role, orgUscc: null },
    reach,
    source: 'api',
    correlationId: 'c',
    today: '2026-05-20',
    payload: key ?? null,
  });
const stored = async (stream: string, ...events: readonly Message[]): Promise<void> => {
  const metadata: EventMetadata = {
    schemaVersion: 1,
    actor: { system: 'spec', onBehalfOf: null },
    occurredOn: '2026-03-02',
    commandId: 'c',
    commandHash: 'h',
    correlationId: 'c',
    causationId: 'c',
    source: 'api',
  };
  const before = (await typesOf(stream)).length;
  const made = events.map(({ type, data }, n) => ({
    id: eventId('33333333-3333-4333-8333-333333333333', stream, before + n),
    type,
    data,
    metadata,
  }));
  await store.append(stream, before === 0 ? 'no_stream' : BigInt(before - 1), made);
};
/** All that stands in the way of closing it is done. */
const performed = async (): Promise<void> => {
  const supplier = { id: '52120104MJ1000002J', name: '中心', uscc: '52120104MJ1000002J' };
  const award = {
    method: '询价',
    supplier,
    priceFen: 1,
    basis: '最低',
    decidedOn: '2026-03-02',
    targets: [],
  };
  const contract = { number: 'HT-1', startsOn: '2026-03-02', endsOn: '2027-03-01', amountFen: 1 };
  const divisions = { divisionCode: '120104001000', divisionName: '街道', districtCode: '120104000000' };
  await stored(streamOf.station('S'), {
    type: 'StationRegistered',
    data: { stationId: 'S', ...divisions, districtName: '南开区', name: '站' },
  });
  await stored(
    streamOf.project(PROJECT),
    { type: 'ProjectPurchased', data: { projectId: PROJECT, ...award } },
    { type: 'ContractReserved', data: { contractId: CONTRACT, ...contract } },
  );
  await stored(streamOf.contract(CONTRACT), {
    type: 'ContractSettled',
    data: { contractId: CONTRACT, paidFen: 1, settledOn: '2026-05-01' },
  });
};
const typesOf = async (stream: string): Promise<string[]> => {
  const types: string[] = [];
  for await (const { type } of store.readStream(stream)) types.push(type);
  return types;
};
const draft = (subject: object = SUBJECT, given = by('AUDITOR')) =>
  new DraftSupervisionHandler(decisions, opened).execute(
    new DraftSupervision(CASE, PROJECT, subject as typeof SUBJECT, given),
  );
const act = (command: SupervisionAct, given = by('AUDITOR')) =>
  new ActOnSupervisionHandler(decisions, opened).execute(new ActOnSupervision(CASE, command, given));
const open = { type: 'OpenSupervision', data: {} } as const;
const conclude = (finding: GivenFinding, key?: string, on = decisions) =>
  new PublishConclusionHandler(on, new ActOnContractHandler(on)).execute(
    new PublishConclusion(
      CASE,
      { summary: '结论', findings: [finding], rectifyBy: '2026-07-20' },
      by('AUDITOR', key === undefined ? {} : { key }),
    ),
  );

beforeEach(async () => {
  const memory = inMemoryEventStore();
  breaking = new Breaking(memory);
  store = domainStore(Object.assign(Object.create(memory) as EventStore, { append: breaking.append }));
  decisions = new Decisions(store);
  opened = new Opened();
  serial = 0;
  await stored(streamOf.project(PROJECT), {
    type: 'ProjectDrafted',
    data: {
      projectId: PROJECT,
      stationId: 'S',
      stationName: '站',
      divisionCode: '120104001000',
      name: '项目',
      category: '扶老助老',
      purchaser: PURCHASER,
    },
  });
  await stored(streamOf.contract(CONTRACT), {
    type: 'ContractSigned',
    data: {
      contractId: CONTRACT,
      projectId: PROJECT,
      stationId: 'S',
      number: 'HT-1',
      purchaser: PURCHASER,
      supplier: { id: '52120104MJ1000002J', name: '中心', uscc: '52120104MJ1000002J' },
      signedOn: '2026-03-02',
      startsOn: '2026-03-02',
      endsOn: '2027-03-01',
      amountFen: 1,
      items: [],
      paymentSchedule: [],
      targets: [],
      acceptanceStandards: [],
      policyVersionId: null,
      policyGapAcknowledgement: null,
    },
  });
});

describe('A supervision case', () => {
  it('is conducted by supervisors only, and opened by none who sees a case alone', async () => {
    await expect(draft({ ...SUBJECT, members: ['PROJECT_OFFICER'] })).rejects.toMatchObject({
      code: 'supervision.not-a-supervisor',
    });
    const reach: Reach = { kind: 'cases', projectIds: [PROJECT] };
    await expect(draft(SUBJECT, by('AUDITOR', { reach }))).rejects.toMatchObject({
      code: 'supervision.no-division',
    });
    const elsewhere: Reach = { kind: 'division', prefix: '120101', orgUscc: null };
    await expect(draft(SUBJECT, by('AUDITOR', { reach: elsewhere }))).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await typesOf(streamOf.supervision(CASE))).toEqual([]);
  });

  it('opens its project to its members while it is under way, however often it is asked for', async () => {
    await draft();
    expect([...opened.rows]).toEqual([]);
    const key = '44444444-4444-4444-8444-444444444444';
    await act(open, by('AUDITOR', { key }));
    expect([...opened.rows]).toEqual([`AUDITOR/${CASE}/${PROJECT}`, `SUPERVISOR/${CASE}/${PROJECT}`]);
    await act({ type: 'StopSupervision', data: { reason: '移交' } });
    expect([...opened.rows]).toEqual([]);
    await act(open, by('AUDITOR', { key }));
    expect([...opened.rows]).toEqual([]);
  });

  it('is, while a draft, to the supervised what does not exist', async () => {
    await draft();
    const answer = {
      type: 'AnswerInformationRequest',
      data: { requestId: 'q1', answer: '已提供', evidence: [] },
    } as const;
    const reach: Reach = { kind: 'purchaser', orgUscc: OFFICE };
    const asked = () => act(answer, by('PROJECT_OFFICER', { reach }));
    await expect(asked()).rejects.toMatchObject({ code: 'not-found' });
    await act(open);
    await expect(asked()).rejects.toMatchObject({ code: 'supervision.no-such-request' });
  });

  it('stands under its project in its words only, so that no draft is told there', async () => {
    await draft();
    for await (const { metadata } of store.readStream(streamOf.supervision(CASE))) {
      expect(metadata).not.toHaveProperty('projectId');
    }
  });
});

describe('The project of a case', () => {
  const project = streamOf.project(PROJECT);
  const close = () =>
    new CloseProjectHandler(decisions, new StreamHistory(store)).execute(
      new CloseProject(PROJECT, null, by('PURCHASER_LEADER')),
    );

  it.each([
    ['project-', true],
    ['project-', false],
    ['supervision-', true],
    ['supervision-', false],
  ])('knows it once, opened again after a break at %s (written: %s)', async (stream, written) => {
    await draft();
    const key = '66666666-6666-4666-8666-666666666666';
    Object.assign(breaking, { stream, written, meanwhile: null });
    await expect(act(open, by('AUDITOR', { key }))).rejects.toBeInstanceOf(EventStoreUnavailable);
    decisions = new Decisions(store);
    await act(open, by('AUDITOR', { key }));
    expect(await typesOf(project)).toEqual(['ProjectDrafted', 'SupervisionNoted']);
    expect((await typesOf(streamOf.supervision(CASE))).at(-1)).toBe('SupervisionOpened');
  });

  it('knows nothing of a draft, nor of a case that was not opened', async () => {
    await draft();
    expect(await typesOf(project)).toEqual(['ProjectDrafted']);
    await expect(act(open, by('SUPERVISOR'))).resolves.toBeDefined();
    await expect(act(open)).rejects.toMatchObject({ code: 'supervision.is-active' });
    expect(await typesOf(project)).toEqual(['ProjectDrafted', 'SupervisionNoted']);
  });

  it('does not close while a finding of it is not resolved, and closes when it is stopped', async () => {
    await draft();
    await act(open);
    await conclude({ ...FINDING, raiseIssue: false });
    await performed();
    await expect(close()).rejects.toMatchObject({ code: 'project.supervision-unresolved', rule: 'R-44' });
    await act({ type: 'StopSupervision', data: { reason: '移交' } });
    await close();
    expect(await typesOf(project)).toContain('ProjectClosed');
    const facts = [];
    for await (const { type, metadata } of store.readStream(project)) {
      if (type === 'ProjectClosed') facts.push((metadata as EventMetadata).factsFrom);
    }
    expect(facts).toMatchObject([{ [streamOf.supervision(CASE)]: expect.any(String) }]);
  });
});

describe('A conclusion', () => {
  const contract = streamOf.contract(CONTRACT);
  const issues = async () => (await typesOf(contract)).filter((type) => type === 'IssueRaised').length;

  it.each([
    ['contract-', true],
    ['contract-', false],
    ['supervision-', true],
    ['supervision-', false],
  ])('raises its issue once, broken off at %s (written: %s)', async (stream, written) => {
    await draft();
    await act(open);
    const key = '55555555-5555-4555-8555-555555555555';
    Object.assign(breaking, { stream, written, meanwhile: null });
    await expect(conclude(FINDING, key)).rejects.toBeInstanceOf(EventStoreUnavailable);
    await conclude(FINDING, key, new Decisions(store));
    expect(await issues()).toBe(1);
    const concluded = [];
    for await (const { type, data } of store.readStream(streamOf.supervision(CASE))) {
      if (type === 'SupervisionConcluded') concluded.push(data);
    }
    expect(concluded).toMatchObject([{ findings: [{ findingId: 'f1', issueId: `${CONTRACT}.i1` }] }]);
  });

  it('that is refused raises no issue', async () => {
    await draft();
    await expect(conclude(FINDING)).rejects.toMatchObject({ code: 'supervision.is-draft' });
    await act(open);
    await expect(conclude({ ...FINDING, contractId: null })).rejects.toMatchObject({
      code: 'supervision.issue-without-contract',
    });
    await expect(conclude({ ...FINDING, contractId: `${CONTRACT.slice(0, -1)}D` })).rejects.toMatchObject({
      code: 'supervision.other-contract',
    });
    expect(await issues()).toBe(0);
  });
});
