import { DEADLINES } from '#policy';
import type { EventOf } from '../kernel/recorded-event.js';
import { beginning, of, set } from './beginnings.js';
import type { Changes } from './duty.js';

/** Duties to publish, met by what is published. */
export function disclosureDuties(event: EventOf<'disclosure'>): Changes {
  const { projectId } = event.metadata;
  if (event.type === 'ThirdPartyConsulted') {
    const { notifiedOn, dueOn } = event.data;
    const begins = beginning(DEADLINES.thirdPartyOpinion, notifiedOn, set(dueOn));
    return of(consultationOf(event), DEADLINES.thirdPartyOpinion, { begins });
  }
  if (event.type === 'ThirdPartyOpinionRecorded') {
    return of(consultationOf(event), DEADLINES.thirdPartyOpinion, { met: event.data.receivedOn });
  }
  if (event.type !== 'DisclosurePublished') return [];
  const { publishedOn: on, snapshot } = event.data;
  const shown = (results: readonly unknown[] = []) => ({ shown: results.length, on });
  return [
    ...of(projectId, DEADLINES.socialDisclosure, { met: on }),
    ...of(projectId, DEADLINES.acceptancePublished, shown(snapshot.acceptance)),
    ...of(projectId, DEADLINES.evaluationDisclosed, shown(snapshot.evaluation)),
    ...of(projectId, DEADLINES.paymentsDisclosed, shown(snapshot.payments)),
    ...of(projectId, DEADLINES.issuesDisclosed, shown(snapshot.issues)),
  ];
}

const consultationOf = ({
  data: { disclosureId, consultationId },
}: Extract<EventOf<'disclosure'>, { type: 'ThirdPartyConsulted' | 'ThirdPartyOpinionRecorded' }>): string =>
  `${disclosureId}.${consultationId}`;
