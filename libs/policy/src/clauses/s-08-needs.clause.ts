import { clause, passIf } from '../kernel/clause.js';

export const S08 = clause({
  id: 'S-08',
  revision: 2,
  title: {
    zh: '以户籍人口为依据，结合人口结构和需求',
    en: 'Based on the registered population, its structure and demand',
  },
  citation: '津民发〔2024〕13号 三（四）',
  text: '街道（乡镇）以户籍人口为依据……结合辖区居民人口结构和需求特点，合理确定购买项目的内容和服务时间。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: '12',
  kept: ['decision'],
  acts: { PurchaseProject: 'enforce', SignContract: 'enforce', RecordExternalCase: 'note' },
  needs: ['needs'],
  parameters: [],
  operands({ needs }) {
    if (needs === null) return { needsAssessed: false };
    const { registeredPopulation: population, populationStructure, demand } = needs;
    return {
      needsAssessed: true,
      registeredPopulation: population.count,
      asOf: population.asOf,
      source: population.source,
      structureFigures: Object.values(populationStructure).filter((figure) => figure !== null).length,
      demandStated: demand.trim() !== '',
    };
  },
  judge: ({ needsAssessed, registeredPopulation = 0, source = '', structureFigures = 0, demandStated }) =>
    passIf(
      needsAssessed &&
        registeredPopulation > 0 &&
        source.trim() !== '' &&
        structureFigures > 0 &&
        demandStated === true,
    ),
  explain: ({ needsAssessed }) =>
    needsAssessed
      ? {
          zh: '需求评估不完整：需有户籍人口（数量、日期、来源）、人口结构和需求。',
          en: 'The needs assessment lacks the registered population (number, date, source), its structure or the demand.',
        }
      : { zh: '尚未进行需求评估。', en: 'No needs assessment was made.' },
});
