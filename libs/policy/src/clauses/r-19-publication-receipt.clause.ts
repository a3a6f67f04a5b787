import { clause, passIf } from '../kernel/clause.js';

export const R19 = clause({
  id: 'R-19',
  revision: 1,
  title: {
    zh: '发布人对信息的真实、准确、合法负责，留存发布凭证',
    en: 'The publisher answers for what it publishes',
  },
  citation: '《政府采购信息发布管理办法》（财政部令第101号）（未核对原文）',
  text: '（大意）指定媒体应当自收到信息起1个工作日内发布；发布主体对其提供信息的真实性、准确性、合法性负责；同一信息在不同媒体不一致的，以中国政府采购网及其省级分网为准。',
  force: 'M',
  binding: 'act',
  verified: false,
  jurisdiction: null,
  kept: ['advice'],
  validFrom: '2020-03-01',
  acts: { PublishAward: 'enforce', PublishContract: 'enforce' },
  needs: ['publication'],
  parameters: [],
  operands: ({ publication: { medium, url } }) => ({ medium, url }),
  judge: ({ medium, url }) => passIf(medium.trim() !== '' && url !== null),
  explain: ({ medium }) => ({
    zh: `公告（${medium}）没有网址凭证。`,
    en: `The publication (${medium}) has no address as its receipt.`,
  }),
});
