// @ts-nocheck
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  CONTRACT_ID,
  PROJECT_ID,
  PURCHASER,
  STATION_ID,
  SUPPLIER_USCC,
  TERMS,
} from '../../../domain/src/testing/examples.js';
import type { PersonalField } from '#domain';
import { EventStoreUnavailable, type EventStore } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { ALL } from '#policy';
import { Decisions } from '../kernel/decisions.js';
import { domainStore } from '../kernel/domain-store.js';
import { envelope } from '../kernel/envelope.js';
import { Breaking } from '../testing/breaking.js';
import { KeptInMemory } from '../testing/kept-in-memory.js';
import {
  ActOnCaseload,
  ActOnCaseloadHandler,
  EnrolBeneficiary,
  EnrolBeneficiaryHandler,
  type CaseloadAct,
} from './caseload.handlers.js';
import { LookAtBeneficiary, LookAtBeneficiaryHandler } from './look.handlers.js';
import type { PersonalData } from './personal-data.js';

const REF = 'b-81f';
const PLACE = { contractId: CONTRACT_ID, beneficiaryRef: REF };
const ID = `${CONTRACT_ID}.${REF}`;
const CASELOAD = `caseload-${CONTRACT_ID}`;
const KEY = '55555555-5555-4555-8555-555555555555';

let store: EventStore;
let breaking: Breaking;
let vault: KeptInMemory;
let serial: number;

const by = (payload: unknown, key?: string, orgUscc = SUPPLIER_USCC) =>
  envelope({
    commandId: key ?? `33333333-3333-4333-8333-${String((serial += 1)).padStart(12, '0')}`,
    actor: { accountId: 'someone', role: 'PROVIDER_WORKER', orgUscc },
    source: 'api',
    correlationId: 'c',
    today: '2025-06-30',
    reach: ALL,
    payload,
  });
const decisions = () => new Decisions(store);
const enrol = (data: PersonalData, key?: string, orgUscc?: string) =>
  new EnrolBeneficiaryHandler(decisions(), vault).execute(
    new EnrolBeneficiary(
      PLACE,
      {
        category: '扶老助老',
        ageBand: null,
        purposes: ['service-delivery'],
        consents: ['service'],
        consentBy: 'subject',
        evidence: null,
        retentionEnd: '2026-09-30',
      },
      data,
      by('enrol', key, orgUscc),
    ),
  );
const act = (said: CaseloadAct, key?: string) =>
  new ActOnCaseloadHandler(decisions(), vault).execute(new ActOnCaseload(PLACE, said, by(said, key)));
const look = (fields: PersonalField[]) =>
  new LookAtBeneficiaryHandler(decisions(), vault).execute(
    new LookAtBeneficiary(
      PLACE,
      { type: 'ReadPersonalData', said: { fields, purpose: 'service-delivery', reason: '上门前确认' } },
      by('look', KEY),
    ),
  );
const eventsOf = async (stream: string) => {
  const events: { type: string; text: string }[] = [];
  for await (const { type, data, metadata } of store.readStream(stream)) {
    events.push({ type, text: JSON.stringify({ data, metadata }) });
  }
  return events;
};
const typesOf = async (stream: string) => (await eventsOf(stream)).map(({ type }) => type);

const PERSON = { name: '示例甲', birthDate: '1950-05-01', phone: '13820001234' };
const ERASE: CaseloadAct = { type: 'EraseBeneficiary', said: { ground: 'subject-request' } };

beforeEach(async () => {
  const memory = inMemoryEventStore();
  breaking = new Breaking(memory);
  store = domainStore(Object.assign(Object.create(memory) as EventStore, { append: breaking.append }));
  vault = new KeptInMemory();
  serial = 0;
  const metadata = {
    schemaVersion: 1,
    projectId: PROJECT_ID,
    actor: { system: 'spec', onBehalfOf: null },
    occurredOn: '2025-03-10',
    commandId: KEY,
    commandHash: '',
    correlationId: '',
    causationId: '',
    source: 'api',
  };
  const begin = (stream: string, type: string, data: object, id: string) =>
    store.append(stream, 'no_stream', [{ id, type, data, metadata }]);
  const draft = {
    projectId: PROJECT_ID,
    stationId: STATION_ID,
    stationName: '站',
    divisionCode: '120104002000',
  };
  await begin(
    `project-${PROJECT_ID}`,
    'ProjectDrafted',
    { ...draft, name: '探访', category: '扶老助老', purchaser: PURCHASER },
    '66666666-6666-4666-8666-666666666661',
  );
  await begin(`contract-${CONTRACT_ID}`, 'ContractSigned', TERMS, '66666666-6666-4666-8666-666666666662');
});

