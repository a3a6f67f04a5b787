// @ts-nocheck
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AccountCommand, AccountStanding } from '#domain';
import { inMemoryEventStore } from '#event-store/testing';
import type { AccountRows, Effect } from '#identity';
import { Decisions } from '../kernel/decisions.js';
import { StreamHistory } from '../kernel/stream-history.js';
import { AccountLife, bySystem } from './account-life.js';

const ID = '01KAN0ACC0VNT0000000000001';
const K1 = '11111111-1111-4111-8111-111111111111';
const K2 = '22222222-2222-4222-8222-222222222222';
const K3 = '33333333-3333-4333-8333-333333333333';
const NONE: Effect = { kind: 'none' };
const STANDING: AccountStanding = {
  role: 'PROJECT_OFFICER',
  orgName: '示例街道办事处',
  orgUscc: null,
  division: '120104002000',
};
const RESET = { type: 'SetPassword', data: { mustChange: true } } as const;
const REVOKE = { type: 'RevokeSessions', data: { which: 'all' } } as const;

/** The rows of one account: notes, and the secrets their effects changed. */
class RowsInMemory implements Pick<AccountRows, 'stage' | 'unstage' | 'settle' | 'release'> {
  readonly notes = new Map<string, Effect>();
  readonly done: Effect[] = [];
  stage = async (commandId: string, _accountId: string, effect: Effect) => {
    if (!this.notes.has(commandId)) this.notes.set(commandId, effect);
  };
  unstage = async (commandId: string) => {
    this.notes.delete(commandId);
  };
  settle = async (commandId: string) => {
    const effect = this.notes.get(commandId);
    if (effect && effect.kind !== 'none') this.done.push(effect);
    this.notes.delete(commandId);
  };
  release = async () => undefined;
  get password(): string | undefined {
    return this.done.findLast((effect) => effect.kind === 'password')?.hash;
  }
}

let rows: RowsInMemory;
let life: AccountLife;
const act = (command: AccountCommand, effect: Effect, key: string, payload: object = command) =>
  life.act(ID, command, effect, bySystem('test', '2026-03-10', key, payload));
const password = (hash: string): Effect => ({ kind: 'password', hash });

beforeEach(async () => {
  const store = inMemoryEventStore();
  rows = new RowsInMemory();
  life = new AccountLife(new Decisions(store), new StreamHistory(store), {
    rows: rows as unknown as AccountRows,
    changed: () => undefined,
  });
  const account = { accountId: ID, ...STANDING, demonstration: false, origin: 'setup' as const };
  await act({ type: 'RegisterAccount', data: account }, NONE, K1);
});

describe('A command about an account that is given again', () => {
  it('does not set the password again that has been changed since', async () => {
    // given
    const first = await act(RESET, password('given'), K2);
    await act(RESET, password('chosen since'), K3);
    // when
    const again = await act(RESET, password('another'), K2);
    // then
    expect(rows.password).toBe('chosen since');
    expect(again).toEqual(first);
    expect(rows.notes.size).toBe(0);
  });

  it('does not end the sessions begun since', async () => {
    await act(REVOKE, { kind: 'sessions' }, K2);
    await act(REVOKE, { kind: 'sessions' }, K2);
    expect(rows.done).toEqual([{ kind: 'sessions' }]);
  });

  it('does what a crash left noted, as it was first given', async () => {
    // given
    await act(RESET, password('given'), K2);
    rows.notes.set(K2, password('noted'));
    // when
    await act(RESET, password('another'), K2);
    // then
    expect(rows.password).toBe('noted');
    expect(rows.notes.size).toBe(0);
  });

  it('leaves what a crash left noted to be mended where it now says something else', async () => {
    // given
    await act(RESET, password('given'), K2);
    rows.notes.set(K2, password('noted'));
    // when
    const other = act(REVOKE, { kind: 'sessions' }, K2, { other: true });
    // then
    await expect(other).rejects.toMatchObject({ code: 'idempotency.other-payload' });
    expect(rows.notes.get(K2)).toEqual(password('noted'));
    expect(rows.password).toBe('given');
  });
});
