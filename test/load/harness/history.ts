import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serviceId, streamOf, type EventMetadata, type EventType } from '#domain';
import { connectEventStore, type EventStore, type NewEvent } from '#event-store';
import { sampleSnapshot } from '../../disclosure/samples.js';

const FIXTURES = fileURLToPath(new URL('../../../../libs/domain/src/fixtures/', import.meta.url));

/** The cast of the fixtures, written anew for every project. */
const STATION = '01KAN0STAT10N00000000000A1';
const PROJECT = '01KAN0PR0JECT0000000000001';
const CONTRACT = '01KAN0C0NTRACT000000000001';
const DISCLOSURE = '01KAN0D1SC000000000000001A';
const PURCHASER = '11120104MB10000018';
export const SUPPLIER_USCC = '52120104MJ1000002J';

/** One day in each month of the fixtures' contract. */
export const DAYS: readonly string[] = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2025, 3 + at, 10)).toISOString().slice(0, 10),
);

const SERVICES_A_MONTH = 10;
/** Projects that run at the same time: their events lie side by side in the log. */
const COHORT = 100;

const PREPARED = [
  'ProjectDrafted',
  'NeedsAssessed',
  'NegativeListScreened',
  'TargetsSet',
  'BudgetSecured',
  'ExAnteAssessed',
  'IntentPublished',
  'AcceptancePlanDefined',
  'ProjectPurchased',
  'ContractReserved',
] as const;
const SIGNED = [
  'ContractSigned',
  'ContractPublished',
  'ContractFiled',
  'PaymentRequested',
  'PaymentApproved',
  'PaymentPaid',
] as const;
const ACCEPTED = [
  'AcceptanceOpened',
  'UserOpinionRecorded',
  'AcceptanceSigned',
  'AcceptanceConcluded',
  'EvaluationStarted',
  'EvaluationCompleted',
  'EvaluationResultApplied',
  'ContractSettled',
] as const;
const PUBLISHED = ['DisclosurePrepared', 'DisclosureReviewed', 'DisclosurePublished'] as const;

interface Fixture {
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}
const fixtures = new Map<EventType, Fixture>();

function fixture(type: EventType): Fixture {
  const known = fixtures.get(type);
  if (known) return known;
  const { data, metadata } = JSON.parse(readFileSync(`${FIXTURES}${type}.v1.json`, 'utf8')) as {
    data: Record<string, unknown>;
    metadata: EventMetadata;
  };
  const full = 'snapshot' in data ? { ...data, snapshot: { ...sampleSnapshot, projectId: PROJECT } } : data;
  const read = { type, data: JSON.stringify(full), metadata: JSON.stringify(metadata) };
  fixtures.set(type, read);
  return read;
}

export interface Append {
  readonly stream: string;
  readonly events: readonly NewEvent[];
}

const ulid = (head: string, serial: number): string => head + String(serial).padStart(26 - head.length, '0');

/** One project with events of its own, in the words of the fixtures. */
export class ToldProject {
  readonly id: string;
  readonly contractId: string;
  private readonly stationId: string;
  private readonly disclosureId: string;
  /** Code of its purchaser. */
  readonly purchaser: string;

  constructor(serial: number) {
    this.id = ulid('01KAN0PR0J', serial);
    this.contractId = ulid('01KAN0C0NT', serial);
    this.stationId = ulid('01KAN0STAT', serial);
    this.disclosureId = ulid('01KAN0D1SC', serial);
    this.purchaser = `11120104MB${String(serial).padStart(8, '0')}`;
  }

  /** Up to its signed contract. */
  *begun(): Generator<Append> {
    yield this.append(streamOf.station(this.stationId), ['StationRegistered']);
    yield this.append(streamOf.budget(this.purchaser, 2025), [
      'BudgetLineRegistered',
      'BudgetReserved',
      'BudgetCommitted',
    ]);
    yield this.append(streamOf.project(this.id), PREPARED);
    yield this.append(streamOf.contract(this.contractId), SIGNED);
  }

  /** Two services recorded and confirmed. */
  services(day: string, first: number): Append {
    const month = day.slice(0, 7).replace('-', '');
    const events = [first, first + 1].flatMap((ordinal) =>
      (['ServiceDelivered', 'ServiceConfirmed'] as const).map((type) =>
        this.event(type, (text) =>
          text
            .replaceAll(serviceId(this.contractId, '202504', 1), serviceId(this.contractId, month, ordinal))
            .replaceAll('2025-04-10-1', `${day}-${ordinal}`)
            .replaceAll('2025-04-10', day)
            .replaceAll('w-031', `w-${ordinal}`),
        ),
      ),
    );
    return { stream: streamOf.ledger(this.contractId, month), events };
  }

  /** Accepted, evaluated, closed and published. */
  *ended(): Generator<Append> {
    yield this.append(streamOf.contract(this.contractId), ACCEPTED);
    yield this.append(streamOf.project(this.id), ['ProjectClosed']);
    yield this.published();
  }

  published(): Append {
    return this.append(streamOf.disclosure(this.disclosureId), PUBLISHED);
  }

  private append(stream: string, types: readonly EventType[]): Append {
    return { stream, events: types.map((type) => this.event(type)) };
  }

  private event(type: EventType, adapt: (text: string) => string = (text) => text): NewEvent {
    const { data, metadata } = fixture(type);
    const own = (text: string): unknown =>
      JSON.parse(
        adapt(
          text
            .replaceAll(PROJECT, this.id)
            .replaceAll(CONTRACT, this.contractId)
            .replaceAll(STATION, this.stationId)
            .replaceAll(DISCLOSURE, this.disclosureId)
            .replaceAll(PURCHASER, this.purchaser),
        ),
      );
    const id = randomUUID();
    const told = { ...(own(metadata) as object), commandId: id, correlationId: id, causationId: id };
    return { id, type, data: own(data), metadata: told };
  }
}

/** Appends that can be written side by side: no two of them to one stream. */
type Round = readonly Append[];

/** What a city's stations write, cohort after cohort, without an end. */
function* rounds(): Generator<Round> {
  for (let first = 1; ; first += COHORT) {
    const cohort = Array.from({ length: COHORT }, (_, at) => new ToldProject(first + at));
    yield cohort.flatMap((project) => [...project.begun()]);
    for (const day of DAYS) {
      for (let ordinal = 1; ordinal <= SERVICES_A_MONTH; ordinal += 2) {
        yield cohort.map((project) => project.services(day, ordinal));
      }
    }
    yield cohort.flatMap((project) => [...project.ended()]);
  }
}

/** A log that grows to the sizes it is asked for. */
export class History {
  events = 0;
  position = 0n;
  private readonly store: EventStore;
  private readonly rounds = rounds();
  private readonly revisions = new Map<string, bigint>();

  constructor(eventStoreUrl: string) {
    this.store = connectEventStore(eventStoreUrl, { deadlineMs: 60_000 });
  }

  async growTo(events: number): Promise<void> {
    while (this.events < events) await this.write(this.rounds.next().value as Round);
  }

  async write(appends: Round): Promise<void> {
    await Promise.all(appends.map((append) => this.append(append)));
  }

  close(): Promise<void> {
    return this.store.close();
  }

  private async append({ stream, events }: Append): Promise<void> {
    const expected = this.revisions.get(stream) ?? 'no_stream';
    const { revision, position } = await this.store.append(stream, expected, events);
    this.revisions.set(stream, revision);
    this.events += events.length;
    if (position > this.position) this.position = position;
  }
}
