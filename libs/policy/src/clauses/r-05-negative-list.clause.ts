import { NEGATIVE_LIST_CODES } from '#domain';
import { clause, passIf } from '../kernel/clause.js';

/** Verified: two independent official pages quote the article alike. */
export const R05 = clause({
  id: 'R-05',
  revision: 2,
  title: { zh: '不得纳入政府购买服务范围的事项', en: 'The negative list of government purchase of services' },
  citation: '《政府购买服务管理办法》（财政部令第102号）第十条',
  text: '（大意）不属于政府职责的；应由政府直接履职的；货物和工程或与服务打包的；融资行为；购买人员招聘、劳务派遣、公益性岗位；法律规定的其他事项。',
  force: 'P',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['decision', 'invariant:project.rejected-by-negative-list'],
  validFrom: '2020-03-01',
  acts: {
    ScreenNegativeList: 'note',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note',
  },
  needs: ['negativeList'],
  parameters: [],
  operands({ negativeList }) {
    const answers = negativeList?.answers ?? [];
    if (answers.length === 0) return { answered: 0, hits: '' };
    const answered = NEGATIVE_LIST_CODES.filter((code) => answers.some((answer) => answer.code === code));
    const hits = answered.filter((code) => answers.some((answer) => answer.code === code && answer.hit));
    return { answered: answered.length, hits: hits.join(',') };
  },
  judge: ({ answered, hits }) => passIf(hits === '' && answered === NEGATIVE_LIST_CODES.length),
  explain: ({ answered, hits }) =>
    hits === ''
      ? {
          zh: `负面清单六项须逐项审查，已答${answered}项。`,
          en: `All six items of the negative list must be screened; ${answered} were.`,
        }
      : {
          zh: `命中负面清单：${hits}，不得购买。`,
          en: `On the negative list (${hits}): must not be bought.`,
        },
});
