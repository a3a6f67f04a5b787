import { findDivision, type PlainDate } from '#domain';
import { after } from './after.js';
import { before } from './before.js';
import { during } from './during.js';
import { reaches, say, scene, type Scene, type Telling } from './scene.js';
import type { Story } from './stories.js';

function* disclose(its: Scene, projectId: string, on: PlainDate): Telling {
  const step = say(its);
  const { id } = yield step(0, 'DISCLOSURE_EDITOR', 'disclosures', null, { projectId }, on);
  yield step(0, 'DISCLOSURE_REVIEWER', 'disclosures/{id}/review', id, { approved: true }, on);
  yield step(0, 'DISCLOSURE_REVIEWER', 'disclosures/{id}/publish', id, {}, on);
}

/** The whole story, up to its last stage or today, whichever comes first. */
function* whole(its: Scene): Telling {
  const { story } = its;
  const division = findDivision(story.divisionCode);
  const step = say(its);
  const { id: stationId } = yield step(-90, 'PROJECT_OFFICER', 'stations', null, {
    divisionCode: story.divisionCode,
    name: `${division?.name ?? ''}社会工作服务站（演示数据）`,
  });
  const projectId = yield* before(its, stationId);
  if (reaches(its, 'signed')) {
    const contractId = yield* during(its, projectId);
    yield* after(its, projectId, contractId);
  }
}

export function* tell(story: Story, today: PlainDate): Telling {
  const its = scene(story, today);
  const telling = whole(its);
  let projectId: string | null = null;
  let lastOn = its.signedOn;
  let next = telling.next();
  while (!next.done && next.value.on <= today) {
    const step = next.value;
    lastOn = step.on;
    const told = yield step;
    if (step.command === 'projects') projectId = told.id;
    next = telling.next(told);
  }
  if (story.disclosed && projectId !== null) yield* disclose(its, projectId, lastOn);
}
