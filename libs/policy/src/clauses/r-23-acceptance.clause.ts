import { clause, passIf } from '../kernel/clause.js';

export const R23 = clause({
  id: 'R-23',
  revision: 1,
  title: {
    zh: '履约验收须邀请服务对象并逐项验收',
    en: 'Acceptance hears service users and judges every standard',
  },
  citation: '《政府采购法实施条例》第四十五条',
  text: '政府向社会公众提供的公共服务项目，验收时应当邀请服务对象参与并出具意见，验收结果应当向社会公告。验收书应当包括每一项技术、服务、安全标准的履约情况。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['decision', 'invariant:acceptance.standard-not-judged'],
  validFrom: '2015-03-01',
  acts: { ConcludeAcceptance: 'enforce', RecordExternalCase: 'note' },
  needs: ['userOpinions', 'standards'],
  parameters: ['opinions'],
  operands({ userOpinions, standards: { required, judged } }) {
    const missing = required.filter(({ key }) => !judged.includes(key)).map(({ key }) => key);
    return { userOpinions, standards: required.length, notJudged: missing.join(',') };
  },
  judge: ({ userOpinions, notJudged }, { opinions }) => passIf(userOpinions >= opinions && notJudged === ''),
  explain: ({ userOpinions, notJudged }) =>
    userOpinions === 0
      ? {
          zh: '公共服务项目验收须邀请服务对象参与并记录其意见，目前没有服务对象意见。',
          en: 'Acceptance of a public service must hear service users; no opinion is recorded.',
        }
      : { zh: `验收标准未逐项判定：${notJudged}。`, en: `Standards not judged: ${notJudged}.` },
});
