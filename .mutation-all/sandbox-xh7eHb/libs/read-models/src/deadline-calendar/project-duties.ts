// @ts-nocheck
import { addDays } from '#domain';
import { DEADLINES, intentDue } from '#policy';
import type { EventOf } from '../kernel/recorded-event.js';
import { beginning, counted, of, set } from './beginnings.js';
import type { Changes } from './duty.js';

/** Duties of a project that an event of its own stream begins, moves or meets. */
export function projectDuties(event: EventOf<'project'>): Changes {
  const { projectId, occurredOn } = event.metadata;
  switch (event.type) {
    case 'IntentPublished': {
      const { publishedOn, expectedStartOn } = event.data;
      // Where no start is told, procurement may start when the days are over.
      const startsOn = expectedStartOn ?? addDays(publishedOn, DEADLINES.intentPublished.days);
      const intent = beginning(DEADLINES.intentPublished, startsOn, intentDue(startsOn));
      return [
        ...of(projectId, DEADLINES.intentPublished, { begins: intent }),
        ...of(projectId, DEADLINES.intentPublished, { met: publishedOn }),
      ];
    }
    case 'ProjectPurchased': {
      const { decidedOn } = event.data;
      // Procurement began no later than it was decided.
      const intent = beginning(DEADLINES.intentPublished, decidedOn, intentDue(decidedOn));
      return [
        ...of(projectId, DEADLINES.intentPublished, { earlier: intent }),
        ...of(projectId, DEADLINES.awardPublished, { begins: counted(DEADLINES.awardPublished, decidedOn) }),
        ...of(projectId, DEADLINES.contractSigned, { begins: counted(DEADLINES.contractSigned, decidedOn) }),
        ...of(projectId, DEADLINES.socialDisclosure, {
          first: counted(DEADLINES.socialDisclosure, decidedOn),
        }),
      ];
    }
    case 'AwardPublished': {
      const { noticeIssuedOn, publishedOn } = event.data;
      const bothOn = noticeIssuedOn > publishedOn ? noticeIssuedOn : publishedOn;
      const signing = counted(DEADLINES.contractSigned, noticeIssuedOn);
      return [
        ...of(projectId, DEADLINES.awardPublished, { met: bothOn }),
        ...of(projectId, DEADLINES.contractSigned, { moved: signing.due, from: signing.from }),
      ];
    }
    case 'ProjectAbandoned': {
      const kept = beginning(DEADLINES.fileKept, occurredOn, set(event.data.retainUntil));
      return [
        // Nobody publishes or signs it any more.
        ...of(projectId, DEADLINES.intentPublished, 'gone'),
        ...of(projectId, DEADLINES.awardPublished, 'gone'),
        ...of(projectId, DEADLINES.contractSigned, 'gone'),
        ...of(projectId, DEADLINES.socialDisclosure, 'gone'),
        ...of(projectId, DEADLINES.fileKept, { begins: kept }),
      ];
    }
    case 'ProjectClosed': {
      const kept = beginning(DEADLINES.fileKept, occurredOn, set(event.data.retainUntil));
      return [
        // An intent is told before the purchase; the award is still owed.
        ...of(projectId, DEADLINES.intentPublished, 'gone'),
        ...of(projectId, DEADLINES.fileKept, { begins: kept }),
      ];
    }
    default:
      return [];
  }
}
