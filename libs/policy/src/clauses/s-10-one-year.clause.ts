import { addDays, daysBetween, termLimit, type PlainDate } from '#domain';
import { breach, clause, pass } from '../kernel/clause.js';

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

/** The sum over a project's contracts counts, not the single contract. */
export const S10 = clause({
  id: 'S-10',
  revision: 1,
  title: { zh: '每个项目的服务时间原则上不超过一年', en: 'A project in principle serves at most one year' },
  citation: '津民发〔2024〕13号 三（四）',
  text: '原则上每个项目的服务时间不超过一年。',
  force: 'J',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  acts: { SignContract: 'enforce', AmendContract: 'enforce', RecordExternalCase: 'note' },
  needs: ['projectTerms'],
  parameters: { years: 1 },
  test({ projectTerms }, { years }) {
    const first = projectTerms.map(({ startsOn }) => startsOn).toSorted()[0];
    if (first === undefined) return pass({ contracts: 0 });
    const limit = termLimit(first, years as number);
    const operands = {
      contracts: projectTerms.length,
      startsOn: first,
      endsOn: projectTerms
        .map(({ endsOn }) => endsOn)
        .toSorted()
        .at(-1) as PlainDate,
      limit,
      daysServed: daysServed(projectTerms),
      daysAllowed: daysBetween(first, limit) + 1,
    };
    return operands.daysServed > operands.daysAllowed ? breach(operands) : pass(operands);
  },
  explain: ({ daysServed: served, daysAllowed, limit }) => ({
    zh: `项目服务时间合计${served}天，超过一年（${daysAllowed}天，至${limit}）；原则上不超过一年，确需超过须有批准的例外。`,
    en: `The project serves ${served} days, more than one year (${daysAllowed} days, to ${limit}); an approved exception is needed.`,
  }),
});
