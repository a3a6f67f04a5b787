import { addMonths, judgesTheTerm } from '#domain';
import { DEADLINES } from '#policy';
import type { EventOf } from '../kernel/recorded-event.js';
import { beginning, counted, dutyId, of, smeReports } from './beginnings.js';
import type { Changes } from './duty.js';
import { drawnFor, leftAfter, ranIn } from './spot-check-duties.js';

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
        ...of(contractId, DEADLINES.finalEvaluation, { moved: endsOn, from: addMonths(endsOn, -1) }),
        ...lengthened(event),
      ];
    }
    case 'ContractAmendmentPublished':
      return of(amendmentOf(event), DEADLINES.amendmentPublished, { met: event.data.publishedOn });
    case 'ContractTerminated': {
      const { terminatedOn, cutShort } = event.data;
      return [
        ...of(contractId, DEADLINES.finalEvaluation, { moved: terminatedOn, from: terminatedOn }),
        ...(cutShort && contractId
          ? leftAfter(contractId, cutShort.purchaserUscc, [terminatedOn, cutShort.endsOn])
          : []),
      ];
    }
    case 'ContractSpotChecked': {
      const { purchaserUscc, year, checkedOn } = event.data;
      return contractId ? drawnFor(contractId, purchaserUscc, year, checkedOn) : [];
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
  const { contractId, projectId, signedOn, startsOn, endsOn, smePaymentDays, purchaser } = data;
  const evaluated = beginning(DEADLINES.finalEvaluation, addMonths(endsOn, -1), endsOn);
  return [
    ...of(projectId, DEADLINES.contractSigned, { met: signedOn }),
    ...of(contractId, DEADLINES.contractPublished, {
      begins: counted(DEADLINES.contractPublished, signedOn),
    }),
    ...of(contractId, DEADLINES.contractFiled, { begins: counted(DEADLINES.contractFiled, signedOn) }),
    ...of(contractId, DEADLINES.finalEvaluation, { begins: evaluated }),
    ...(smePaymentDays === undefined ? [] : smeReports(purchaser.uscc, [signedOn, endsOn], signedOn)),
    ...ranIn({ contractId, purchaserUscc: purchaser.uscc, startsOn, endsOn }),
  ];
}

/** What its purchaser is asked for in more years now. */
function lengthened({
  data: { lengthened: longer, amendedOn, endsOn },
  metadata: { contractId },
}: Of<'ContractAmended'>): Changes {
  if (!longer || !contractId) return [];
  const { purchaserUscc, startsOn, withSmallEnterprise } = longer;
  return [
    ...(withSmallEnterprise ? smeReports(purchaserUscc, [amendedOn, endsOn], amendedOn) : []),
    ...ranIn({ contractId, purchaserUscc, startsOn, endsOn }, amendedOn < startsOn ? startsOn : amendedOn),
  ];
}

function accepted({ data, metadata: { projectId } }: Of<'AcceptanceConcluded'>): Changes {
  const { acceptanceId, concludedOn, payBy, paidInFull } = data;
  const published = counted(DEADLINES.acceptancePublished, concludedOn);
  const paid = payBy && { begins: beginning(DEADLINES.smePayment, payBy.from, payBy.dueOn) };
  return [
    ...of(projectId, DEADLINES.acceptancePublished, { adds: published }),
    ...(paid ? of(acceptanceId, DEADLINES.smePayment, paid) : []),
    // The term may be over, and the supplier have declared itself small since it was signed.
    ...(payBy?.purchaserUscc ? smeReports(payBy.purchaserUscc, [concludedOn, payBy.dueOn], concludedOn) : []),
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
    const begins = beginning(DEADLINES.smePayment, occurredOn, dueOn);
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
        ...rectified({ begins: beginning(DEADLINES.issueRectified, on, event.data.dueOn) }),
        ...of(projectId, DEADLINES.issuesDisclosed, { adds: told }),
      ];
    }
    case 'IssueAssigned':
      return rectified({ moved: event.data.dueOn });
    case 'IssueReopened':
      return rectified({ reopened: event.data.dueOn });
    default:
      return rectified({ met: on });
  }
}
