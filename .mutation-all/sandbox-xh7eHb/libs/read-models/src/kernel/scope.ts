// @ts-nocheck
import { USCC_DIVISION, type Reach } from '#policy';
import { columnName } from '#projection';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** Which columns of a list's rows say what a row belongs to. */
export type Scope<Row> =
  /**
   * A row under a project; `contract`: of that contract only, where it is not null; `budgetOf`: of that
   * purchaser’s money, where it is under no project.
   */
  | {
      readonly project: keyof Row & string;
      readonly contract?: keyof Row & string;
      readonly budgetOf?: keyof Row & string;
    }
  /** The row says itself to which division, purchaser and supplier the project belongs. */
  | 'project-itself'
  | { readonly division: keyof Row & string }
  | { readonly budgetOf: keyof Row & string }
  | { readonly supplier: keyof Row & string }
  /** Everybody may see every row. */
  | 'published';

/**
 * Keeps the rows within reach: `mayReach` of libs/policy in SQL. What a row under a project belongs to stands
 * in the project's and the contract's own rows, whose keys and columns are indexed.
 */
export function whereWithin<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  reach: Reach,
  scope: Scope<Row>,
): void {
  const { condition, parameters } = conditionWithin(query.alias, reach, scope);
  query.andWhere(condition, parameters);
}

/** The same for a query that is written out: its condition on rows under an alias, with named parameters. */
export function conditionWithin<Row>(
  alias: string,
  reach: Reach,
  scope: Scope<Row>,
): { readonly condition: string; readonly parameters: ObjectLiteral } {
  return {
    condition: conditionOf(alias, reach, scope),
    parameters: {
      ...('prefix' in reach && { reachPrefix: `${reach.prefix}%` }),
      ...('orgUscc' in reach && { reachOrg: reach.orgUscc }),
      ...(reach.kind === 'evaluator' && { reachEvaluator: JSON.stringify([reach.orgUscc]) }),
      ...(reach.kind === 'cases' && { reachProjects: reach.projectIds }),
    },
  };
}

function conditionOf<Row>(alias: string, reach: Reach, scope: Scope<Row>): string {
  if (reach.kind === 'all' || scope === 'published') return 'TRUE';
  const of = (property: string): string => `${alias}.${columnName(property)}`;
  if (scope === 'project-itself') return projectCondition(reach, alias);
  if ('project' in scope) {
    const project = of(scope.project);
    const below = belowProject(reach, project, scope.contract && of(scope.contract));
    return scope.budgetOf
      ? `CASE WHEN ${project} IS NULL THEN ${budgetCondition(reach, of(scope.budgetOf))} ELSE ${below} END`
      : below;
  }
  if ('division' in scope) {
    return reach.kind === 'division'
      ? `${of(scope.division)} LIKE :reachPrefix`
      : truth(reach.kind === 'purchaser' || reach.kind === 'supplier');
  }
  if ('budgetOf' in scope) return budgetCondition(reach, of(scope.budgetOf));
  return reach.kind === 'supplier'
    ? `${of(scope.supplier)} = :reachOrg`
    : truth(reach.kind === 'division' || reach.kind === 'purchaser');
}

const truth = (holds: boolean): string => (holds ? 'TRUE' : 'FALSE');

const EVALUATED =
  'FROM read.contract_register held WHERE held.evaluator_usccs @> CAST(:reachEvaluator AS jsonb)';
const EVALUATED_PROJECTS = `SELECT held.project_id ${EVALUATED}`;
const EVALUATED_CONTRACTS = `SELECT held.contract_id ${EVALUATED}`;

function projectCondition(reach: Reach, project: string): string {
  switch (reach.kind) {
    case 'all':
      return 'TRUE';
    case 'division':
      return `(${project}.division_code LIKE :reachPrefix OR ${project}.purchaser_uscc = :reachOrg)`;
    case 'purchaser':
      return `${project}.purchaser_uscc = :reachOrg`;
    case 'supplier':
      return `${project}.supplier_uscc = :reachOrg`;
    case 'evaluator':
      return `${project}.project_id IN (${EVALUATED_PROJECTS})`;
    case 'cases':
      return `${project}.project_id = ANY(:reachProjects)`;
    case 'published':
      return 'FALSE';
  }
}

function belowProject(reach: Reach, projectId: string, contractId: string | undefined): string {
  if (reach.kind === 'evaluator' && contractId !== undefined) {
    // Of a project with several contracts an evaluator sees those it evaluates, and what is the project's.
    return `CASE WHEN ${contractId} IS NULL THEN ${projectId} IN (${EVALUATED_PROJECTS})
      ELSE ${contractId} IN (${EVALUATED_CONTRACTS}) END`;
  }
  return `EXISTS (SELECT FROM read.project_overview owner
    WHERE owner.project_id = ${projectId} AND ${projectCondition(reach, 'owner')})`;
}

function budgetCondition(reach: Reach, purchaser: string): string {
  const registeredIn = `substr(${purchaser}, ${USCC_DIVISION.from + 1}, ${USCC_DIVISION.digits})`;
  switch (reach.kind) {
    case 'purchaser':
      return `${purchaser} = :reachOrg`;
    case 'division':
      return `(${purchaser} = :reachOrg OR ${registeredIn} LIKE :reachPrefix)`;
    default:
      return 'FALSE';
  }
}