describe('Enrolling a person', () => {
  it('keeps nothing before it is on record, and completes what was cut off between', async () => {
    Object.assign(breaking, { stream: CASELOAD, written: false });
    await expect(enrol(PERSON, KEY)).rejects.toBeInstanceOf(EventStoreUnavailable);
    expect(vault.kept.has(ID)).toBe(false);
    vault.failing = 'put';
    await expect(enrol(PERSON, KEY)).rejects.toThrow('vault away');
    expect(vault.kept.has(ID)).toBe(false);
    await enrol(PERSON, KEY);
    expect(vault.kept.get(ID)).toEqual(PERSON);
    expect(await typesOf(CASELOAD)).toEqual(['BeneficiaryEnrolled']);
  });

  it('tells a repeated command from another one without a word of it in the log', async () => {
    await enrol(PERSON, KEY);
    await expect(enrol({ ...PERSON, phone: '13820005678' }, KEY)).rejects.toMatchObject({
      code: 'idempotency.other-payload',
    });
    expect(vault.kept.get(ID)).toEqual(PERSON);
    const log = (await eventsOf(CASELOAD)).map(({ text }) => text).join();
    for (const word of Object.values(PERSON)) expect(log).not.toContain(word);
  });

  it('leaves no key where it is refused, and takes none from whoever is enrolled', async () => {
    await expect(enrol(PERSON, undefined, '91350100M000100Y43')).rejects.toMatchObject({ kind: 'not-found' });
    expect(vault.keys.has(ID)).toBe(false);
    await enrol(PERSON);
    await expect(enrol(PERSON)).rejects.toMatchObject({ code: 'beneficiary.already-enrolled' });
    expect(vault.keys.get(ID)).toBe('key-2');
  });

  it('takes the age from the birth date or the identity number, and refuses a number that does not hold', async () => {
    const refused = (data: PersonalData, as: object) => expect(enrol(data)).rejects.toMatchObject(as);
    await refused({ ...PERSON, idNumber: '11010519491231002Y' }, { pointer: '/data/idNumber' });
    await refused({ ...PERSON, idNumber: '11010519491231002X' }, { pointer: '/data/birthDate' });
    await refused({ name: '示例甲' }, { pointer: '/ageBand' });
    await refused({ ...PERSON, birthDate: '2016-01-01' }, { code: 'beneficiary.guardian-first' });
    await enrol({ name: '示例甲', idNumber: '11010519491231002X' });
    expect((await eventsOf(CASELOAD))[0]!.text).toContain('"ageBand":"60-79"');
  });
});

describe('A look', () => {
  beforeEach(() => enrol(PERSON));

  it('is on record before anything is handed out, and each time again', async () => {
    vault.failing = 'read';
    await expect(look(['phone'])).rejects.toThrow('vault away');
    expect(await typesOf(`beneficiary-${ID}`)).toEqual(['PersonalDataRead']);
    expect((await look(['phone', 'health'])).data).toEqual({ phone: '13820001234' });
    expect(await typesOf(`beneficiary-${ID}`)).toEqual(['PersonalDataRead', 'PersonalDataRead']);
  });

  it('shows nothing that could not be recorded', async () => {
    Object.assign(breaking, { stream: 'beneficiary-', written: false });
    await expect(look(['phone'])).rejects.toBeInstanceOf(EventStoreUnavailable);
  });
});

describe('Erasing a person', () => {
  beforeEach(() => enrol(PERSON));

  it('cut off before the event has destroyed the key, and is completed when it is given again', async () => {
    Object.assign(breaking, { stream: CASELOAD, written: false });
    await expect(act(ERASE, KEY)).rejects.toBeInstanceOf(EventStoreUnavailable);
    await expect(look(['phone'])).rejects.toMatchObject({ code: 'beneficiary.erased' });
    const done = await act(ERASE, KEY);
    expect(done.events).toEqual(['BeneficiaryKeyDestroyed']);
    expect(await act(ERASE, KEY)).toEqual(done);
    expect(await typesOf(CASELOAD)).toEqual(['BeneficiaryEnrolled', 'BeneficiaryKeyDestroyed']);
  });

  it('that would be refused destroys nothing', async () => {
    const ended: CaseloadAct = { type: 'EraseBeneficiary', said: { ground: 'retention-ended' } };
    await expect(act(ended)).rejects.toMatchObject({ code: 'beneficiary.retention-runs' });
    expect(vault.kept.get(ID)).toEqual(PERSON);
  });

  it('is the end: nothing is corrected or enrolled under the pseudonym again', async () => {
    await act(ERASE);
    const correction: CaseloadAct = { type: 'CorrectPersonalData', data: { phone: '13820005678' } };
    await expect(act(correction)).rejects.toMatchObject({ code: 'beneficiary.erased' });
    await expect(enrol(PERSON)).rejects.toMatchObject({ code: 'beneficiary.erased' });
    expect(vault.kept.has(ID)).toBe(false);
  });
});
