// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Role } from '#domain';
import { dumpOf, foundIn } from '../support/dump.js';
import { key, Platform, type Reply } from './platform.js';
import { DELIVERY, signContract } from './story.js';
import { keysAtHand, opens, type Sealed } from './vault-keys.js';

const NAME = '欧阳示例';
const PHONE = '13820001234';
const ADDRESS = '虚构路八十八号';
const GUARDIAN = '司马示例';
/** Everything about the two people that must stand nowhere outside the vault, and nowhere at all once they are forgotten. */
const SECRETS = [NAME, PHONE, ADDRESS, GUARDIAN, '需要轮椅'];

let platform: Platform;
let admin: Client;
let projectId: string;
let contractId: string;
let elder: string;
beforeAll(async () => {
  platform = await Platform.start();
  admin = new Client({ connectionString: platform.database.url });
  await admin.connect();
  ({ projectId, contractId } = await signContract(platform));
});
afterAll(async () => {
  await admin.end();
  await platform.stop();
});

const enrolment = (more: object = {}) => ({
  contractId,
  category: '扶老助老',
  purposes: ['service-delivery'],
  consents: ['service', 'sensitive'],
  consentBy: 'subject',
  retentionEnd: '2026-09-30',
  occurredOn: '2025-03-05',
  data: { name: NAME, birthDate: '1950-05-01', phone: PHONE, address: ADDRESS, health: '需要轮椅' },
  ...more,
});
const post = (as: Role, path: string, body: object, headers = {}): Promise<Reply> =>
  platform.ask('POST', `/api/${path}`, { as, body, headers });
const read = (fields: string[], more: object = {}) => ({
  fields,
  purpose: 'service-delivery',
  reason: '上门探访前电话确认',
  ...more,
});
const eventsOf = async (path: string): Promise<Record<string, unknown>[]> => {
  const { body } = await platform.ask('GET', `/api/${path}?limit=500`, { as: 'AUDITOR' });
  return (body['items'] ?? []) as Record<string, unknown>[];
};
const accesses = (id: string) => eventsOf(`beneficiaries/${id}/accesses`);

const dump = (): Promise<string> => dumpOf(admin);

describe('A person', () => {
  it('is enrolled under a pseudonym that was in use, and the event holds nothing of the person', async () => {
    await platform.give('PROVIDER_WORKER', `contracts/${contractId}/record-service`, DELIVERY);
    const given = key();
    const body = enrolment({ beneficiaryRef: 'b-17' });
    const enrolled = await post('PROVIDER_WORKER', 'beneficiaries', body, given);
    elder = `${contractId}.b-17`;
    expect(enrolled).toMatchObject({ status: 201, body: { id: elder, events: ['BeneficiaryEnrolled'] } });
    expect(enrolled.headers.get('location')).toBe(`/api/beneficiaries/${elder}`);
    const again = await post('PROVIDER_WORKER', 'beneficiaries', body, given);
    expect(again.body).toEqual(enrolled.body);
    const other = await post(
      'PROVIDER_WORKER',
      'beneficiaries',
      { ...body, data: { ...body.data, phone: '13820005678' } },
      given,
    );
    expect(other).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:idempotency.other-payload' },
    });

    const shown = await platform.read('AUDITOR', `beneficiaries/${elder}`, enrolled);
    expect(shown.body).toMatchObject({
      beneficiaryRef: 'b-17',
      ageBand: '60-79',
      category: '扶老助老',
      status: 'enrolled',
      divisionCode: '120101001000',
    });
    expect(foundIn(await dump(), SECRETS)).toEqual([]);
  });

  it('under 14 is not enrolled before a guardian consents, and nothing is kept', async () => {
    const child = enrolment({ data: { name: '示例小儿', birthDate: '2016-06-01', guardianName: GUARDIAN } });
    const refused = await post('PROVIDER_MANAGER', 'beneficiaries', child);
    expect(refused).toMatchObject({
      status: 422,
      body: { rule: { id: 'R-49' }, errors: [{ pointer: '/consentBy' }] },
    });
    const { rows } = await admin.query('SELECT count(*)::int AS keys FROM vault_keys.data_key');
    expect(rows).toEqual([{ keys: 2 }]); // The elder's, and that of the project's names.
    const enrolled = await post('PROVIDER_MANAGER', 'beneficiaries', { ...child, consentBy: 'guardian' });
    expect(enrolled.body['events']).toEqual(['GuardianConsentRecorded', 'BeneficiaryEnrolled']);
  });
});

