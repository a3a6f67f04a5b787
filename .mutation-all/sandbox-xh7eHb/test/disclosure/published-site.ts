// @ts-nocheck
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { hashOf } from '#application';
import { createSite } from '../../apps/disclosure/src/server.js';
import { migrate } from '#database';
import type {
  ComplianceChecked,
  ExternalCaseFacts,
  ImportDiscrepancyRecorded,
  PublicSnapshot,
} from '#domain';
import type { NewEvent } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { Projector, readCheckpoint } from '#projection';
import { domainCodec, READ_MODELS, type RecordedEvent } from '#read-models';
import { createLogger, httpLimits, readConfig } from '#runtime';
import { Client, Pool } from 'pg';
import { createTestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

const FOOTER = {
  sponsor: '测试主办单位',
  contact: '022-00000000',
  siteCode: '1200000000',
  icpNumber: '津ICP备00000000号',
  policeNumber: '津公网安备00000000000000号',
  feedbackUrl: 'https://api.example.cn/api/feedback',
};

export interface PublishedSite {
  readonly url: string;
  /** As the public process connects: it may do what the public role may. */
  readonly readerUrl: string;
  readonly ownerUrl: string;
  publish(snapshot: PublicSnapshot): Promise<void>;
  recordCase(
    caseId: string,
    facts: ExternalCaseFacts,
    discrepancies?: readonly Omit<ImportDiscrepancyRecorded['data'], 'caseId'>[],
    check?: ComplianceChecked['data'],
  ): Promise<void>;
  /** Feedback of a project that was let through, answered and rated. */
  hear(projectId: string, text: string): Promise<void>;
  /** The database refuses the public role from now on. */
  loseDatabase(): Promise<void>;
  close(): Promise<void>;
}

/** The public process on a real database that the projector filled from events. */
export async function publishedSite(): Promise<PublishedSite> {
  const database = await createTestDatabase();
  await migrate(database.url);
  const reader = await createReader(database.url);
  const store = inMemoryEventStore();
  const projecting = project(database.url, store);
  const pool = new Pool({ connectionString: database.url, max: 1 });
  const site = await createSite(
    reader.url,
    FOOTER,
    createLogger('disclosure', 'error'),
    readConfig({}, httpLimits),
  );
  await site.listen(0, '127.0.0.1');

  const append = async (stream: string, events: readonly NewEvent[]): Promise<void> => {
    const { position } = await store.append(stream, 'no_stream', events);
    await until('the projector shows what was appended', async () => {
      await projecting.failed();
      return ((await readCheckpoint(pool)).position ?? -1n) >= position;
    });
  };
  return {
    url: await site.getUrl(),
    readerUrl: reader.url,
    ownerUrl: database.url,
    publish: (snapshot) => {
      const disclosureId = randomUUID();
      return append(`disclosure-${disclosureId}`, [
        event('DisclosurePublished', {
          disclosureId,
          projectId: snapshot.projectId,
          publishedOn: '2025-11-20',
          snapshot,
          snapshotHash: hashOf(snapshot),
        }),
      ]);
    },
    recordCase: (caseId, facts, discrepancies = [], check) =>
      append(`externalcase-${caseId}`, [
        event('ExternalCaseRecorded', {
          caseId,
          sourceRef: caseId,
          facts,
          source: {
            url: 'https://example.cn/notice?id=1&x=2',
            kind: '政府采购网公告',
            caveats: '网页为摘录。',
          },
          contentHash: createHash('sha256').update(JSON.stringify(facts)).digest('hex'),
        }),
        ...discrepancies.map((one) => event('ImportDiscrepancyRecorded', { caseId, ...one })),
        ...(check ? [event('ComplianceChecked', check)] : []),
      ]),
    hear: (projectId, text) => {
      const feedbackId = randomUUID();
      return append(`feedback-${feedbackId}`, [
        event('FeedbackModerated', {
          feedbackId,
          projectId,
          contractNumber: null,
          kind: 'complaint',
          submittedOn: '2025-11-10',
          dueOn: '2025-12-08',
          text,
          redactions: [],
          refusal: null,
        }),
        event('FeedbackAnswered', { feedbackId, text: '已固定探访时段。' }),
        event('AnswerRated', { feedbackId, score: 4 }),
      ]);
    },
    loseDatabase: () => reader.drop(),
    close: async () => {
      await site.close();
      await projecting.stop();
      await pool.end();
      await reader.drop();
      await database.drop();
    },
  };
}

const event = (type: string, data: unknown): NewEvent => ({
  id: randomUUID(),
  type,
  data,
  metadata: {
    schemaVersion: 1,
    actor: { accountId: 'editor', role: 'DISCLOSURE_EDITOR', orgUscc: null },
    occurredOn: '2025-11-20',
    commandId: randomUUID(),
    commandHash: 'hash',
    correlationId: 'correlation',
    causationId: 'causation',
    source: 'api',
  },
});

function project(databaseUrl: string, store: ReturnType<typeof inMemoryEventStore>) {
  const stopping = new AbortController();
  let failure: unknown;
  const projector = new Projector<RecordedEvent>({
    databaseUrl,
    models: READ_MODELS,
    codec: domainCodec,
    logKey: randomBytes(32),
    follow: (after, signal) =>
      store.subscribeToAll({ after, prefixes: ['disclosure-', 'externalcase-', 'feedback-'], signal }),
    observer: {
      standing: () => undefined,
      committed: () => undefined,
      parked: ({ error }) => {
        failure = error;
      },
      failed: (error) => {
        failure = error;
      },
    },
  });
  const running = projector.run(stopping.signal);
  return {
    failed: async () => {
      if (failure) throw failure;
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** A login that has what the public role has: other tests share the server's roles. */
async function createReader(databaseUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `reader_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await execute(databaseUrl, `CREATE ROLE ${name} LOGIN PASSWORD '${password}' IN ROLE tjsws_disclosure`);
  const url = new URL(databaseUrl);
  url.username = name;
  url.password = password;
  return {
    url: url.href,
    drop: () =>
      execute(
        databaseUrl,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${name}'; DROP ROLE IF EXISTS ${name}`,
      ),
  };
}

async function execute(url: string, statements: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}
