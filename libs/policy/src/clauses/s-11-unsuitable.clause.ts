import { clause, passIf } from '../kernel/clause.js';

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
  kept: ['decision', 'invariant:project.rejected-by-negative-list'],
  acts: {
    ScreenNegativeList: 'note',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note',
  },
  needs: ['negativeList'],
  parameters: [],
  operands: ({ negativeList }) =>
    negativeList === null
      ? { screened: false }
      : {
          screened: true,
          governmentMustPerform: negativeList.answers.some(
            ({ code, hit }) => code === 'GOVERNMENT_MUST_PERFORM' && hit,
          ),
          unsuitableForStation: negativeList.unsuitableForStation.hit,
        },
  judge: ({ screened, governmentMustPerform, unsuitableForStation }) =>
    passIf(screened && governmentMustPerform !== true && unsuitableForStation !== true),
  explain: ({ screened }) =>
    screened
      ? {
          zh: '审查认定该事项应由政府部门直接履职或不适合由社工站承担，不得购买。',
          en: 'Screening found a matter that government must perform itself or that does not suit the station.',
        }
      : { zh: '尚未进行负面清单审查。', en: 'The negative list was not screened.' },
});
