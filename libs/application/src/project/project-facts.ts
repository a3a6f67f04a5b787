import {
  approvedExceptions,
  areRelated,
  demand,
  onCreditList,
  streamOf,
  supplierDecider,
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
import { judgedOn, type Question } from '../kernel/compliance.js';
import type { FactReader, Prepared } from '../kernel/decisions.js';
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

/** What its own stream says of a supplier; one that was not checked by that day is not known to lack anything. */
export function supplierFacts(supplier: Supplier | null, on: PlainDate): Facts {
  if (!supplier) return {};
  const unmetConditions = unmetQualifications(supplier, on);
  return { ...kindFacts(supplier.orgType), ...(unmetConditions && { unmetConditions }) };
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

/**
 * What a purchase attests, what the check of the supplier says of the credit lists, and what those who took part
 * declared of each other: a relation that is declared stands against any attestation. Nothing: not reviewed.
 */
export async function reviewFacts(
  review: PurchaseReview | undefined,
  supplier: Supplier,
  on: PlainDate,
  facts: FactReader,
): Promise<Pick<Facts, 'review'>> {
  const { bidders = [], ...attested } = review ?? {};
  const listed = onCreditList(supplier, on);
  const declared = await declaredRelated(supplier, bidders, facts);
  const relatedBidders = declared === true ? true : (attested.relatedBidders ?? declared);
  if (!review && listed === null) return {};
  return {
    review: {
      ...attested,
      ...(relatedBidders !== null && { relatedBidders }),
      ...(listed !== null && { onCreditList: listed }),
    },
  };
}

/** null: not known, also where nobody is named beside the supplier. */
async function declaredRelated(
  supplier: Supplier,
  bidders: NonNullable<PurchaseReview['bidders']>,
  facts: FactReader,
): Promise<boolean | null> {
  if (bidders.length === 0) return null;
  const others = bidders.map(async ({ uscc }) => {
    return { uscc, supplier: await facts.read(streamOf.supplier(uscc), supplierDecider) };
  });
  return areRelated([{ uscc: supplier.uscc, supplier }, ...(await Promise.all(others))]);
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
  how: Pick<Question, 'gateOn'> = {},
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
      ...how,
    },
  };
}
