// @ts-nocheck
import type { Message } from '#domain';

/** Events that begin a part of a stream, and the member of their payload that names it. */
const BEGINS: Readonly<Record<string, string>> = {
  ExceptionRequested: 'exceptionId',
  ServiceDelivered: 'serviceId',
  AcceptanceOpened: 'acceptanceId',
  EvaluationStarted: 'evaluationId',
  PaymentRequested: 'paymentId',
  IssueRaised: 'issueId',
  StationInspected: 'inspectionId',
  StationDirectionIssued: 'directionId',
  GuidanceIssued: 'guidanceId',
  InformationRequested: 'requestId',
};

/** Id of the part these events begin, or null. */
export function partOf(events: readonly Message[]): string | null {
  for (const { type, data } of events) {
    const member = BEGINS[type];
    if (member) return (data as Record<string, string>)[member] ?? null;
  }
  return null;
}
