import { addDays, daysBetween, termLimit, type PlainDate } from '#domain';
import { breaks, clause, passes, within } from '../kernel/clause.js';

/** What it is judged on; without a term nothing but that there is none, without a chain nothing of one. */
type Served = {
  readonly contracts: number;
  readonly startsOn?: PlainDate;
  readonly endsOn?: PlainDate;
  readonly limit?: PlainDate;
  readonly daysServed?: number;
  readonly daysAllowed?: number;
  /** Contracts of other projects that adjoin, and the days from the first of all to the last. */
  readonly chained?: number;
  readonly chainStartsOn?: PlainDate;
  readonly chainEndsOn?: PlainDate;
  readonly chainDays?: number;
  readonly chainAllowed?: number;
};
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

const firstOf = (terms: readonly Term[]): PlainDate =>
  terms.reduce((first, { startsOn }) => (startsOn < first ? startsOn : first), terms[0]!.startsOn);
const lastOf = (terms: readonly Term[]): PlainDate =>
  terms.reduce((last, { endsOn }) => (endsOn > last ? endsOn : last), '');

/** The project's terms with those of the like that adjoin them, one after another without a day between. */
function chainOf(own: readonly Term[], like: readonly Term[]): readonly Term[] {
  const [from, to] = [addDays(firstOf(own), -1), addDays(lastOf(own), 1)];
  const adjoining = like.filter(({ startsOn, endsOn }) => startsOn <= to && endsOn >= from);
  const others = like.filter((term) => !adjoining.includes(term));
  return adjoining.length === 0 ? own : chainOf([...own, ...adjoining], others);
}

/** What is told of a chain; nothing where none is known. */
function chainOperands(own: readonly Term[], like: readonly Term[], years: number): Partial<Served> {
  const chain = chainOf(own, like);
  if (chain.length === own.length) return {};
  const startsOn = firstOf(chain);
  return {
    chained: chain.length - own.length,
    chainStartsOn: startsOn,
    chainEndsOn: lastOf(chain),
    chainDays: daysServed(chain),
    chainAllowed: daysBetween(startsOn, termLimit(startsOn, years)) + 1,
  };
}

/**
 * The sum over a project's contracts counts, not the single contract. Revision 2 is asked of amendments too;
 * revision 3 flags, as advice, a chain of projects of the same station, supplier and category.
 */
export const S10 = clause({
  id: 'S-10',
  revision: 3,
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
  operands({ projectTerms, likeTerms = [] }, { years }): Served {
    if (projectTerms.length === 0) return { contracts: 0 };
    const first = firstOf(projectTerms);
    const limit = termLimit(first, years);
    return {
      contracts: projectTerms.length,
      startsOn: first,
      endsOn: lastOf(projectTerms),
      limit,
      daysServed: daysServed(projectTerms),
      daysAllowed: daysBetween(first, limit) + 1,
      ...chainOperands(projectTerms, likeTerms, years),
    };
  },
  judge({ daysServed: served, daysAllowed, chainDays, chainAllowed }) {
    if (served === undefined || daysAllowed === undefined) return passes();
    const own = within(daysAllowed - served);
    if (own.outcome === 'breach' || chainDays === undefined || chainAllowed === undefined) return own;
    return chainDays > chainAllowed ? breaks(chainAllowed - chainDays, 'A') : own;
  },
  covers: (used, asked) =>
    (asked.daysServed ?? 0) <= (used.daysServed ?? 0) && (asked.endsOn ?? '') <= (used.endsOn ?? ''),
  explain({ daysServed: served = 0, daysAllowed = 0, limit, ...chain }) {
    const { chained, chainStartsOn, chainEndsOn, chainDays, chainAllowed } = chain;
    return served > daysAllowed || chained === undefined
      ? {
          zh: `项目服务时间合计${served}天，超过一年（${daysAllowed}天，至${limit}）；原则上不超过一年，确需超过须有批准的例外。`,
          en: `The project serves ${served} days, more than one year (${daysAllowed} days, to ${limit}); an approved exception is needed.`,
        }
      : {
          zh: `与同一社工站、同一承接主体、同类服务的${chained}份合同首尾相接，自${chainStartsOn}至${chainEndsOn}合计${chainDays}天，超过一年（${chainAllowed}天）；请核对是否拆分期限。`,
          en: `With ${chained} contracts of the same station, supplier and category that adjoin it the service runs ${chainDays} days, from ${chainStartsOn} to ${chainEndsOn}, more than one year (${chainAllowed} days); see whether a term was split.`,
        };
  },
});
