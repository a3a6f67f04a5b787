// @ts-nocheck
import { unreachable, type Decider, type Trace } from '../kernel/decider.js';
import { refusePersonalData } from '../kernel/pii.js';
import { demand } from '../kernel/rejection.js';
import { isUscc } from '../kernel/uscc.js';
import { publishAward, purchase, reserveContract } from './project.award.js';
import type { ProjectCommand } from './project.commands.js';
import { abandon, close, demandNotGivenUp, demandUnderWay } from './project.ending.js';
import type { ProjectDrafted, ProjectEvent } from './project.events.js';
import { decideException } from './project.exceptions.js';
import { decideGate } from './project.gates.js';
import type { Project, ProjectState } from './project.state.js';

type CommandData<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>['data'];

export const projectDecider: Decider<ProjectState, ProjectCommand, ProjectEvent> = {
  initial: null,

  decide(command, state, context) {
    refusePersonalData(command.data);
    if (command.type === 'DraftProject') return draft(command.data, state);
    demand(state, 'project.not-found', '项目不存在。', 'No such project.', { kind: 'not-found' });
    // Supervision and publication also come after the end.
    if (command.type === 'NoteSupervision') return noteSupervision(command.data, state);
    if (command.type === 'NoteDisclosure') return noteDisclosure(command.data, state);
    if (command.type === 'PublishAward') {
      demandNotGivenUp(state);
      return publishAward(command.data, state, context);
    }
    demandUnderWay(state);
    switch (command.type) {
      case 'RequestException':
      case 'ApproveException':
        return decideException(command, state, context);
      case 'PurchaseProject':
        return purchase(command.data, state, context);
      case 'ReserveContract':
        return reserveContract(command.data, state);
      case 'AbandonProject':
        return abandon(command.data, state, context);
      case 'CloseProject':
        return close(command.data, state, context);
      default:
        return decideGate(command, state, context);
    }
  },

  evolve(state, event, trace) {
    if (event.type === 'ProjectDrafted') return drafted(event.data, trace);
    return state && evolveProject(state, event, trace);
  },
};

function drafted(draftData: ProjectDrafted['data'], { by, on }: Trace): Project {
  return {
    draft: draftData,
    draftedBy: by,
    draftedOn: on,
    status: 'draft',
    needs: null,
    screening: null,
    targets: null,
    budget: null,
    exAnte: null,
    intent: null,
    acceptancePlan: null,
    exceptions: [],
    award: null,
    awardPublished: null,
    contracts: [],
    supervisions: [],
    disclosures: [],
    retainUntil: null,
  };
}

function evolveProject(
  project: Project,
  event: Exclude<ProjectEvent, { type: 'ProjectDrafted' }>,
  { by }: Trace,
): Project {
  switch (event.type) {
    case 'NeedsAssessed':
      return { ...project, needs: event.data };
    case 'NegativeListScreened':
      return { ...project, screening: event.data, status: event.data.passed ? 'draft' : 'rejected' };
    case 'TargetsSet':
      return { ...project, targets: event.data.targets };
    case 'BudgetSecured':
      return { ...project, budget: event.data };
    case 'ExAnteAssessed':
      return { ...project, exAnte: event.data };
    case 'IntentPublished':
      return { ...project, intent: event.data };
    case 'AcceptancePlanDefined':
      return { ...project, acceptancePlan: event.data };
    case 'ExceptionRequested': {
      const { exceptionId: id, ruleId } = event.data;
      const requested = { id, ruleId, requestedBy: by, approved: false };
      return { ...project, exceptions: [...project.exceptions, requested] };
    }
    case 'ExceptionJustified':
      return {
        ...project,
        exceptions: project.exceptions.map((exception) =>
          exception.id === event.data.exceptionId ? { ...exception, approved: true } : exception,
        ),
      };
    case 'ProjectPurchased':
      return { ...project, award: event.data, targets: event.data.targets, status: 'purchased' };
    case 'AwardPublished':
      return { ...project, awardPublished: event.data };
    case 'ContractReserved':
      return { ...project, contracts: [...project.contracts, event.data] };
    case 'SupervisionNoted':
      return { ...project, supervisions: [...project.supervisions, event.data.caseId] };
    case 'DisclosureNoted':
      return { ...project, disclosures: [...project.disclosures, event.data.disclosureId] };
    case 'ProjectAbandoned':
      return { ...project, status: 'abandoned', retainUntil: event.data.retainUntil };
    case 'ProjectClosed':
      return { ...project, status: 'closed', retainUntil: event.data.retainUntil };
    case 'ComplianceChecked':
      return project;
    default:
      return unreachable(event);
  }
}

function draft(data: CommandData<'DraftProject'>, state: ProjectState): ProjectEvent[] {
  const { projectId, station, name, category, purchaser, demonstration } = data;
  demand(state === null, 'project.already-drafted', '项目已立项。', 'The project is drafted already.');
  demand(name.trim() !== '', 'project.no-name', '项目名称不能为空。', 'A project needs a name.', {
    kind: 'invalid',
    pointer: '/name',
  });
  demand(
    isUscc(purchaser.uscc),
    'project.bad-purchaser-uscc',
    `购买主体统一社会信用代码 ${purchaser.uscc} 无效。`,
    `${purchaser.uscc} is not a unified social credit code.`,
    { kind: 'invalid', pointer: '/purchaser/uscc' },
  );
  return [
    {
      type: 'ProjectDrafted',
      data: {
        projectId,
        stationId: station.id,
        stationName: station.name,
        divisionCode: station.divisionCode,
        name,
        category,
        purchaser,
        ...(demonstration && { demonstration }),
      },
    },
  ];
}

function noteSupervision(
  { caseId }: CommandData<'NoteSupervision'>,
  { supervisions, draft: { projectId } }: Project,
): ProjectEvent[] {
  if (supervisions.includes(caseId)) return [];
  return [{ type: 'SupervisionNoted', data: { projectId, caseId } }];
}

function noteDisclosure(
  { disclosureId }: CommandData<'NoteDisclosure'>,
  { disclosures, draft: { projectId } }: Project,
): ProjectEvent[] {
  if (disclosures.includes(disclosureId)) return [];
  return [{ type: 'DisclosureNoted', data: { projectId, disclosureId } }];
}
