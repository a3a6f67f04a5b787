import { unreachable, type Context, type Decider, type Trace } from '../kernel/decider.js';
import { isFen, sumFen, yuan } from '../kernel/money.js';
import { refusePersonalData } from '../kernel/pii.js';
import { addYears } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import { isUscc } from '../kernel/uscc.js';
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

function purchase(
  data: CommandData<'PurchaseProject'>,
  project: Project,
  { by, today }: Context,
): ProjectEvent[] {
  demand(
    project.award === null,
    'project.already-purchased',
    '项目已购买。',
    'The project is purchased already.',
  );
  demand(
    project.status !== 'rejected',
    'project.rejected-by-negative-list',
    '负面清单审查未通过,不得购买。',
    'The negative list stopped this project.',
    { rule: 'R-05' },
  );
  demand(
    by !== project.draftedBy,
    'project.own-approval',
    '立项经办人不得批准自己经办的项目。',
    'Who drafted a project may not decide its award.',
    { kind: 'forbidden' },
  );
  demandAward(data, project);
  demand(
    data.decidedOn <= today,
    'project.decided-in-future',
    '决定日期不能晚于今天。',
    'An award cannot be dated in the future.',
    { kind: 'invalid', pointer: '/decidedOn' },
  );
  const {
    targets,
    acceptancePlan,
    draft: { projectId },
  } = project;
  demand(
    targets,
    'project.no-targets',
    '尚未设定绩效目标;目标随购买决定固定。',
    'No targets are set; the award freezes them.',
    { rule: 'S-09' },
  );
  const unknown = acceptancePlan?.stages
    .flatMap(({ standards }) => standards)
    .find(({ targetKey }) => targetKey !== null && !targets.some(({ key }) => key === targetKey));
  demand(
    !unknown,
    'plan.unknown-target',
    `验收标准“${unknown?.key}”所指的指标“${unknown?.targetKey}”已不存在,请更新验收方案。`,
    `Standard ${unknown?.key} of the acceptance plan names the target ${unknown?.targetKey}, which is gone.`,
    { rule: 'R-22' },
  );
  return [{ type: 'ProjectPurchased', data: { projectId, ...data, targets } }];
}

function demandAward({ supplier, priceFen }: CommandData<'PurchaseProject'>, project: Project): void {
  demand(
    isUscc(supplier.uscc) && supplier.uscc !== project.draft.purchaser.uscc,
    'project.bad-supplier',
    '承接主体统一社会信用代码无效,或与购买主体相同。',
    'The supplier’s credit code is not valid, or it is the purchaser’s own.',
    { pointer: '/supplierId' },
  );
  demand(
    isFen(priceFen) && priceFen > 0,
    'project.bad-price',
    '成交价须为正整数(分)。',
    'A price is a positive integer of fen.',
    {
      kind: 'invalid',
      pointer: '/priceFen',
    },
  );
  const secured = project.budget?.totalFen ?? 0;
  demand(
    priceFen <= secured,
    'project.price-above-budget',
    `成交价 ${yuan(priceFen)} 超过已落实预算 ${yuan(secured)}。`,
    `The price of ${priceFen} fen exceeds the secured budget of ${secured} fen.`,
    { rule: 'R-10', pointer: '/priceFen' },
  );
}

/** Contracts take the award apart: Σ of those that are not void never exceeds its price. */
function reserveContract(data: CommandData<'ReserveContract'>, project: Project): ProjectEvent[] {
  const { contractId, number, signedOn, startsOn, endsOn, amountFen, voided } = data;
  const { award } = project;
  demand(award, 'project.not-purchased', '项目尚未购买,不能签订合同。', 'The project is not purchased yet.');
  const same = project.contracts.find((contract) => contract.contractId === contractId);
  if (same && same.number === number && same.amountFen === amountFen) return [];
  demand(
    !same,
    'project.contract-reserved',
    '该合同已按其他内容占用额度。',
    'This contract is reserved with other terms.',
  );
  demand(
    signedOn >= award.decidedOn,
    'project.signed-before-award',
    `签订日期早于购买决定日期 ${award.decidedOn}。`,
    `The contract is signed before the award of ${award.decidedOn}.`,
    { pointer: '/signedOn' },
  );
  demand(
    isFen(amountFen) && amountFen > 0,
    'project.bad-contract-amount',
    '合同金额须为正整数(分)。',
    'A contract amount is a positive integer of fen.',
    { kind: 'invalid', pointer: '/amountFen' },
  );
  const standing = project.contracts.filter((contract) => !voided.includes(contract.contractId));
  demand(
    standing.every((contract) => contract.number !== number),
    'project.contract-number-taken',
    `合同编号 ${number} 在本项目中已使用。`,
    `Contract number ${number} is taken in this project.`,
    { pointer: '/number' },
  );
  const left = award.priceFen - sumFen(standing.map((contract) => contract.amountFen));
  demand(
    amountFen <= left,
    'project.contracts-exceed-price',
    `合同金额 ${yuan(amountFen)} 超过成交价余额 ${yuan(left)}。`,
    `The amount of ${amountFen} fen exceeds the ${left} fen left of the award.`,
    { pointer: '/amountFen' },
  );
  return [{ type: 'ContractReserved', data: { contractId, number, startsOn, endsOn, amountFen } }];
}

function close(
  { summary, contracts }: CommandData<'CloseProject'>,
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
  // A backdated closing does not shorten what is kept.
  const retainUntil = addYears(on > today ? on : today, RETENTION_YEARS);
  return [{ type: 'ProjectClosed', data: { projectId, summary, retainUntil } }];
}
