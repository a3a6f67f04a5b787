// @ts-nocheck
import { addMonths, judgesTheTerm, type PlainDate } from '#domain';
import { DEADLINES, smeReportDue, smeReportYears } from '#policy';
import type { EventOf } from '../kernel/recorded-event.js';
import { beginning, counted, dutyId, of, set } from './beginnings.js';
import type { Changes } from './duty.js';

type Contractual = EventOf<'contract'>;
type Of<Type extends Contractual['type']> = Extract<Contractual, { type: Type }>;

/** Duties that an event of a contract's stream begins, moves or meets. */
export function contractDuties(event: Contractual): Changes {
  const { projectId, contractId, occurredOn: on } = event.metadata;
  switch (event.type) {
    case 'ContractSigned':
      return signed(event);
    case 'ContractPublished':
      return of(contractId, DEADLINES.contractPublished, { met: event.data.publishedOn });
    case 'ContractFiled':
      return of(contractId, DEADLINES.contractFiled, { met: event.data.filedOn });
    case 'ContractAmended': {
      const { amendedOn, endsOn } = event.data;
      const published = counted(DEADLINES.amendmentPublished, amendedOn);
      return [
        ...of(amendmentOf(event), DEADLINES.amendmentPublished, { begins: published }),
        ...of(contractId, DEADLINES.finalEvaluation, { moved: set(endsOn), from: addMonths(endsOn, -1) }),
      ];
    }
    case 'ContractAmendmentPublished':
      return of(amendmentOf(event), DEADLINES.amendmentPublished, { met: event.data.publishedOn });
    case 'ContractTerminated': {
      const { terminatedOn } = event.data;
      return of(contractId, DEADLINES.finalEvaluation, { moved: set(terminatedOn), from: terminatedOn });
    }
    case 'AcceptanceConcluded':
      return accepted(event);
    case 'EvaluationCompleted': {
      const told = { adds: counted(DEADLINES.evaluationDisclosed, on) };
      return [
        ...(judgesTheTerm(event.data.kind) ? of(contractId, DEADLINES.finalEvaluation, { met: on }) : []),
        ...of(projectId, DEADLINES.evaluationDisclosed, told),
      ];
    }
    case 'PaymentRequested':
    case 'PaymentPaid':
      return paymentDuties(event);
    case 'ContractSettled':
      return notOwed(event.data.leftUnpaid);
    case 'IssueRaised':
    case 'IssueAssigned':
    case 'IssueRectified':
    case 'IssueRiskAccepted':
    case 'IssueReopened':
      return issueDuties(event);
    default:
      return [];
  }
}

/** Each amendment is published by itself. */
const amendmentOf = ({
  metadata: { contractId },
  data: { amendmentNo },
}: Of<'ContractAmended' | 'ContractAmendmentPublished'>): string => `${contractId}.m${amendmentNo}`;

function signed({ data }: Of<'ContractSigned'>): Changes {
  const { contractId, projectId, signedOn, endsOn, smePaymentDays, purchaser } = data;
  const evaluated = beginning(DEADLINES.finalEvaluation, addMonths(endsOn, -1), set(endsOn));
  const years = smePaymentDays === undefined ? [] : smeReportYears(signedOn, endsOn);
  return [
    ...of(projectId, DEADLINES.contractSigned, { met: signedOn }),
    ...of(contractId, DEADLINES.contractPublished, {
      begins: counted(DEADLINES.contractPublished, signedOn),
    }),
    ...of(contractId, DEADLINES.contractFiled, { begins: counted(DEADLINES.contractFiled, signedOn) }),
    ...of(contractId, DEADLINES.finalEvaluation, { begins: evaluated }),
    ...years.flatMap((year) => smeReport(purchaser.uscc, year, signedOn)),
  ];
}

/** One publication of a purchaser for all its small enterprises and a year; the first contract gives rise to it. */
function smeReport(purchaserUscc: string, year: number, from: PlainDate): Changes {
  const report = beginning(DEADLINES.smeOverduePublished, from, smeReportDue(year));
  return of(`${purchaserUscc}-${year}`, DEADLINES.smeOverduePublished, {
    first: { ...report, purchaserUscc },
  });
}

function accepted({ data, metadata: { projectId } }: Of<'AcceptanceConcluded'>): Changes {
  const { acceptanceId, concludedOn, payBy, paidInFull } = data;
  const published = counted(DEADLINES.acceptancePublished, concludedOn);
  const paid = payBy && { begins: beginning(DEADLINES.smePayment, payBy.from, set(payBy.dueOn)) };
  return [
    ...of(projectId, DEADLINES.acceptancePublished, { adds: published }),
    ...(paid ? of(acceptanceId, DEADLINES.smePayment, paid) : []),
    ...notOwed(paidInFull),
  ];
}

/** Nothing is owed for these acceptances any more. */
const notOwed = (acceptances: readonly string[] = []): Changes =>
  acceptances.flatMap((acceptanceId) => of(acceptanceId, DEADLINES.smePayment, 'gone'));

function paymentDuties(event: Of<'PaymentRequested' | 'PaymentPaid'>): Changes {
  const { projectId, occurredOn } = event.metadata;
  if (event.type === 'PaymentRequested') {
    const { paymentId, dueOn, acceptanceId } = event.data;
    // What pays an acceptance is due with that acceptance.
    if (dueOn === undefined || acceptanceId !== undefined) return [];
    const begins = beginning(DEADLINES.smePayment, occurredOn, set(dueOn));
    return of(paymentId, DEADLINES.smePayment, { begins });
  }
  const { paymentId, paidOn, paidInFull = [] } = event.data;
  return [
    ...[paymentId, ...paidInFull].map(
      (part) => [dutyId(part, DEADLINES.smePayment), { met: paidOn }] as const,
    ),
    ...of(projectId, DEADLINES.paymentsDisclosed, { adds: counted(DEADLINES.paymentsDisclosed, paidOn) }),
  ];
}

function issueDuties(
  event: Of<'IssueRaised' | 'IssueAssigned' | 'IssueRectified' | 'IssueRiskAccepted' | 'IssueReopened'>,
): Changes {
  const { projectId, occurredOn: on } = event.metadata;
  const rectified = (change: Parameters<typeof of>[2]): Changes =>
    of(event.data.issueId, DEADLINES.issueRectified, change);
  switch (event.type) {
    case 'IssueRaised': {
      const told = counted(DEADLINES.issuesDisclosed, on);
      return [
        ...rectified({ begins: beginning(DEADLINES.issueRectified, on, set(event.data.dueOn)) }),
        ...of(projectId, DEADLINES.issuesDisclosed, { adds: told }),
      ];
    }
    case 'IssueAssigned':
      return rectified({ moved: set(event.data.dueOn) });
    case 'IssueReopened':
      return rectified({ reopened: set(event.data.dueOn) });
    default:
      return rectified({ met: on });
  }
}
