import { daysBetween } from '#domain';
import { clause, within } from '../kernel/clause.js';

/** A file without a comment does not say that none was held. */
export const R21 = clause({
  id: 'R-21',
  revision: 1,
  title: {
    zh: '公共服务项目的采购需求应当征求社会公众意见',
    en: 'The requirement of a public service is put to public comment',
  },
  citation: '《政府采购法实施条例》第十五条',
  text: '政府向社会公众提供的公共服务项目，应当就确定采购需求征求社会公众的意见。',
  force: 'M',
  binding: 'contract',
  verified: true,
  jurisdiction: null,
  kept: ['decision', 'invariant:ex-ante.comment-ends-before-it-begins'],
  validFrom: '2015-03-01',
  acts: { PurchaseProject: 'enforce' },
  needs: ['requirementComment', 'award'],
  parameters: [],
  operands: ({ requirementComment: { openedOn, closedOn }, award: { decidedOn } }) => ({
    openedOn,
    closedOn,
    decidedOn,
  }),
  judge: ({ closedOn, decidedOn }) => within(daysBetween(closedOn, decidedOn)),
  explain: ({ closedOn, decidedOn }) => ({
    zh: `需求征求公众意见至${closedOn}才结束，不得在${decidedOn}作出购买决定。`,
    en: `Public comment on the requirement ends on ${closedOn}; the award may not be decided on ${decidedOn}.`,
  }),
});
