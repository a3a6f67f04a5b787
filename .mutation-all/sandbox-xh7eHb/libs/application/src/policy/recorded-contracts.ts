// @ts-nocheck
import {
  contractDecider,
  isSigned,
  projectDecider,
  traceOf,
  type Contract,
  streamOf,
  type ContractEvent,
  type ContractSigned,
  type ContractState,
  type EventMetadata,
  type PlainDate,
  type Project,
  type ProjectEvent,
  type ProjectState,
} from '#domain';
import type { EventStore, StoredEvent } from '#event-store';
import { ALL, mayReach, type Facts, type Reach, type RecordedContract } from '#policy';
import { signingFacts } from '../contract/signing-facts.js';
import { subjectOfContract } from '../kernel/access.js';
import { projectFacts } from '../project/project-facts.js';

const PREFIXES = { project: 'project-', contract: 'contract-' } as const;

/** The log of such streams from its beginning to its end. */
async function* logOf(store: EventStore, prefixes: readonly string[]): AsyncGenerator<StoredEvent> {
  const reading = new AbortController();
  try {
    for await (const item of store.subscribeToAll({ after: null, prefixes, signal: reading.signal })) {
      if (item.kind === 'caughtUp') break;
      if (item.kind === 'event') yield item.event;
    }
  } finally {
    reading.abort();
  }
}

/** Projects and contracts as their events tell them. */
class Told {
  readonly projects = new Map<string, ProjectState>();
  readonly contracts = new Map<string, ContractState>();

  async tell(events: AsyncIterable<StoredEvent>): Promise<this> {
    for await (const { stream, type, data, metadata } of events) {
      const trace = traceOf(metadata as EventMetadata);
      if (stream.startsWith(PREFIXES.project)) {
        const before = this.projects.get(stream) ?? projectDecider.initial;
        this.projects.set(stream, projectDecider.evolve(before, { type, data } as ProjectEvent, trace));
      } else {
        const before = this.contracts.get(stream) ?? contractDecider.initial;
        this.contracts.set(stream, contractDecider.evolve(before, { type, data } as ContractEvent, trace));
      }
    }
    return this;
  }
}

type Terms = Contract['terms'];

/** What is known of a contract to all the rules, of its whole life so far. */
function factsOf(contract: Contract, project: Project, terms: readonly Terms[]): Facts {
  const { draft, budget, award } = project;
  const final = contract.acceptances.find(({ kind, conclusion }) => kind === 'final' && conclusion);
  const lines = budget?.lines.map((line) => ({ ...line, availableFen: line.amountFen }));
  return {
    ...projectFacts(project),
    ...signingFacts(contract.terms, project),
    divisionCode: draft.divisionCode,
    priceFen: contract.terms.amountFen,
    projectTerms: terms.map(({ startsOn, endsOn }) => ({ startsOn, endsOn })),
    ...(lines && { budget: { lines } }),
    ...(award && { award, openTender: award.method === '公开招标' }),
    ...(award?.review && { review: award.review }),
    ...(final && { userOpinions: final.respondents.length, acceptanceMembers: final.signers.length }),
    resultApplied: contract.evaluations.some(({ applied }) => applied !== null),
  };
}

/** A project that has signed contracts, all of them. */
export interface ProjectWithContracts {
  readonly projectId: string;
  readonly contractIds: readonly string[];
}

/** The signed contracts, for what only looks: a decision reads the streams it is about. */
export class RecordedContracts {
  constructor(private readonly store: EventStore) {}

  /** All within reach, as the whole log tells them. */
  async within(reach: Reach): Promise<readonly RecordedContract[]> {
    return recordedContracts(await new Told().tell(logOf(this.store, Object.values(PREFIXES))), reach);
  }

  /** Where a contract was signed on such a day. Nothing else of them is held. */
  async projectsSigning(isAsked: (signedOn: PlainDate) => boolean): Promise<readonly ProjectWithContracts[]> {
    const contractsOf = new Map<string, string[]>();
    const asked = new Set<string>();
    for await (const { type, data } of logOf(this.store, [PREFIXES.contract])) {
      if (type !== 'ContractSigned') continue;
      const { projectId, contractId, signedOn } = data as ContractSigned['data'];
      contractsOf.set(projectId, [...(contractsOf.get(projectId) ?? []), contractId]);
      if (isAsked(signedOn)) asked.add(projectId);
    }
    return [...asked].map((projectId) => ({ projectId, contractIds: contractsOf.get(projectId)! }));
  }

  async ofProject({ projectId, contractIds }: ProjectWithContracts): Promise<readonly RecordedContract[]> {
    const told = new Told();
    await told.tell(this.store.readStream(streamOf.project(projectId)));
    for (const id of contractIds) await told.tell(this.store.readStream(streamOf.contract(id)));
    return recordedContracts(told, ALL);
  }
}

function recordedContracts({ projects, contracts }: Told, reach: Reach): readonly RecordedContract[] {
  const signed = [...contracts.values()].filter(isSigned);
  const termsOf = new Map<string, Terms[]>();
  for (const { terms } of signed) {
    termsOf.set(terms.projectId, [...(termsOf.get(terms.projectId) ?? []), terms]);
  }
  return signed.flatMap((contract): RecordedContract[] => {
    const { contractId, projectId, stationId, number, amountFen, signedOn, policyVersionId } = contract.terms;
    const project = projects.get(`${PREFIXES.project}${projectId}`);
    if (!project || !mayReach(reach, subjectOfContract(contract, project))) return [];
    const terms = termsOf.get(projectId) ?? [];
    const facts = factsOf(contract, project, terms);
    return [
      { contractId, projectId, stationId, number, amountFen, signedOn, versionId: policyVersionId, facts },
    ];
  });
}
