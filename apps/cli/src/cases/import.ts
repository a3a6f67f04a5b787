import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CommandBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import {
  ApplicationModule,
  envelope,
  externalCase,
  governedOn,
  policyFactsOf,
  RecordExternalCase,
  systemClock,
  todayIn,
} from '#application';
import { Rejection, type PlainDate } from '#domain';
import { connectEventStore } from '#event-store';
import { ALL, evaluate } from '#policy';
import { BadLine, readCaseLine, type CaseLine } from './case-line.js';

export interface Imported {
  readonly recorded: number;
  readonly unchanged: number;
  readonly bad: number;
  readonly discrepancies: number;
}

const lines = (file: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });

async function countCases(file: string): Promise<number> {
  let count = 0;
  for await (const line of lines(file)) if (line.trim() !== '') count += 1;
  return count;
}

const OUTCOMES = { pass: '符合', breach: '不符', 'not-applicable': '不适用', unknown: '未知' } as const;

/** What the rules say of it on what is known, in a few words. */
function findingsOf({ facts }: CaseLine): string {
  const { findings } = evaluate({ act: 'RecordExternalCase', on: governedOn(facts) }, policyFactsOf(facts));
  return Object.entries(OUTCOMES)
    .map(
      ([outcome, name]) => [name, findings.filter((finding) => finding.outcome === outcome).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}${count}`)
    .join(' ');
}

/**
 * Records every case of a JSON-lines file through the command handlers. The same case again changes nothing,
 * a case whose source changed is recorded as revised, a bad line is named and skipped.
 */
export async function importCases(
  file: string,
  eventStoreUrl: string,
  say: (line: string) => void,
): Promise<Imported> {
  const total = await countCases(file);
  const store = connectEventStore(eventStoreUrl, { connectionName: 'import-cases' });
  const application = await NestFactory.createApplicationContext(ApplicationModule.forRoot({ store }), {
    logger: false,
    abortOnError: false,
  });
  try {
    const bus = application.get(CommandBus);
    const today = todayIn(systemClock);
    const done = { recorded: 0, unchanged: 0, bad: 0, discrepancies: 0 };
    let lineNumber = 0;
    let at = 0;
    for await (const line of lines(file)) {
      lineNumber += 1;
      if (line.trim() === '') continue;
      at += 1;
      const place = `[${at}/${total}]`;
      try {
        const found = readCaseLine(line);
        const { changed, discrepancies } = await record(bus, found, today);
        done[changed ? 'recorded' : 'unchanged'] += 1;
        if (changed) done.discrepancies += discrepancies;
        say(
          `${place} ${found.sourceRef} ${found.facts.title}：${changed ? '已登记' : '已在案，无变化'}；规则 ${findingsOf(found)}${discrepancies > 0 ? `；数据矛盾 ${discrepancies} 处` : ''}`,
        );
      } catch (error) {
        done.bad += 1;
        say(`${place} 第 ${lineNumber} 行跳过 (line skipped)：${faultOf(error)}`);
      }
    }
    return done;
  } finally {
    await application.close();
    await store.close();
  }
}

/** What is wrong with a line; any other failure ends the import. */
function faultOf(error: unknown): string {
  if (error instanceof BadLine) return error.message;
  if (error instanceof Rejection) return `${error.text.zh} (${error.text.en})`;
  throw error;
}

async function record(
  bus: CommandBus,
  found: CaseLine,
  today: PlainDate,
): Promise<{ changed: boolean; discrepancies: number }> {
  const recorded = externalCase(found, today);
  const commandId = randomUUID();
  const { events } = await bus.execute(
    new RecordExternalCase(
      recorded,
      envelope({
        commandId,
        correlationId: commandId,
        reach: ALL,
        actor: { system: 'importer', onBehalfOf: null },
        source: 'import',
        today,
        payload: { sourceRef: found.sourceRef, contentHash: recorded.contentHash },
      }),
    ),
  );
  return { changed: events.length > 0, discrepancies: recorded.discrepancies.length };
}
