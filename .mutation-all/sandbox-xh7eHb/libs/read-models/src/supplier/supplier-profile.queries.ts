// @ts-nocheck
import type { Grade, PlainDate, ResultMeasure } from '#domain';
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import type { Evaluation, Issue } from '../contract-register/contract-register.parts.js';
import { ContractEntity } from '../contract-register/contract-register.queries.js';
import { whereEqual } from '../kernel/filters.js';
import { whereWithin } from '../kernel/scope.js';
import type { Supplier } from './supplier.js';
import { findSupplier } from './supplier.queries.js';

/** One contract as far as it speaks of who delivered it. */
export interface ProfiledContract {
  readonly contractId: string;
  readonly projectId: string;
  readonly number: string;
  readonly purchaserName: string;
  readonly signedOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly status: string;
  readonly amountFen: number;
  readonly acceptedFen: number;
  readonly paidFen: number;
  readonly evaluations: readonly (Pick<Evaluation, 'evaluationId' | 'kind'> & {
    readonly rawScore: string | null;
    readonly grade: Grade | null;
    readonly measure: ResultMeasure | null;
  })[];
  readonly issues: readonly Pick<Issue, 'issueId' | 'type' | 'severity' | 'status' | 'dueOn'>[];
}

/** 承接主体档案: what is recorded of a supplier, as facts; no ranking and no black list. */
export interface SupplierProfile {
  readonly supplier: Supplier;
  readonly contracts: readonly ProfiledContract[];
  readonly totals: {
    readonly contracts: number;
    readonly amountFen: number;
    readonly paidFen: number;
    readonly openIssues: number;
    readonly criticalIssues: number;
  };
}

/** Its contracts within reach, last signed first. */
export async function findSupplierProfile(
  dataSource: DataSource,
  uscc: string,
  reach: Reach,
): Promise<SupplierProfile | null> {
  const supplier = await findSupplier(dataSource, uscc);
  if (!supplier) return null;
  const query = dataSource.getRepository(ContractEntity).createQueryBuilder('contract');
  whereEqual(query, { supplierUscc: uscc });
  whereWithin(query, reach, { project: 'projectId', contract: 'contractId' });
  const entries = await query
    .orderBy('contract.signedOn', 'DESC')
    .addOrderBy('contract.contractId', 'DESC')
    .getMany();
  const contracts = entries.map(({ purchaser, evaluations, issues, ...entry }) => ({
    contractId: entry.contractId,
    projectId: entry.projectId,
    number: entry.number,
    purchaserName: purchaser.name,
    signedOn: entry.signedOn,
    endsOn: entry.endsOn,
    status: entry.status,
    amountFen: entry.amountFen,
    acceptedFen: entry.acceptedFen,
    paidFen: entry.paidFen,
    evaluations: evaluations.map(({ evaluationId, kind, completed, applied }) => ({
      evaluationId,
      kind,
      rawScore: completed?.rawScore ?? null,
      grade: completed?.grade ?? null,
      measure: applied?.measure ?? null,
    })),
    issues: issues.map(({ issueId, type, severity, status, dueOn }) => ({
      issueId,
      type,
      severity,
      status,
      dueOn,
    })),
  }));
  const issues = contracts.flatMap((contract) => contract.issues);
  const sum = (of: (contract: ProfiledContract) => number): number =>
    contracts.reduce((total, contract) => total + of(contract), 0);
  return {
    supplier,
    contracts,
    totals: {
      contracts: contracts.length,
      amountFen: sum(({ amountFen }) => amountFen),
      paidFen: sum(({ paidFen }) => paidFen),
      openIssues: issues.filter(({ status }) => status !== 'rectified').length,
      criticalIssues: issues.filter(({ severity }) => severity === 'critical').length,
    },
  };
}
