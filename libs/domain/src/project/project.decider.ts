import { unreachable, type Context, type Decider, type Trace } from '../kernel/decider.js';
import { refusePersonalData } from '../kernel/pii.js';
import { addYears } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import { isUscc } from '../kernel/uscc.js';
import { purchase, reserveContract } from './project.award.js';
import type { ProjectCommand } from './project.commands.js';
import type { ProjectDrafted, ProjectEvent } from './project.events.js';
import { decideException } from './project.exceptions.js';
import { decideGate } from './project.gates.js';
import type { Project, ProjectState } from './project.state.js';

type CommandData<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>['data'];

/** 采购文件保存期限 (政府采购法 42). */
const RETENTION_YEARS = 15;

export const projectDecider: Decider<ProjectState, ProjectCommand, ProjectEvent> = {
  initial: null,

  decide(command, state, context) {
    refusePersonalData(command.data);
    if (command.type === 'DraftProject') return draft(command.data, state);
    demand(state, 'project.not-found', '项目不存在。', 'No such project.', { kind: 'not-found' });
    // Supervision also comes after the end.
    if (command.type === 'NoteSupervision') return note(command.data, state);
    demand(state.status !== 'closed', 'project.closed', '项目已结项。', 'The project is closed.');
    switch (command.type) {
      case 'RequestException':
      case 'ApproveException':
        return decideException(command, state, context);
      case 'PurchaseProject':
        return purchase(command.data, state, context);
      case 'ReserveContract':
        return reserveContract(command.data, state);
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
    contracts: [],
    supervisions: [],
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
    case 'ContractReserved':
      return { ...project, contracts: [...project.contracts, event.data] };
    case 'SupervisionNoted':
      return { ...project, supervisions: [...project.supervisions, event.data.caseId] };
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

function note(
  { caseId }: CommandData<'NoteSupervision'>,
  { supervisions, draft: { projectId } }: Project,
): ProjectEvent[] {
  if (supervisions.includes(caseId)) return [];
  return [{ type: 'SupervisionNoted', data: { projectId, caseId } }];
}

function close(
  { summary, contracts, unresolvedCases = [] }: CommandData<'CloseProject'>,
  { award, draft: { projectId } }: Project,
  { on, today }: Context,
): ProjectEvent[] {
  if (award) {
    const open = contracts.filter(({ settled }) => !settled);
    demand(
      contracts.length > 0 && open.length === 0,
      'project.contracts-not-settled',
      contracts.length === 0 ? '项目已购买但没有合同。' : `还有 ${open.length} 份合同未结清。`,
      contracts.length === 0
        ? 'The project is purchased and has no contract.'
        : `${open.length} contracts are not settled.`,
    );
  } else {
    demand(
      summary?.trim(),
      'project.no-closing-reason',
      '未购买的项目结项须说明原因。',
      'A project that was never purchased is closed with a summary.',
      { kind: 'invalid', pointer: '/summary' },
    );
  }
  demand(
    unresolvedCases.length === 0,
    'project.supervision-unresolved',
    `监督案件 ${unresolvedCases.join('、')} 提出的问题尚未整改到位。`,
    `Findings of supervision cases ${unresolvedCases.join(', ')} are not resolved.`,
    { rule: 'R-44' },
  );
  // A backdated closing does not shorten what is kept.
  const retainUntil = addYears(on > today ? on : today, RETENTION_YEARS);
  return [{ type: 'ProjectClosed', data: { projectId, summary, retainUntil } }];
}
