// @ts-nocheck
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '#domain';
import { EventStoreUnavailable, type EventStore } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { ALL } from '#policy';
import { Decisions } from '../kernel/decisions.js';
import { DeciderCache } from '../kernel/decider-cache.js';
import { envelope } from '../kernel/envelope.js';
import type { NameFinder } from '../kernel/names.js';
import { StreamHistory } from '../kernel/stream-history.js';
import { Breaking } from '../testing/breaking.js';
import { KeptInMemory } from '../testing/kept-in-memory.js';
import {
  ActOnFeedback,
  ActOnFeedbackHandler,
  ReadFeedback,
  ReadFeedbackHandler,
} from './feedback.handlers.js';
import type { FeedbackAct } from './feedback.handlers.js';
import { FeedbackSweep } from './feedback-sweep.js';
import { FeedbackTexts } from './feedback-text.js';
import { SubmitFeedback, SubmitFeedbackHandler } from './submit-feedback.handler.js';

const ID = '01KAN0FEEDBACK000000000001';
const STREAM = `feedback-${ID}`;
const SUBJECT = `feedback-${ID}`;
const DISCLOSURE = '01KAN0D1SC000000000000001A';
const KEY = '55555555-5555-4555-8555-555555555555';
const TEXT = '欧阳示例常迟到。';

let store: EventStore;
let breaking: Breaking;
let vault: KeptInMemory;
let serial: number;

/** Finds the one name the specs know. */
const names: NameFinder = {
  findName: (_project, texts) => {
    const found = Object.entries(texts).find(([, text]) => text.includes('欧阳示例'));
    return Promise.resolve(found ? { pointer: found[0], index: found[1].indexOf('欧阳示例') } : null);
  },
};
const by = (accountId: string, payload: unknown, key?: string, said?: object) =>
  envelope({
    commandId: key ?? `33333333-3333-4333-8333-${String((serial += 1)).padStart(12, '0')}`,
    actor: { accountId, role: 'DISCLOSURE_REVIEWER', orgUscc: null },
    source: 'api',
    correlationId: 'c',
    today: '2026-05-06',
    reach: ALL,
    payload,
    ...(said && { said }),
  });
const decisions = () => new Decisions(store, new DeciderCache(store), names);
const texts = () => new FeedbackTexts(vault);
const submit = (text = TEXT, key?: string) =>
  new SubmitFeedbackHandler(decisions(), texts()).execute(
    new SubmitFeedback(
      {
        feedbackId: ID,
        projectId: '01KAN0PR0JECT0000000000001',
        disclosureId: DISCLOSURE,
        contractNumber: null,
        kind: 'complaint',
      },
      text,
      by('public', 'submit', key),
    ),
  );
const act = (did: FeedbackAct, who = 'reviewer', key?: string) =>
  new ActOnFeedbackHandler(decisions(), texts()).execute(new ActOnFeedback(ID, did, by(who, did, key, did)));
const look = () =>
  new ReadFeedbackHandler(decisions(), texts()).execute(new ReadFeedback(ID, '审核', by('reviewer', 'read')));
const told = async (): Promise<string[]> => {
  const events: string[] = [];
  for await (const event of store.readStream(STREAM))
    events.push(JSON.stringify([event.type, event.data, event.metadata]));
  return events;
};
/** The fixture of an event of the disclosure, as its event number `at`. */
const tell = async (type: DomainEvent['type'], at: bigint): Promise<void> => {
  const path = new URL(`../../../domain/src/fixtures/${type}.v1.json`, import.meta.url);
  const { data, metadata } = JSON.parse(readFileSync(path, 'utf8')) as { data: unknown; metadata: object };
  const event = { id: randomUUID(), type, data, metadata };
  await store.append(`disclosure-${DISCLOSURE}`, at === 0n ? 'no_stream' : at - 1n, [event]);
};

beforeEach(async () => {
  const memory = inMemoryEventStore();
  breaking = new Breaking(memory);
  store = Object.assign(Object.create(memory) as EventStore, { append: breaking.append });
  vault = new KeptInMemory();
  serial = 0;
  await tell('DisclosurePrepared', 0n);
  await tell('DisclosurePublished', 1n);
});

