// @ts-nocheck
import {
  approvedExceptions,
  demand,
  onCreditList,
  unmetQualifications,
  type OrgType,
  type PlainDate,
  type Project,
  type ProjectCommand,
  type ProjectState,
  type PurchaseReview,
  type Role,
  type Supplier,
} from '#domain';
import type { Facts } from '#policy';
import { judgedOn } from '../kernel/compliance.js';
import type { Prepared } from '../kernel/decisions.js';
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
export function projectFacts(project: Project): Facts {
  const { draft, needs, screening, targets, exAnte, intent, acceptancePlan } = project;
  return {
    divisionCode: draft.divisionCode,
    stationId: draft.stationId,
    purchaserKind: draft.purchaser.kind,
    category: draft.category,
    needs: needs && needsFacts(needs),
    negativeList: screening,
    targets,
    exAnteAssessed: exAnte !== null,
    // A file without a comment does not say that none was held.
    ...(exAnte?.requirementComment && { requirementComment: exAnte.requirementComment }),
    intentPublishedOn: intent?.publishedOn ?? null,
    ...(acceptancePlan && { acceptancePlan: planFacts(acceptancePlan, targets) }),
  };
}

function planFacts(
  { stages }: NonNullable<Project['acceptancePlan']>,
  targets: Project['targets'],
): NonNullable<Facts['acceptancePlan']> {
  const standards = stages.flatMap((stage) => stage.standards);
  const covered = new Set(standards.map(({ targetKey }) => targetKey));
  return {
    standards: standards.length,
    uncoveredTargets: (targets ?? []).filter(({ key }) => !covered.has(key)).length,
  };
}

/** What its own stream says of a supplier; one that was never checked is not known to lack anything. */
export function supplierFacts(supplier: Supplier | null, on: PlainDate): Facts {
  if (!supplier) return {};
  return {
    ...kindFacts(supplier.orgType),
    ...(supplier.qualification && { unmetConditions: unmetQualifications(supplier, on) }),
  };
}

/** A public institution whose class is told is one all the same. */
function kindFacts(orgType: OrgType): Pick<Facts, 'orgType' | 'institutionClass'> {
  switch (orgType) {
    case '公益一类事业单位':
      return { orgType: '事业单位', institutionClass: 'one' };
    case '公益二类事业单位':
      return { orgType: '事业单位', institutionClass: 'two' };
    default:
      return { orgType };
  }
}

/** What a purchase attests, and what the check of the supplier says of the credit lists; nothing: not reviewed. */
export function reviewFacts(
  review: PurchaseReview | undefined,
  supplier: Supplier,
  on: PlainDate,
): Pick<Facts, 'review'> {
  const listed = onCreditList(supplier, on);
  if (!review && listed === null) return {};
  return { review: { ...review, ...(listed !== null && { onCreditList: listed }) } };
}

/** What the command adds to it. */
export function factsGiven(command: ProjectCommand, { award }: Pick<Project, 'award'>): Facts {
  switch (command.type) {
    case 'RecordNeedsAssessment':
      return { needs: needsFacts(command.data) };
    case 'ScreenNegativeList':
      return { negativeList: command.data };
    case 'SetTargets':
      return { targets: command.data.targets };
    case 'PurchaseProject':
      return {
        priceFen: command.data.priceFen,
        award: command.data,
        openTender: command.data.method === '公开招标',
      };
    case 'PublishAward': {
      if (!award) return {};
      const { noticeIssuedOn, publishedOn, medium, url } = command.data;
      const bothOn = noticeIssuedOn > publishedOn ? noticeIssuedOn : publishedOn;
      return {
        publication: { from: award.decidedOn, doneOn: publishedOn, medium, url },
        awardPublication: { from: award.decidedOn, doneOn: bothOn },
      };
    }
    default:
      return {};
  }
}

/** The command with what the project's own stream says to the rules, and what else is known. */
export function asked<Given extends ProjectCommand>(
  project: Project,
  command: Given,
  envelope: Envelope,
  more: object = {},
): Prepared<Given> {
  return {
    command,
    links: projectLinks(project),
    question: {
      act: command.type,
      on: judgedOn(envelope.occurredOn, project.draftedOn),
      facts: {
        ...projectFacts(project),
        ...factsGiven(command, project),
        ...more,
        actorRole: actorRole(envelope),
      },
      exceptions: approvedExceptions(project),
    },
  };
}
