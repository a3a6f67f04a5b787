// @ts-nocheck
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EventStore, StoredEvent } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { ActOnAlert, ActOnAlertHandler } from '../alert/alert.handlers.js';
import { Decisions } from '../kernel/decisions.js';
import { domainStore } from '../kernel/domain-store.js';
import { alertOpen, resolveEnded, type OpenDuty } from './deadline.reactor.js';
import { alertDoubtful, resolveDoubt } from './supplier.reactor.js';
import { alertIdOf, commandOf, ReactorMayNot, reactionId, type Reaction } from './reaction.js';

const CONTRACT = '01KAN0C0NTRACT000000000001';
const duty: OpenDuty = {
  dutyId: `${CONTRACT}/contract-filed`,
  projectId: '01KAN0PR0JECT0000000000001',
  contractId: CONTRACT,
  rule: 'R-15',
  titleZh: '合同备案',
  titleEn: 'File the contract',
  dueOn: '2026-03-03',
  overdue: true,
  before: null,
  purchaserUscc: '11120104MB10000018',
};
const ended = {
  alertId: alertIdOf('deadline', `${duty.dutyId}@2026-03-03`),
  fellDue: false,
  metOn: '2026-03-09',
  lateDays: 6,
  purchaserUscc: duty.purchaserUscc,
};

let store: EventStore;
let handler: ActOnAlertHandler;
beforeEach(() => {
  store = inMemoryEventStore();
  handler = new ActOnAlertHandler(new Decisions(domainStore(store)));
});

const send = (reaction: Reaction, today = '2026-03-04') =>
  handler.execute(commandOf(reaction, today) as ActOnAlert);
async function log(): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const event of store.readAll()) events.push(event);
  return events;
}

describe('The deadline reactor', () => {
  it('alerts of an overdue duty, as itself, in the purchaser’s name', async () => {
    await send(alertOpen(duty));
    expect(await log()).toEqual([
      expect.objectContaining({
        stream: `alert-${ended.alertId}`,
        type: 'AlertRaised',
        data: expect.objectContaining({ kind: 'duty-overdue', about: duty.dutyId, since: '2026-03-03' }),
        metadata: expect.objectContaining({
          actor: { system: 'deadline', onBehalfOf: duty.purchaserUscc },
          commandId: reactionId('deadline', `${duty.dutyId}@2026-03-03`),
          contractId: CONTRACT,
          source: 'reactor',
          occurredOn: '2026-03-04',
        }),
      }),
    ]);
  });

  it('alerts once, by whichever process, on whichever day, in whatever words', async () => {
    await send(alertOpen(duty));
    await send(alertOpen(duty));
    await send(alertOpen({ ...duty, titleZh: '备案' }), '2026-03-09');
    const another = new ActOnAlertHandler(new Decisions(domainStore(store)));
    await Promise.all([
      another.execute(commandOf(alertOpen(duty), '2026-03-05') as ActOnAlert),
      send(alertOpen(duty), '2026-03-05'),
    ]);
    expect(await log()).toHaveLength(1);
  });

  it('names the purchaser where the duty is about its money, under no project', async () => {
    const accounts = {
      ...duty,
      projectId: null,
      contractId: null,
      dutyId: `${duty.purchaserUscc}-2025/accounts`,
    };
    await send(alertOpen(accounts));
    const [event] = await log();
    expect(event).toMatchObject({ data: { projectId: null, purchaserUscc: duty.purchaserUscc } });
    expect(event!.metadata).not.toHaveProperty('projectId');
  });

  it('alerts anew where the duty falls due on another day', async () => {
    await send(alertOpen(duty));
    await send(alertOpen({ ...duty, dueOn: '2026-04-01' }), '2026-04-02');
    expect(new Set((await log()).map(({ stream }) => stream)).size).toBe(2);
  });

  it('alerts anew where the duty was met and is open once more, and ends that by itself', async () => {
    await send(alertOpen(duty));
    await send(resolveEnded({ ...ended, metOn: '2026-03-09', lateDays: 6 }));
    const again = alertOpen({ ...duty, before: ended.alertId });
    await send(again);
    const alertId = alertIdOf('deadline', again.cause);
    await send(resolveEnded({ ...ended, alertId, metOn: '2026-03-11', lateDays: 8 }));
    expect((await log()).map(({ stream, type }) => [stream, type])).toEqual([
      [`alert-${ended.alertId}`, 'AlertRaised'],
      [`alert-${ended.alertId}`, 'AlertResolved'],
      [`alert-${alertId}`, 'AlertRaised'],
      [`alert-${alertId}`, 'AlertResolved'],
    ]);
  });

  it.each([
    [{ metOn: '2026-03-09', lateDays: 6 }, 'met-late'],
    [{ metOn: '2026-03-02', lateDays: 0 }, 'met-in-time'],
    [{ metOn: null, lateDays: null }, 'no-longer-due'],
  ])('resolves its alert once when the duty is overdue no more: %j', async (how, resolution) => {
    await send(alertOpen(duty));
    await send(resolveEnded({ ...ended, ...how }));
    await send(resolveEnded({ ...ended, ...how }), '2026-03-20');
    const [, ...after] = await log();
    expect(after.map(({ type, data }) => [type, data])).toEqual([
      [
        'AlertResolved',
        { alertId: ended.alertId, resolution, resolvedOn: how.metOn, lateDays: how.lateDays },
      ],
    ]);
  });
});

