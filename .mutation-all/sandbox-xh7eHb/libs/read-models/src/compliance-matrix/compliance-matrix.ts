// @ts-nocheck
import type { ComplianceChecked, ComplianceReassessed, Finding, PlainDate } from '#domain';
import type { KeyedProjection } from '#projection';
import type { RecordedEvent } from '../kernel/recorded-event.js';

/** 合规矩阵: what a rule last said of a contract, and what a version registered later says of it now. */
export interface ComplianceEntry {
  /** `<contract>/<rule>`. */
  readonly entryId: string;
  readonly contractId: string;
  readonly projectId: string;
  readonly rule: string;
  readonly revision: number;
  readonly force: Finding['force'];
  readonly outcome: Finding['outcome'];
  readonly effect: Finding['effect'];
  readonly lapsed: boolean;
  readonly exceptionId: string | null;
  readonly operands: Finding['operands'];
  readonly act: string;
  /** null in the policy gap. */
  readonly versionId: string | null;
  readonly ruleSetHash: string;
  readonly checkedOn: PlainDate;
  /** As known now, where a version was registered late; null where none was. */
  readonly nowVersionId: string | null;
  readonly nowOutcome: Finding['outcome'] | null;
  readonly position: string;
}

type Recorded = Extract<RecordedEvent, ComplianceChecked | ComplianceReassessed>;
const isOne = (event: RecordedEvent): event is Recorded =>
  event.stream.startsWith('contract-') &&
  (event.type === 'ComplianceChecked' || event.type === 'ComplianceReassessed');

const findingsOf = (event: Recorded): readonly Finding[] =>
  event.type === 'ComplianceChecked' ? event.data.findings : event.data.after.findings;
const contractOf = ({ stream }: RecordedEvent): string => stream.slice('contract-'.length);

export const complianceMatrix: KeyedProjection<RecordedEvent, ComplianceEntry> = {
  kind: 'keyed',
  name: 'compliance_matrix',
  version: 1,
  schema: 'read',
  key: 'entryId',
  categories: ['contract'],
  columns: {
    entryId: 'text',
    contractId: 'text',
    projectId: 'text',
    rule: 'text',
    revision: 'integer',
    force: 'text',
    outcome: 'text',
    effect: 'text',
    lapsed: 'boolean',
    exceptionId: 'text',
    operands: 'jsonb',
    act: 'text',
    versionId: 'text',
    ruleSetHash: 'text',
    checkedOn: 'date',
    nowVersionId: 'text',
    nowOutcome: 'text',
    position: 'position',
  },
  indexes: { contract: '(contract_id)', rule: '(rule, outcome)' },
  keysOf: (event) =>
    isOne(event) ? findingsOf(event).map(({ clause }) => `${contractOf(event)}/${clause}`) : [],
  fold(row, event, entryId) {
    if (!isOne(event)) return row;
    const finding = findingsOf(event).find(({ clause }) => entryId.endsWith(`/${clause}`));
    if (!finding) return row;
    if (event.type === 'ComplianceChecked') return checked(row, event, finding, entryId);
    const { versionId } = event.data;
    return (
      row && {
        ...row,
        nowVersionId: versionId,
        nowOutcome: finding.outcome,
        position: String(event.position),
      }
    );
  },
};

function checked(
  row: ComplianceEntry | undefined,
  event: Extract<Recorded, { type: 'ComplianceChecked' }>,
  { clause, clauseRevision, force, outcome, effect, operands, lapsed = false, exceptionId }: Finding,
  entryId: string,
): ComplianceEntry | undefined {
  // What is not known at a later command does not undo what an earlier one established.
  if (row && outcome === 'unknown' && row.outcome !== 'unknown') return row;
  const { act, versionId, ruleSetHash } = event.data;
  return {
    entryId,
    contractId: contractOf(event),
    projectId: event.metadata.projectId!,
    rule: clause,
    revision: clauseRevision,
    force,
    outcome,
    effect,
    lapsed,
    exceptionId: exceptionId ?? null,
    operands,
    act,
    versionId,
    ruleSetHash,
    checkedOn: event.metadata.occurredOn,
    nowVersionId: row?.nowVersionId ?? null,
    nowOutcome: row?.nowOutcome ?? null,
    position: String(event.position),
  };
}
