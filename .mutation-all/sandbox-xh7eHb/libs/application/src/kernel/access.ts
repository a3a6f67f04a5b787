// @ts-nocheck
import {
  alertDecider,
  attachmentDecider,
  contractDecider,
  demand,
  disclosureDecider,
  feedbackDecider,
  isSigned,
  partsOfStream,
  placeOfBeneficiary,
  projectDecider,
  Rejection,
  stationDecider,
  streamOf,
  supervisionDecider,
  type Contract,
  type Decider,
  type Message,
  type ProjectState,
  type StreamCategory,
} from '#domain';
import { mayReach, maySpeakFor, type Reach, type Subject } from '#policy';
import type { DeciderCache } from './decider-cache.js';

/**
 * What has to be within reach: a stream, by its name; or what is only about to begin, which belongs to the
 * subject. `pointer`: the field of the command that names it.
 */
export type Within =
  | string
  | { readonly stream: string; readonly pointer: string }
  | { readonly subject: Subject; readonly pointer: string };

/** Reads a stream's state, as it was known when it was last read or as it is now. */
type Read = <State, Event extends Message>(
  stream: string,
  decider: Decider<State, never, Event>,
) => Promise<State>;
/** @param id what the stream's name says after its category */
type Belongs = (id: string, read: Read, reach: Reach) => Promise<Subject | null> | Subject | null;

/**
 * Whom each kind of stream belongs to, told by the streams alone; null where there is no such thing. What
 * decides (division, purchaser, supplier) never changes once it is there, so that cached states do.
 */
const BELONGS: Readonly<Record<StreamCategory, Belongs>> = {
  project: projectSubject,
  contract: contractSubject,
  ledger: (id, read, reach) => contractSubject(id.slice(0, id.lastIndexOf('-')), read, reach),
  caseload: contractSubject,
  beneficiary: (id, read, reach) => {
    const place = placeOfBeneficiary(id);
    return place && contractSubject(place.contractId, read, reach);
  },
  supervision: async (id, read, reach) => {
    const supervision = await read(streamOf.supervision(id), supervisionDecider);
    return supervision && projectSubject(supervision.projectId, read, reach);
  },
  disclosure: async (id, read, reach) => {
    const disclosure = await read(streamOf.disclosure(id), disclosureDecider);
    return disclosure && projectSubject(disclosure.prepared.projectId, read, reach);
  },
  feedback: async (id, read, reach) => {
    const feedback = await read(streamOf.feedback(id), feedbackDecider);
    return feedback && projectSubject(feedback.projectId, read, reach);
  },
  attachment: async (id, read, reach) => {
    const attachment = await read(streamOf.attachment(id), attachmentDecider);
    return attachment && ownerSubject(attachment, read, reach);
  },
  alert: async (id, read, reach) => {
    const alert = await read(streamOf.alert(id), alertDecider);
    if (!alert) return null;
    const { projectId, contractId, purchaserUscc } = alert;
    if (projectId !== null) return ownerSubject({ projectId, contractId }, read, reach);
    return purchaserUscc === undefined ? null : { kind: 'budget', purchaserUscc };
  },
  station: async (id, read) => {
    const station = await read(streamOf.station(id), stationDecider);
    return station && { kind: 'station', divisionCode: station.divisionCode };
  },
  /** Written by the steps of a recording, told by the services of its worker. */
  timesheet: () => null,
  budget: (id) => ({ kind: 'budget', purchaserUscc: id.slice(0, id.lastIndexOf('-')) }),
  supplier: (uscc) => ({ kind: 'supplier', uscc }),
  externalcase: () => ({ kind: 'published' }),
  policy: () => ({ kind: 'published' }),
  /** Administrators reach them by a rule of their own, `administers`. */
  account: () => null,
};

/** Of what stands under a project, or under one of its contracts. */
const ownerSubject = (
  { projectId, contractId }: { readonly projectId: string; readonly contractId: string | null },
  read: Read,
  reach: Reach,
): Promise<Subject | null> =>
  contractId === null ? projectSubject(projectId, read, reach) : contractSubject(contractId, read, reach);

