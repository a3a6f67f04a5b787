import type { IncomingMessage, ServerResponse } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';

/** What the process shows of itself. */
export interface Vitals {
  readonly ready: boolean;
  readonly head: number;
  readonly openCalls: number;
  readonly commits: number;
}

function registry(vitals: () => Vitals): Registry {
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const gauge = (name: string, help: string, value: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers: [metrics],
      collect() {
        this.set(value());
      },
    });
  gauge('eventstore_ready', 'Whether appends are taken', () => (vitals().ready ? 1 : 0));
  gauge('eventstore_position', 'Position of the last event', () => vitals().head);
  gauge('eventstore_open_calls', 'Calls in progress', () => vitals().openCalls);
  let counted = 0;
  new Counter({
    name: 'eventstore_commits_total',
    help: 'Commits since the start',
    registers: [metrics],
    collect() {
      this.inc(vitals().commits - counted);
      counted = vitals().commits;
    },
  });
  return metrics;
}

/** HTTP/1.1 on the port of the protocol: is it alive, is it ready, how is it. */
export function observer(vitals: () => Vitals): (request: IncomingMessage, response: ServerResponse) => void {
  const metrics = registry(vitals);
  const answer = (response: ServerResponse, status: number, body: string): void => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(body);
  };
  const answerMetrics = async (response: ServerResponse): Promise<void> => {
    response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.metrics());
  };
  return (request, response) => {
    switch (request.url?.split('?')[0]) {
      case '/health/live':
        response.writeHead(204).end();
        return;
      case '/livez':
        answer(response, 200, 'ok\n');
        return;
      case '/readyz':
        if (vitals().ready) answer(response, 200, 'ok\n');
        else answer(response, 503, 'cannot write\n');
        return;
      case '/metrics':
        void answerMetrics(response);
        return;
      default:
        answer(response, 404, 'not found\n');
    }
  };
}
