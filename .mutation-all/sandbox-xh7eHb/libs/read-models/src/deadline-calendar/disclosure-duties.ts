// @ts-nocheck
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
    return of(consultationOf(event.data), DEADLINES.thirdPartyOpinion, { begins });
  }
  if (event.type === 'ThirdPartyOpinionRecorded') {
    return of(consultationOf(event.data), DEADLINES.thirdPartyOpinion, { met: event.data.receivedOn });
  }
  const unheard = unheardIn(event);
  if (event.type !== 'DisclosurePublished') return unheard;
  const { publishedOn: on, snapshot } = event.data;
  const shown = (results: readonly unknown[] = []) => ({ shown: results.length, on });
  return [
    ...unheard,
    ...of(projectId, DEADLINES.socialDisclosure, { met: on }),
    ...of(projectId, DEADLINES.acceptancePublished, shown(snapshot.acceptance)),
    ...of(projectId, DEADLINES.evaluationDisclosed, shown(snapshot.evaluation)),
    ...of(projectId, DEADLINES.paymentsDisclosed, shown(snapshot.payments)),
    ...of(projectId, DEADLINES.issuesDisclosed, shown(snapshot.issues)),
  ];
}

type Consultation = { readonly disclosureId: string; readonly consultationId: string };
const consultationOf = ({ disclosureId, consultationId }: Consultation): string =>
  `${disclosureId}.${consultationId}`;

/** Nobody waits for their opinion any more: the text is published, replaced or withdrawn. */
function unheardIn({ data }: EventOf<'disclosure'>): Changes {
  if (!('unheard' in data)) return [];
  const { disclosureId, unheard = [] } = data;
  return unheard.flatMap((consultationId) =>
    of(consultationOf({ disclosureId, consultationId }), DEADLINES.thirdPartyOpinion, 'gone'),
  );
}
