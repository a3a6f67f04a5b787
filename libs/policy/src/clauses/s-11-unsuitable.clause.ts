import { breach, clause, pass } from '../kernel/clause.js';

export const S11 = clause({
  id: 'S-11',
  revision: 2,
  title: {
    zh: '应由政府直接履职或不适合社工站的事项不得购买',
    en: 'Government’s own duties and unsuitable matters are not bought',
  },
  citation: '津民发〔2024〕13号 三（四）',
  text: '对应当由政府部门直接履职、不适合由社工站承担的服务事项，不得向社工站购买。',
  force: 'P',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  acts: {
    ScreenNegativeList: 'note',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note',
  },
  needs: ['negativeList'],
  parameters: {},
  test({ negativeList }) {
    if (negativeList === null) return breach({ screened: false });
    const operands = {
      screened: true,
      governmentMustPerform: negativeList.answers.some(
        ({ code, hit }) => code === 'GOVERNMENT_MUST_PERFORM' && hit,
      ),
      unsuitableForStation: negativeList.unsuitableForStation.hit,
    };
    return operands.governmentMustPerform || operands.unsuitableForStation
      ? breach(operands)
      : pass(operands);
  },
  explain: ({ screened }) =>
    screened === true
      ? {
          zh: '审查认定该事项应由政府部门直接履职或不适合由社工站承担，不得购买。',
          en: 'Screening found a matter that government must perform itself or that does not suit the station.',
        }
      : { zh: '尚未进行负面清单审查。', en: 'The negative list was not screened.' },
});
