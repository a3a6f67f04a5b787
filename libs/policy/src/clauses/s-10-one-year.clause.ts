import { addDays, daysBetween, termLimit, type PlainDate } from '#domain';
import { clause, passes, within } from '../kernel/clause.js';

type Term = { readonly startsOn: PlainDate; readonly endsOn: PlainDate };

/** Days on which the project is served, each counted once. */
function daysServed(terms: readonly Term[]): number {
  let served = 0;
  let until: PlainDate = '0000-01-01';
  for (const { startsOn, endsOn } of terms.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    const from = startsOn > until ? startsOn : addDays(until, 1);
    if (endsOn < from) continue;
    served += daysBetween(from, endsOn) + 1;
    until = endsOn;
  }
  return served;
}

const lastOf = (terms: readonly Term[]): PlainDate =>
  terms.reduce((last, { endsOn }) => (endsOn > last ? endsOn : last), '');

/** Revision 2 is asked of amendments too. The sum over a project's contracts counts, not the single contract. */
export const S10 = clause({
  id: 'S-10',
  revision: 2,
  title: { zh: '每个项目的服务时间原则上不超过一年', en: 'A project in principle serves at most one year' },
  citation: '津民发〔2024〕13号 三（四）',
  text: '原则上每个项目的服务时间不超过一年。',
  force: 'J',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['exception'],
  acts: { SignContract: 'enforce', AmendContract: 'enforce', RecordExternalCase: 'note' },
  needs: ['projectTerms'],
  parameters: ['years'],
  operands({ projectTerms }, { years }) {
    const first = projectTerms.map(({ startsOn }) => startsOn).toSorted()[0];
    if (first === undefined) return { contracts: 0 };
    const limit = termLimit(first, years);
    return {
      contracts: projectTerms.length,
      startsOn: first,
      endsOn: lastOf(projectTerms),
      limit,
      daysServed: daysServed(projectTerms),
      daysAllowed: daysBetween(first, limit) + 1,
    };
  },
  judge: ({ daysServed: served, daysAllowed }) =>
    served === undefined || daysAllowed === undefined ? passes() : within(daysAllowed - served),
  covers: (used, asked) =>
    (asked.daysServed ?? 0) <= (used.daysServed ?? 0) && (asked.endsOn ?? '') <= (used.endsOn ?? ''),
  explain: ({ daysServed: served, daysAllowed, limit }) => ({
    zh: `项目服务时间合计${served}天，超过一年（${daysAllowed}天，至${limit}）；原则上不超过一年，确需超过须有批准的例外。`,
    en: `The project serves ${served} days, more than one year (${daysAllowed} days, to ${limit}); an approved exception is needed.`,
  }),
});