async function projectSubject(projectId: string, read: Read, reach: Reach): Promise<Subject | null> {
  const project = await read(streamOf.project(projectId), projectDecider);
  if (!project) return null;
  const { draft, award, contracts } = project;
  const contractIds = reach.kind === 'evaluator' ? contracts.map(({ contractId }) => contractId) : [];
  const states = await Promise.all(contractIds.map((id) => read(streamOf.contract(id), contractDecider)));
  return {
    kind: 'project',
    projectId,
    divisionCode: draft.divisionCode,
    purchaserUscc: draft.purchaser.uscc,
    supplierUscc: award?.supplier.uscc ?? null,
    evaluatorUsccs: states.filter(isSigned).flatMap(evaluatorsOf),
  };
}

/** A contract does not name its division: its project is read where the reach asks for it. */
async function contractSubject(contractId: string, read: Read, reach: Reach): Promise<Subject | null> {
  const contract = await read(streamOf.contract(contractId), contractDecider);
  if (!isSigned(contract)) return null;
  const { projectId } = contract.terms;
  const project = reach.kind === 'division' ? await read(streamOf.project(projectId), projectDecider) : null;
  return subjectOfContract(contract, project);
}

/** @param project null where the reach does not ask where the contract lies */
export function subjectOfContract(contract: Contract, project: ProjectState): Subject {
  const { projectId, purchaser, supplier } = contract.terms;
  return {
    kind: 'project',
    projectId,
    divisionCode: project?.draft.divisionCode ?? null,
    purchaserUscc: purchaser.uscc,
    supplierUscc: supplier.uscc,
    evaluatorUsccs: evaluatorsOf(contract),
  };
}

const evaluatorsOf = ({ evaluations }: Contract): string[] =>
  evaluations.flatMap(({ evaluatorUscc }) => evaluatorUscc ?? []);

/** Whether it is out of reach or does not exist is not told, not even by how long the answer takes. */
export class NotWithinReach extends Rejection {
  constructor(pointer: string | undefined) {
    const text = { zh: '没有此路径或此编号的资料。', en: 'There is nothing at this path or under this id.' };
    super('not-found', text, 'not-found', undefined, pointer);
  }
}

/** Asked before anything else is told: what is out of reach is answered like what does not exist. */
export class Access {
  constructor(private readonly cache: DeciderCache) {}

  /** @throws NotWithinReach */
  async demand(reach: Reach, within: Within): Promise<void> {
    if (reach.kind === 'all') return;
    if (typeof within === 'object' && 'subject' in within) {
      return demandWithin(mayReach(reach, within.subject), within.pointer);
    }
    const [stream, pointer] = typeof within === 'string' ? [within] : [within.stream, within.pointer];
    if (await this.mayReach(reach, stream)) return;
    throw new NotWithinReach(pointer);
  }

  /** What is not within reach by what is cached may be so by what the store has now. */
  async mayReach(reach: Reach, stream: string): Promise<boolean> {
    if (reach.kind === 'all') return true;
    return (await this.isWithin(reach, stream, Number.POSITIVE_INFINITY)) || this.isWithin(reach, stream, 0);
  }

  private async isWithin(reach: Reach, stream: string, maxAgeMs: number): Promise<boolean> {
    const [category, id] = partsOfStream(stream);
    const read: Read = async (name, decider) => (await this.cache.load(name, decider, maxAgeMs)).state;
    const subject = await BELONGS[category](id, read, reach);
    return subject !== null && mayReach(reach, subject);
  }
}

/** Nobody begins anything in another organisation's name. */
export function demandOwnName(reach: Reach, purchaserUscc: string, pointer: string): void {
  demandWithin(maySpeakFor(reach, purchaserUscc), pointer);
}

function demandWithin(within: boolean, pointer: string): void {
  demand(
    within,
    'out-of-jurisdiction',
    '不在您的管辖范围或本机构职责之内。',
    'This lies outside your jurisdiction or is not your organisation’s.',
    { kind: 'forbidden', pointer },
  );
}
