// @ts-nocheck
import { unreachable, type Context, type Decider } from '../kernel/decider.js';
import { demand } from '../kernel/rejection.js';
import type { AlertCommand, AlertEvent, AlertRaised } from './alert.events.js';

export type Alert = AlertRaised['data'] & { readonly open: boolean };
/** null: never raised. */
export type AlertState = Alert | null;

/** An alert is a stream of its own: it gets in nobody's way who works on the contract it is about. */
export const alertDecider: Decider<AlertState, AlertCommand, AlertEvent> = {
  initial: null,

  decide(command, state, context) {
    demandReactor(context);
    switch (command.type) {
      case 'RaiseAlert':
        return state === null ? [{ type: 'AlertRaised', data: command.data }] : [];
      case 'ResolveAlert':
        demand(state, 'alert.not-found', '预警不存在。', 'No such alert.', { kind: 'not-found' });
        if (!state.open) return [];
        return [{ type: 'AlertResolved', data: { alertId: state.alertId, ...command.data } }];
      default:
        return unreachable(command);
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'AlertRaised':
        return { ...event.data, open: true };
      case 'AlertResolved':
        return state && { ...state, open: false };
      default:
        return unreachable(event);
    }
  },
};

/** Whoever could raise or resolve alerts by hand could also hide one. */
function demandReactor({ role }: Context): void {
  demand(
    role === 'SYSTEM',
    'alert.by-reactors-only',
    '预警只由平台自动产生和解除。',
    'Alerts are raised and resolved by the platform itself only.',
    { kind: 'forbidden' },
  );
}
