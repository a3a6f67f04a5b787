// @ts-nocheck
import type { Context } from '../kernel/decider.js';
import { demand } from '../kernel/rejection.js';
import type { ProjectCommand } from './project.commands.js';
import type { ProjectEvent } from './project.events.js';
import type { Project } from './project.state.js';
import { retainUntil } from './retention.js';

type CommandData<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>['data'];

/** What leads to a purchase or a contract ends with the project. */
export function demandUnderWay(project: Project): void {
  demand(project.status !== 'closed', 'project.closed', '项目已结项。', 'The project is closed.');
  demandNotGivenUp(project);
}

/** Its award is still owed to the public after the end, unless nobody was bought from. */
export function demandNotGivenUp({ status }: Project): void {
  demand(status !== 'abandoned', 'project.abandoned', '项目已终止采购。', 'The project was given up.');
}

/** 终止采购: whatever was begun, as long as nobody is bound by a contract. */
export function abandon(
  { reason, contracts }: CommandData<'AbandonProject'>,
  { draft: { projectId } }: Project,
  { on, today }: Context,
): ProjectEvent[] {
  demand(
    reason.trim() !== '',
    'project.no-abandoning-reason',
    '终止采购须说明原因。',
    'A project is given up with a reason.',
    { kind: 'invalid', pointer: '/reason' },
  );
  demand(
    contracts.length === 0,
    'project.has-contract',
    `项目已有 ${contracts.length} 份合同，不能终止采购；请按合同终止或结清后结项。`,
    `The project has ${contracts.length} contracts: they are terminated or settled, then it is closed.`,
    { rule: 'R-34' },
  );
  return [{ type: 'ProjectAbandoned', data: { projectId, reason, retainUntil: retainUntil(on, today) } }];
}

/** 结项: everything a contract asks for is done. */
export function close(
  { summary, contracts, unresolvedCases = [], undisclosed = [] }: CommandData<'CloseProject'>,
  { award, draft: { projectId } }: Project,
  { on, today }: Context,
): ProjectEvent[] {
  demand(
    award && contracts.length > 0,
    'project.nothing-to-close',
    '项目没有合同，不能结项；不再购买的，请终止采购。',
    'A project without a contract is not closed; where it is not bought any more, give it up.',
  );
  const open = contracts.filter(({ settled }) => !settled);
  demand(
    open.length === 0,
    'project.contracts-not-settled',
    `还有 ${open.length} 份合同未结清。`,
    `${open.length} contracts are not settled.`,
  );
  demand(
    unresolvedCases.length === 0,
    'project.supervision-unresolved',
    `监督案件 ${unresolvedCases.join('、')} 提出的问题尚未整改到位。`,
    `Findings of supervision cases ${unresolvedCases.join(', ')} are not resolved.`,
    { rule: 'R-44' },
  );
  // What is still to be published has its own deadlines, some of them after the end: it is told, not demanded.
  const told = undisclosed.length > 0 && { undisclosed };
  return [
    {
      type: 'ProjectClosed',
      data: { projectId, summary, retainUntil: retainUntil(on, today), ...told },
    },
  ];
}