describe('Feedback that is submitted', () => {
  it('is on record without its text, which is in the vault', async () => {
    const { token, dueOn } = await submit(TEXT, KEY);
    expect([token?.length, dueOn]).toEqual([43, '2026-06-02']);
    expect((await told()).filter((event) => event.includes('欧阳') || event.includes(token!))).toEqual([]);
    expect(vault.kept.get(SUBJECT)).toEqual({ text: TEXT });
    await expect(submit('另一件事情。', KEY)).rejects.toThrow(/payload/);
    expect(vault.kept.get(SUBJECT)).toEqual({ text: TEXT });
  });

  it('tells its token again to whoever gives the command again, since the answer may have been lost', async () => {
    const first = await submit(TEXT, KEY);
    expect(await submit(TEXT, KEY)).toEqual(first);
    await act({ type: 'WithdrawFeedback', token: first.token! }, 'public');
    await expect(submit(TEXT, KEY)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is on record only with its text, wherever a crash cuts', async () => {
    vault.failing = 'put';
    await expect(submit(TEXT, KEY)).rejects.toThrow('vault away');
    expect([await told(), vault.kept.size]).toEqual([[], 0]);
    for (const written of [false, true]) {
      Object.assign(breaking, { stream: STREAM, written });
      await expect(submit(TEXT, KEY)).rejects.toThrow(EventStoreUnavailable);
      expect(vault.kept.get(SUBJECT)).toEqual({ text: TEXT });
      await expect(submit('另一件事情。', KEY)).rejects.toThrow(/payload/);
    }
    await submit(TEXT, KEY);
    expect([(await told()).length, vault.kept.get(SUBJECT)]).toEqual([1, { text: TEXT }]);
  });

  it('about what is withdrawn by now leaves nothing, not even a key', async () => {
    await tell('DisclosureWithdrawn', 2n);
    await expect(submit()).rejects.toMatchObject({ code: 'not-found' });
    expect([await told(), vault.keys.size, vault.kept.size]).toEqual([[], 0, 0]);
  });

  it('leaves nothing of a crash either, where it is refused when it is given again', async () => {
    breaking.stream = STREAM;
    await expect(submit(TEXT, KEY)).rejects.toThrow(EventStoreUnavailable);
    await tell('DisclosureWithdrawn', 2n);
    await expect(submit(TEXT, KEY)).rejects.toMatchObject({ code: 'not-found' });
    expect([await told(), vault.keys.size, vault.kept.size]).toEqual([[], 0, 0]);
  });
});

describe('What is said in public', () => {
  it('names no service user of the project: neither the text that was covered, nor the answer', async () => {
    await submit();
    expect(await look()).toMatchObject({ text: TEXT });
    const naming = { code: 'text.name-of-subject', pointer: '/text' };
    await expect(act({ type: 'PublishFeedback', redactions: [] })).rejects.toMatchObject(naming);
    await act({ type: 'PublishFeedback', redactions: [{ from: 0, to: 4, ground: 'personal-privacy' }] });
    const answer = (text: string) => act({ type: 'AnswerFeedback', text }, 'officer');
    await expect(answer('欧阳示例已约定时段。')).rejects.toMatchObject(naming);
    await answer('已约定时段。');
    expect((await told()).filter((event) => event.includes('欧阳'))).toEqual([]);
    expect((await told()).at(-2)).toContain('［已遮盖］常迟到。');
  });

  it('is nothing whoever has not read the text learns of: not even how long it is', async () => {
    await submit();
    vault.failing = 'read';
    const redactions = [{ from: 900, to: 901, ground: 'other' } as const];
    await expect(act({ type: 'PublishFeedback', redactions })).rejects.toMatchObject({
      code: 'feedback.not-read',
    });
    expect(vault.failing).toBe('read');
  });

  it('is said once: the command given again is answered, the text erased by then or not', async () => {
    const { token } = await submit();
    await look();
    const redactions = [{ from: 0, to: 4, ground: 'personal-privacy' } as const];
    const publish = () => act({ type: 'PublishFeedback', redactions }, 'reviewer', KEY);
    const done = await publish();
    await act({ type: 'WithdrawFeedback', token: token! }, 'public');
    expect(await publish()).toEqual(done);
  });
});

describe('Feedback that is taken back', () => {
  const withdraw = async (token: string | null) =>
    act({ type: 'WithdrawFeedback', token: token! }, 'public', KEY);

  it('is gone with its key', async () => {
    const { token } = await submit();
    await withdraw(token);
    expect((await told()).at(-1)).toContain('FeedbackErased');
    expect([vault.keys.get(SUBJECT), vault.kept.size]).toEqual([null, 0]);
    await expect(look()).rejects.toMatchObject({ code: 'feedback.erased' });
  });

  it('stays whole where it is not on record that it goes', async () => {
    const { token } = await submit();
    breaking.stream = STREAM;
    await expect(withdraw(token)).rejects.toThrow(EventStoreUnavailable);
    expect(await look()).toMatchObject({ text: TEXT });
  });

  it('is shown to nobody from its event on, and its key goes with the command given again, or the sweep', async () => {
    const sweep = () => new FeedbackSweep(new StreamHistory(store), texts()).sweep();
    const { token } = await submit();
    expect(await sweep()).toBe(0);
    for (const complete of [() => withdraw(token), sweep]) {
      vault.failing = 'destroy';
      await expect(withdraw(token)).rejects.toThrow('vault away');
      await expect(look()).rejects.toMatchObject({ code: 'feedback.erased' });
      expect(vault.keys.get(SUBJECT)).toMatch(/key/);
      await complete();
      expect([vault.keys.get(SUBJECT), vault.kept.size]).toEqual([null, 0]);
      vault.keys.set(SUBJECT, 'key-again');
    }
  });

  it('by a wrong token stays', async () => {
    await submit();
    await expect(act({ type: 'WithdrawFeedback', token: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    expect(vault.kept.get(SUBJECT)).toEqual({ text: TEXT });
  });
});