describe('The deadline reactor, before a duty is due', () => {
  const soon: OpenDuty = { ...duty, overdue: false };
  const cause = `${duty.dutyId}@2026-03-03/soon`;
  const reminder = { ...ended, alertId: alertIdOf('deadline', cause) };

  it('reminds of it once, and alerts of it all the same when it is overdue', async () => {
    await send(alertOpen(soon), '2026-02-27');
    await send(alertOpen(soon), '2026-03-02');
    await send(alertOpen(duty), '2026-03-04');
    expect((await log()).map(({ data }) => data)).toMatchObject([
      { kind: 'duty-due-soon', since: '2026-03-03' },
      { kind: 'duty-overdue', since: '2026-03-03' },
    ]);
  });

  it.each([
    [{ metOn: '2026-03-02', lateDays: 0, fellDue: false }, 'met-in-time'],
    [{ metOn: null, lateDays: null, fellDue: true }, 'fell-due'],
    [{ metOn: null, lateDays: null, fellDue: false }, 'no-longer-due'],
  ])('ends the reminder once: %j', async (how, resolution) => {
    await send(alertOpen(soon), '2026-02-27');
    await send(resolveEnded({ ...reminder, ...how }));
    await send(resolveEnded({ ...reminder, ...how }), '2026-03-20');
    expect((await log()).slice(1).map(({ data }) => data)).toMatchObject([{ resolution }]);
  });
});

describe('The supplier reactor', () => {
  const doubtful = {
    kind: 'supplier-suspended',
    uscc: '52120104MJ1000002J',
    supplierName: '示例社会工作服务中心',
    since: '2026-03-03',
    projectId: '01KAN0PR0JECT0000000000001',
    contractId: CONTRACT,
    before: null,
    purchaserUscc: '11120104MB10000018',
  } as const;

  it('alerts once for each contract and suspension, and clears it once', async () => {
    await send(alertDoubtful(doubtful));
    await send(alertDoubtful(doubtful), '2026-03-09');
    await send(alertDoubtful({ ...doubtful, contractId: CONTRACT.replace('1', '2') }));
    const alertId = alertIdOf('supplier', `supplier-suspended/${doubtful.uscc}@2026-03-03/${CONTRACT}`);
    const { purchaserUscc } = doubtful;
    await send(resolveDoubt({ alertId, contractOver: false, purchaserUscc }));
    await send(resolveDoubt({ alertId, contractOver: true, purchaserUscc }));
    expect((await log()).map(({ data }) => data)).toMatchObject([
      {
        rule: 'S-03',
        about: doubtful.uscc,
        contractId: CONTRACT,
        titleZh: '示例社会工作服务中心被暂停承接资格',
      },
      { rule: 'S-03', contractId: expect.not.stringMatching(CONTRACT) },
      { alertId, resolution: 'cleared' },
    ]);
  });
});

describe('A reactor', () => {
  it('may give the commands it is declared for and no others', () => {
    const reaction = { ...alertOpen(duty), reactor: 'unheard-of' } as unknown as Reaction;
    expect(() => commandOf(reaction, '2026-03-04')).toThrow(ReactorMayNot);
  });
});