describe('A look at a person’s data', () => {
  it('is on record before it is answered, each time anew, with who, why and which fields', async () => {
    const given = key();
    const first = await post(
      'PROVIDER_WORKER',
      `beneficiaries/${elder}/read`,
      read(['name', 'phone']),
      given,
    );
    expect(first).toMatchObject({
      status: 200,
      body: { data: { name: NAME, phone: PHONE }, events: ['PersonalDataRead'] },
    });
    expect(first.headers.get('cache-control')).toBe('no-store');
    const second = await post(
      'PROVIDER_WORKER',
      `beneficiaries/${elder}/read`,
      read(['name', 'phone']),
      given,
    );
    expect(second.body['position']).not.toBe(first.body['position']);
    await post('PROJECT_OFFICER', `beneficiaries/${elder}/read`, read(['address']));
    const looks = await accesses(elder);
    expect(looks.map(({ type }) => type)).toEqual([
      'PersonalDataRead',
      'PersonalDataRead',
      'PersonalDataRead',
    ]);
    expect(looks[2]).toMatchObject({
      data: { fields: ['address'], purpose: 'service-delivery', reason: '上门探访前电话确认' },
      metadata: { actor: { role: 'PROJECT_OFFICER' } },
    });
  });

  it.each([
    ['an auditor', 'AUDITOR', {}, 403],
    ['the finance officer', 'FINANCE_OFFICER', {}, 403],
    ['who says no reason', 'PROVIDER_WORKER', { reason: '看' }, 400],
    ['who has another purpose', 'PROVIDER_WORKER', { purpose: 'quality-check' }, 422],
    ['who writes a phone number down', 'PROVIDER_WORKER', { reason: '回拨 13820009999' }, 400],
  ] as const)('is refused to %s, and leaves no event', async (_who, as, more, status) => {
    const before = await accesses(elder);
    expect((await post(as, `beneficiaries/${elder}/read`, read(['name'], more))).status).toBe(status);
    expect(await accesses(elder)).toEqual(before);
  });

  it('shows people of another contract’s parties to nobody: they are not there', async () => {
    const stranger = await platform.signInFor('PROVIDER_MANAGER', '52120104MJ1000002J');
    const authorization = { authorization: `Bearer ${stranger}` };
    const answers = await Promise.all([
      platform.ask('POST', `/api/beneficiaries/${elder}/read`, {
        body: read(['name']),
        headers: authorization,
      }),
      platform.ask('POST', `/api/beneficiaries/${elder}/erase`, {
        body: { ground: 'subject-request' },
        headers: authorization,
      }),
      platform.ask('POST', '/api/beneficiaries', {
        body: enrolment({ beneficiaryRef: 'b-77' }),
        headers: authorization,
      }),
      platform.ask('GET', `/api/beneficiaries/${elder}`, { headers: authorization }),
      platform.ask('GET', `/api/beneficiaries/${elder}/accesses`, { headers: authorization }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    const listed = await platform.ask('GET', '/api/beneficiaries', { headers: authorization });
    expect(listed.body['items']).toEqual([]);
  });

  it('is handed to the person as a copy with everything on record', async () => {
    const copy = await post('PROVIDER_MANAGER', `beneficiaries/${elder}/export`, { requestedBy: 'subject' });
    expect(copy).toMatchObject({
      status: 200,
      body: {
        events: ['PersonalDataExported'],
        copy: {
          data: { name: NAME, phone: PHONE, address: ADDRESS, health: '需要轮椅', birthDate: '1950-05-01' },
          processing: [{ type: 'BeneficiaryEnrolled', role: 'PROVIDER_WORKER' }],
          services: [{ itemKey: 'visits', quantity: 20 }],
        },
      },
    });
    const told = (copy.body['copy'] as { accesses: { type: string }[] }).accesses;
    expect(told.map(({ type }) => type)).toEqual([
      ...Array<string>(3).fill('PersonalDataRead'),
      'PersonalDataExported',
    ]);
  });
});

describe('A free text of the project', () => {
  it.each([
    ['a name', { reason: `与${NAME}本人核对不符。` }, '/reason', 'text.name-of-subject'],
    ['a name with spaces', { reason: '欧 阳 示 例 未签到' }, '/reason', 'text.name-of-subject'],
    ['a guardian’s name', { reason: `${GUARDIAN}代签` }, '/reason', 'text.name-of-subject'],
    ['a phone number', { reason: `电话 ${PHONE}` }, '/reason', 'text.personal-data'],
  ])('that holds %s is refused with its place', async (_what, body, pointer, code) => {
    const serviceId = `${contractId}.s202503-1`;
    const refused = await post('PROJECT_OFFICER', `contracts/${contractId}/reject-service`, {
      serviceId,
      ...body,
    });
    expect(refused).toMatchObject({
      status: 400,
      body: { type: `urn:tjsws:problem:${code}`, errors: [{ pointer }] },
    });
    expect(JSON.stringify(refused.body)).not.toMatch(new RegExp([NAME, PHONE, GUARDIAN].join('|')));
  });

  it('names the place within a list', async () => {
    const evidence = [{ sha256: '0'.repeat(64), name: `${NAME}签到表.jpg` }];
    const body = {
      ...DELIVERY,
      startedAt: '2025-03-10T13:00:00+08:00',
      endedAt: '2025-03-10T14:00:00+08:00',
      evidence,
      clientRef: 'x',
    };
    const refused = await post('PROVIDER_WORKER', `contracts/${contractId}/record-service`, body);
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: '/evidence/0/name' }] } });
  });
});

