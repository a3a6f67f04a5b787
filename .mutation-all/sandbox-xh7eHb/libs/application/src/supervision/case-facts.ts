// @ts-nocheck
import { projectDecider, streamOf, type Supervision, type SupervisionCommand } from '#domain';
import type { Facts } from '#policy';
import type { Question } from '../kernel/compliance.js';
import type { FactReader } from '../kernel/fact-reader.js';
import type { Envelope } from '../kernel/envelope.js';

/** What the rules are asked when supervision is answered, and when an audit with findings is closed. */
export async function caseQuestion(
  state: Supervision,
  act: SupervisionCommand,
  { occurredOn: on }: Envelope,
  facts: FactReader,
): Promise<Question | undefined> {
  const known = caseFacts(state, act, on);
  if (known === null) return undefined;
  const project = await facts.read(streamOf.project(state.projectId), projectDecider);
  return {
    act: act.type === 'AnswerInformationRequest' && state.kind === 'audit' ? 'AnswerAuditRequest' : act.type,
    on,
    facts: { ...known, ...(project && { divisionCode: project.draft.divisionCode }) },
    exceptions: new Map(),
  };
}

/** null: no rule speaks about it. */
function caseFacts(state: Supervision, act: SupervisionCommand, on: string): Facts | null {
  if (act.type === 'AnswerInformationRequest') {
    const dueOn = state.requests.find(({ id }) => id === act.data.requestId)?.dueOn;
    if (dueOn === undefined) return null;
    const { withheld } = act.data;
    const stated = withheld !== undefined && { informationWithheld: withheld };
    return { informationAnswer: { dueOn, answeredOn: on }, ...stated };
  }
  const { kind, rectifyBy, lastToldOn, reported, toldGovernment, published } = state;
  if (act.type !== 'CloseSupervision' || kind !== 'audit' || rectifyBy === null) return null;
  return {
    auditRectification: {
      dueOn: rectifyBy,
      doneOn: lastToldOn ?? on,
      reportedToAudit: reported !== null,
      reportedToGovernment: toldGovernment,
      published,
    },
  };
}
