import { demand, type Project, type ProjectCommand, type ProjectState, type Role } from '#domain';
import type { Facts } from '#policy';
import type { Envelope, Links } from '../kernel/envelope.js';

export const actorRole = ({ actor }: Envelope): Role | 'SYSTEM' =>
  'system' in actor ? 'SYSTEM' : actor.role;

export function demandProject(state: ProjectState): asserts state is Project {
  demand(state, 'project.not-found', '项目不存在。', 'No such project.', { kind: 'not-found' });
}
export const projectLinks = ({ draft: { projectId, stationId } }: Project): Links => ({
  projectId,
  stationId,
});

type Needs = NonNullable<Project['needs']>;
const needsFacts = (needs: Needs): Facts['needs'] => ({
  ...needs,
  demandEvidence: needs.demandEvidence.length,
});

/** What a project's own stream says to the rules. */
export function projectFacts({ draft, needs, screening, targets }: Project): Facts {
  return {
    divisionCode: draft.divisionCode,
    purchaserKind: draft.purchaser.kind,
    category: draft.category,
    needs: needs && needsFacts(needs),
    negativeList: screening,
    targets,
  };
}

/** What the command adds to it. */
export function factsGiven(command: ProjectCommand): Facts {
  switch (command.type) {
    case 'RecordNeedsAssessment':
      return { needs: needsFacts(command.data) };
    case 'ScreenNegativeList':
      return { negativeList: command.data };
    case 'SetTargets':
      return { targets: command.data.targets };
    case 'PurchaseProject':
      return { priceFen: command.data.priceFen };
    default:
      return {};
  }
}
