// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { officer } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { alertDecider } from './alert.decider.js';
import type { AlertCommand, AlertEvent } from './alert.events.js';

const reactor = { ...officer('2026-03-04'), by: 'system:deadline', role: 'SYSTEM', orgUscc: null };
const given = givenFor(alertDecider, reactor);
const alertId = '01KAN0A1ERT000000000000001';
const data = {
  alertId,
  kind: 'duty-overdue',
  about: '01KAN0C0NTRACT000000000001/contract-filed',
  rule: 'R-15',
  titleZh: '合同备案',
  titleEn: 'File the contract',
  since: '2026-03-03',
  projectId: '01KAN0PR0JECT0000000000001',
  contractId: '01KAN0C0NTRACT000000000001',
} as const;
const raised: AlertEvent = { type: 'AlertRaised', data };
const raise: AlertCommand = { type: 'RaiseAlert', data };
const met = { resolution: 'met-late', resolvedOn: '2026-03-09', lateDays: 6 } as const;
const resolve: AlertCommand = { type: 'ResolveAlert', data: met };
const resolved: AlertEvent = { type: 'AlertResolved', data: { alertId, ...met } };

describe('An alert', () => {
  it('is raised once, whoever asks again', () => {
    given().when(raise, reactor).gives(raised);
    given(raised).when(raise, reactor).gives();
    given(raised, resolved).when(raise, reactor).gives();
  });

  it('is resolved once, and only where it was raised', () => {
    given(raised).when(resolve, reactor).gives(resolved);
    given(raised, resolved).when(resolve, reactor).gives();
    given().when(resolve, reactor).rejects('alert.not-found', { kind: 'not-found' });
    expect(given(raised, resolved).state?.open).toBe(false);
  });

  it('is nobody’s to raise or to resolve but a reactor’s', () => {
    const by = officer('2026-03-04');
    given().when(raise, by).rejects('alert.by-reactors-only', { kind: 'forbidden' });
    given(raised).when(resolve, by).rejects('alert.by-reactors-only', { kind: 'forbidden' });
  });
});
