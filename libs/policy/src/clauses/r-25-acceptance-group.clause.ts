import { clause, passIf } from '../kernel/clause.js';

export const R25 = clause({
  id: 'R-25',
  revision: 1,
  title: { zh: '验收小组由三人以上单数组成', en: 'An acceptance group has an odd number of at least three' },
  citation: '仪陇县政府采购履约验收指引（2023，地方做法）',
  text: '（大意）验收小组成员人数为三人以上单数；采购人与使用人分离的，应当邀请使用人参与。',
  force: 'A',
  binding: 'act',
  verified: false,
  jurisdiction: null,
  kept: ['advice'],
  validFrom: '2023-01-01',
  acts: { ConcludeAcceptance: 'note' },
  needs: ['acceptanceMembers'],
  parameters: ['members'],
  operands: ({ acceptanceMembers }, { members }) => ({ members: acceptanceMembers, atLeast: members }),
  judge: ({ members, atLeast }) => passIf(members >= atLeast && members % 2 === 1),
  explain: ({ members, atLeast }) => ({
    zh: `验收小组${members}人签字，宜为${atLeast}人以上单数。`,
    en: `${members} members signed; an odd number of at least ${atLeast} is advised.`,
  }),
});
