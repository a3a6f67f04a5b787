import { clause, passIf } from '../kernel/clause.js';

export const R48 = clause({
  id: 'R-48',
  revision: 1,
  title: {
    zh: '社会救助工作人员保守公民个人信息',
    en: 'Those who give assistance keep people’s information',
  },
  citation: '《社会救助暂行办法》第六十一条（另见第五十五条）',
  text: '履行社会救助职责的工作人员对在社会救助工作中知悉的公民个人信息，除按照规定应当公示的信息外，应当予以保密。',
  force: 'P',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['invariant:text.personal-data', 'decision'],
  validFrom: '2014-05-01',
  acts: { PublishDisclosure: 'enforce' },
  needs: ['published'],
  parameters: [],
  operands: ({ published: { assistanceContent } }) => ({ assistanceContent }),
  judge: ({ assistanceContent }) => passIf(!assistanceContent),
  explain: () => ({
    zh: '公开内容含有救助工作中知悉的公民个人信息，不得公开。',
    en: 'It holds what was learned about people in giving assistance: it must not be published.',
  }),
});
