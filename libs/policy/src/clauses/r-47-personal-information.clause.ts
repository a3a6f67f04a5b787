import { clause, NOT_APPLICABLE, passIf } from '../kernel/clause.js';

export const R47 = clause({
  id: 'R-47',
  revision: 1,
  title: {
    zh: '未取得单独同意不得公开个人信息',
    en: 'No personal information is published without separate consent',
  },
  citation:
    '《个人信息保护法》第六条、第十三条、第十九条、第二十五条、第二十八条、第二十九条、第三十一条、第三十四条、第三十七条、第四十七条、第五十一条、第五十五条至第五十七条、第七十三条',
  text: '个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外。收集个人信息，应当限于实现处理目的的最小范围。处理不满十四周岁未成年人个人信息的，应当取得其父母或者其他监护人的同意。',
  force: 'P',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['invariant:text.personal-data', 'decision'],
  validFrom: '2021-11-01',
  acts: { PublishDisclosure: 'enforce' },
  needs: ['published'],
  parameters: [],
  operands: ({ published: { personalData, separateConsent } }) => ({ personalData, separateConsent }),
  judge: ({ personalData, separateConsent }) => (personalData ? passIf(separateConsent) : NOT_APPLICABLE),
  explain: () => ({
    zh: '公开内容含有个人信息，未取得本人单独同意，不得公开。',
    en: 'It holds personal information without separate consent: it must not be published.',
  }),
});