describe('Forgetting a person', () => {
  let before: Record<string, unknown>;
  const totals = async (): Promise<Record<string, unknown>> => ({
    project: (await platform.ask('GET', `/api/projects/${projectId}`, { as: 'AUDITOR' })).body,
    services: await eventsOf(`contracts/${contractId}/services`),
    history: await eventsOf(`contracts/${contractId}/history`),
  });
  /** Those of the sealed texts that any key opens that can be had. */
  const opening = async (backup: readonly Sealed[]): Promise<Sealed[]> => {
    const keys = await keysAtHand(admin, platform.dataDir);
    return backup.filter((sealed) => keys.some((one) => opens(one, sealed)));
  };
  const past = async (position: string) =>
    (await platform.ask('GET', `/api/beneficiaries/${elder}?position=${position}`, { as: 'AUDITOR' })).body;

  it('by every path, a dump with the master and the log key included, leaves totals and history as they were', async () => {
    const corrected = await platform.give('PROVIDER_WORKER', `beneficiaries/${elder}/correct`, {
      data: { phone: '13820005678' },
    });
    await platform.read('AUDITOR', `beneficiaries/${elder}`, corrected);
    before = await totals();
    const history = await eventsOf(`beneficiaries/${elder}/history`);
    const position = corrected.body['position'] as string;
    const was = await past(position);
    // What a backup of the data alone holds, without the keys.
    const { rows: backup } = await admin.query<Sealed>(
      'SELECT subject, field_group, sealed FROM vault.sealed WHERE subject = $1',
      [elder],
    );
    expect(backup).toHaveLength(3);
    expect(await opening(backup)).toHaveLength(3);

    const erased = await platform.give('PROJECT_OFFICER', `beneficiaries/${elder}/erase`, {
      ground: 'subject-request',
    });
    expect(erased.body['events']).toEqual(['BeneficiaryKeyDestroyed']);
    const shown = await platform.read('AUDITOR', `beneficiaries/${elder}`, erased);
    expect(shown.body).toMatchObject({
      status: 'erased',
      ground: 'subject-request',
      consents: [],
      fields: [],
    });

    for (const [path, body] of [
      ['read', read(['name'], { purpose: 'safeguarding' })],
      ['export', { requestedBy: 'subject' }],
      ['correct', { data: { phone: PHONE } }],
      ['record-consent', { kinds: ['service'], givenBy: 'subject' }],
      ['erase', { ground: 'subject-request' }],
    ] as const) {
      const answer = await post('PROJECT_OFFICER', `beneficiaries/${elder}/${path}`, body);
      expect([path, answer.status, answer.body['type']]).toEqual([
        path,
        422,
        'urn:tjsws:problem:beneficiary.erased',
      ]);
    }
    const anew = await post('PROVIDER_WORKER', 'beneficiaries', enrolment({ beneficiaryRef: 'b-17' }));
    expect(anew).toMatchObject({ status: 422, body: { type: 'urn:tjsws:problem:beneficiary.erased' } });

    expect(await totals()).toEqual(
      expect.objectContaining({ services: before['services'], history: before['history'] }),
    );
    expect(withoutPlace((await totals())['project'])).toEqual(withoutPlace(before['project']));
    expect((await eventsOf(`beneficiaries/${elder}/history`)).slice(0, -1)).toEqual(history);
    expect({ ...(await past(position)), position: '' }).toEqual({ ...was, position: '' });
    expect(await opening(backup)).toEqual([]);
    expect(foundIn(await dump(), [NAME, PHONE, '13820005678', ADDRESS, '需要轮椅'])).toEqual([]);
  });

  it('lets no new delivery name the person, and the others go on', async () => {
    const delivery = (ref: string, hour: number) => ({
      ...DELIVERY,
      startedAt: `2025-03-10T${hour}:00:00+08:00`,
      endedAt: `2025-03-10T${hour}:30:00+08:00`,
      beneficiaryRefs: ['b-other', ref],
      clientRef: `after-${ref}`,
    });
    const refused = await post(
      'PROVIDER_WORKER',
      `contracts/${contractId}/record-service`,
      delivery('b-17', 14),
    );
    expect(refused).toMatchObject({
      status: 422,
      body: { rule: { id: 'R-47' }, errors: [{ pointer: '/beneficiaryRefs/1' }] },
    });
    await platform.give('PROVIDER_WORKER', `contracts/${contractId}/record-service`, delivery('b-18', 15));
  });

  it('lets the name be written again: nobody can tell any more that it was one', async () => {
    const reason = { serviceId: `${contractId}.s202503-1`, reason: `${NAME}路段未签到` };
    await platform.give('PROJECT_OFFICER', `contracts/${contractId}/reject-service`, reason);
  });
});

