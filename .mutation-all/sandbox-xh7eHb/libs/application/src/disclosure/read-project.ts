// @ts-nocheck
import { demand, projectDecider, stationDecider, streamOf, type PlainDate, type ProjectEvent } from '#domain';
import type { FactReader } from '../kernel/decisions.js';
import type { StreamHistory } from '../kernel/stream-history.js';
import { demandProject } from '../project/project-facts.js';
import { readContract, type ProjectRecord } from './project-record.js';

/** Everything the streams say about a project, as they are now. */
export async function readProject(
  projectId: string,
  today: PlainDate,
  now: FactReader,
  history: StreamHistory,
): Promise<ProjectRecord> {
  const state = await now.read(streamOf.project(projectId), projectDecider);
  demandProject(state);
  const station = await now.read(streamOf.station(state.draft.stationId), stationDecider);
  demand(station, 'project.no-such-station', '该社工站未登记。', 'No such station is registered.');
  const contracts = await Promise.all(
    state.contracts.map(({ contractId }) => readContract(contractId, today, history.eventsOf)),
  );
  return {
    project: await history.eventsOf<ProjectEvent>(streamOf.project(projectId)),
    station,
    contracts: contracts.filter((contract) => contract !== null),
  };
}
