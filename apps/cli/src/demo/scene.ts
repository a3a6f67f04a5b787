import { addDays, termLimit, type PlainDate, type Role } from '#domain';
import { STAGES, type Stage, type Story } from './stories.js';
import { TEMPLATES, type Template } from './templates.js';
import { purchaserFor, seeded, SUPPLIERS } from './world.js';

/** One command of a story, as the person in that role gives it on that day. */
export interface Step {
  readonly on: PlainDate;
  readonly role: Role;
  /** The HTTP path under `/api` that does the same, e.g. `projects/{id}/set-targets`. */
  readonly command: string;
  readonly id: string | null;
  readonly body: object;
}
export interface Told {
  readonly id: string;
}
export type Telling = Generator<Step, void, Told>;

/** Where the demonstration publishes. */
export const PLACE = '天津市政府采购网（演示）';

/** What a story is told with. */
export interface Scene {
  readonly story: Story;
  readonly template: Template;
  readonly signedOn: PlainDate;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly today: PlainDate;
  readonly purchaser: ReturnType<typeof purchaserFor>;
  readonly supplier: { readonly name: string; readonly uscc: string };
  readonly random: () => number;
  /** Quantity delivered by target, as the story goes on. */
  readonly delivered: Map<string, number>;
}

export const reaches = ({ story }: Scene, stage: Stage): boolean =>
  STAGES.indexOf(story.until) >= STAGES.indexOf(stage);

export function scene(story: Story, today: PlainDate): Scene {
  const signedOn = 'on' in story.signed ? story.signed.on : addDays(today, -story.signed.daysAgo);
  const serial = Number(story.key.replace(/\D/g, ''));
  return {
    story,
    template: TEMPLATES[story.template],
    signedOn,
    startsOn: signedOn,
    endsOn: termLimit(signedOn, story.termYears ?? 1),
    today,
    purchaser: purchaserFor(story.key, story.divisionCode, story.purchaserKind),
    supplier: SUPPLIERS[serial % SUPPLIERS.length] as (typeof SUPPLIERS)[number],
    random: seeded(`demonstration/${story.key}`),
    delivered: new Map(),
  };
}

type Say = (
  days: number,
  role: Role,
  command: string,
  id: string | null,
  body: object,
  from?: PlainDate,
) => Step;
/** A step so many days from the signing, or from another date. */
export const say =
  ({ signedOn }: Scene): Say =>
  (days, role, command, id, body, from = signedOn) => ({
    on: addDays(from, days),
    role,
    command,
    id,
    body,
  });