describe('The two retention clocks', () => {
  it('run apart: personal data is due the day after its time, or at once where consent was withdrawn', async () => {
    const enrolled = await platform.give(
      'PROVIDER_WORKER',
      'beneficiaries',
      enrolment({ beneficiaryRef: 'b-20', data: { name: '示例壬', birthDate: '1950-01-01' } }),
    );
    const due = async (query: string, after: Reply) =>
      (
        (await platform.read('AUDITOR', `retention?${query}`, after)).body['items'] as {
          beneficiaryRef?: string;
          because?: string;
        }[]
      )
        .filter(({ beneficiaryRef }) => beneficiaryRef === 'b-20')
        .map(({ because }) => because);
    expect(await due('on=2026-09-30', enrolled)).toEqual([]);
    expect(await due('on=2026-10-01', enrolled)).toEqual(['retention-ended']);
    const withdrawn = await platform.give(
      'PROVIDER_WORKER',
      `beneficiaries/${enrolled.body['id']}/withdraw-consent`,
      { kinds: ['service', 'sensitive'], withdrawnBy: 'subject', occurredOn: '2025-06-01' },
    );
    expect(await due('on=2025-05-31', withdrawn)).toEqual([]);
    expect(await due('on=2025-06-01', withdrawn)).toEqual(['consent-withdrawn']);
    const files = await platform.ask('GET', '/api/retention?clock=procurement-file', { as: 'AUDITOR' });
    expect(files).toMatchObject({ status: 200, body: { items: [] } });
  });
});

/** Where the log was when it was asked is no total. */
function withoutPlace(project: unknown): object {
  const {
    position: _position,
    lastPosition: _last,
    lastRecordedAt: _at,
    ...rest
  } = project as Record<string, unknown>;
  return rest;
}
