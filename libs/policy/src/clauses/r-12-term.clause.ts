import { daysBetween, termLimit } from '#domain';
import { breaks, clause, passes } from '../kernel/clause.js';

/**
 * Verified: two independent official pages quote the article alike. Beyond three years no exception helps.
 * Revision 2 is asked of amendments too.
 */
export const R12 = clause({
  id: 'R-12',
  revision: 2,
  title: {
    zh: '合同履行期限一般不超过一年，至多三年',
    en: 'A contract generally runs one year, at most three',
  },
  citation: '《政府购买服务管理办法》（财政部令第102号）第二十四条',
  text: '（大意）履行期限一般不超过1年；在预算保障的前提下，内容相对固定、连续性强、经费来源稳定、价格变化幅度小的，可以签订不超过3年的合同。',
  force: 'J',
  binding: 'contract',
  verified: true,
  jurisdiction: null,
  kept: ['decision', 'exception'],
  validFrom: '2020-03-01',
  acts: { SignContract: 'enforce', AmendContract: 'enforce', RecordExternalCase: 'note' },
  needs: ['term'],
  parameters: ['years', 'outerYears'],
  operands: ({ term: { startsOn, endsOn } }, { years, outerYears }) => ({
    startsOn,
    endsOn,
    limit: termLimit(startsOn, years),
    outerLimit: termLimit(startsOn, outerYears),
  }),
  judge({ endsOn, limit, outerLimit }) {
    const margin = daysBetween(endsOn, limit);
    return margin >= 0 ? passes(margin) : breaks(margin, endsOn <= outerLimit ? 'J' : 'P');
  },
  covers: (used, asked) => asked.startsOn >= used.startsOn && asked.endsOn <= used.endsOn,
  explain: ({ endsOn, limit, outerLimit }) =>
    endsOn > outerLimit
      ? {
          zh: `合同至${endsOn}，超过三年（至多到${outerLimit}），不得签订。`,
          en: `The contract runs to ${endsOn}, beyond three years (${outerLimit}); it must not be signed.`,
        }
      : {
          zh: `合同至${endsOn}，超过一年（到${limit}）；须有预算保障且内容固定、连续性强、经费稳定、价格变化小，并经批准例外。`,
          en: `The contract runs to ${endsOn}, beyond one year (${limit}); an approved exception with its four conditions is needed.`,
        },
});
