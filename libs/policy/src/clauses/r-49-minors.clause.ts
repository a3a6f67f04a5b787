import { clause, passIf } from '../kernel/clause.js';

export const R49 = clause({
  id: 'R-49',
  revision: 1,
  title: {
    zh: '保护未成年人隐私，不公开涉及儿童的个案内容',
    en: 'Nothing about a child’s case is published',
  },
  citation: '《未成年人保护法》第四条第（三）项、第七十二条',
  text: '保护未成年人隐私权和个人信息。信息处理者通过网络处理未成年人个人信息的，应当遵循合法、正当和必要的原则。处理不满十四周岁未成年人个人信息的，应当征得未成年人的父母或者其他监护人同意。',
  force: 'P',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['invariant:text.personal-data', 'decision'],
  validFrom: '2021-06-01',
  acts: { PublishDisclosure: 'enforce' },
  needs: ['published'],
  parameters: [],
  operands: ({ published: { childContent } }) => ({ childContent }),
  judge: ({ childContent }) => passIf(!childContent),
  explain: () => ({
    zh: '公开内容涉及儿童个案，不得公开。',
    en: 'It is about a child’s case: it must not be published.',
  }),
});
