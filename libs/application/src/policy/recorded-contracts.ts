import {
  contractDecider,
  isSigned,
  projectDecider,
  traceOf,
  type Contract,
  type ContractEvent,
  type ContractState,
  type EventMetadata,
  type Project,
  type ProjectEvent,
  type ProjectState,
} from '#domain';
import type { EventStore } from '#event-store';
import { mayReach, type Facts, type Reach, type RecordedContract } from '#policy';
import { signingFacts } from '../contract/signing-facts.js';
import { subjectOfContract } from '../kernel/access.js';
import { projectFacts } from '../project/project-facts.js';

const PREFIXES = { project: 'project-', contract: 'contract-' } as const;

/** Every project and contract as the log tells them, read from its beginning to its end. */
async function tellAll(store: EventStore): Promise<Told> {
  const projects = new Map<string, ProjectState>();
  const contracts = new Map<string, ContractState>();
  const reading = new AbortController();
  try {
    const log = store.subscribeToAll({
      after: null,
      prefixes: Object.values(PREFIXES),
      signal: reading.signal,
    });
    for await (const item of log) {
      if (item.kind === 'caughtUp') break;
      if (item.kind !== 'event') continue;
      const { stream, type, data, metadata } = item.event;
      const trace = traceOf(metadata as EventMetadata);
      if (stream.startsWith(PREFIXES.project)) {
        const before = projects.get(stream) ?? projectDecider.initial;
        projects.set(stream, projectDecider.evolve(before, { type, data } as ProjectEvent, trace));
      } else {
        const before = contracts.get(stream) ?? contractDecider.initial;
        contracts.set(stream, contractDecider.evolve(before, { type, data } as ContractEvent, trace));
      }
    }
  } finally {
    reading.abort();
  }
  return { projects, contracts };
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

/** The signed contracts within reach, for what only looks: a decision reads the streams it is about. */
export class RecordedContracts {
  constructor(private readonly store: EventStore) {}

  async within(reach: Reach): Promise<readonly RecordedContract[]> {
    return recordedContracts(await tellAll(this.store), reach);
  }
}

interface Told {
  readonly projects: ReadonlyMap<string, ProjectState>;
  readonly contracts: ReadonlyMap<string, ContractState>;
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
