import { daysBetween } from '#domain';
import { breaks, clause, within } from '../kernel/clause.js';

/** To the audit body and to the government or competent authority, and to the public: three separate facts. */
export const R44 = clause({
  id: 'R-44',
  revision: 1,
  title: {
    zh: '审计查出的问题按期整改、报告并公布',
    en: 'Audit findings are rectified in time, reported and published',
  },
  citation: '《审计法》第五十二条',
  text: '被审计单位应当按照规定时间整改审计查出的问题，将整改情况报告审计机关，同时向本级人民政府或者有关主管机关、单位报告，并按照规定向社会公布。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['deadline'],
  validFrom: '2022-01-01',
  acts: { CloseSupervision: 'note' },
  needs: ['auditRectification'],
  parameters: [],
  operands: ({ auditRectification }) => ({ ...auditRectification }),
  judge: ({ dueOn, doneOn, reportedToAudit, reportedToGovernment, published }) =>
    reportedToAudit && reportedToGovernment && published ? within(daysBetween(doneOn, dueOn)) : breaks(),
  explain: ({ dueOn, doneOn, reportedToAudit, reportedToGovernment, published }) => ({
    zh: `审计整改应于${dueOn}前完成，实际${doneOn}；${reportedToAudit ? '已' : '未'}报审计机关，${reportedToGovernment ? '已' : '未'}报本级政府或主管机关，${published ? '已' : '未'}公布。`,
    en: `Rectification was due on ${dueOn}, done on ${doneOn}; audit body ${reportedToAudit ? 'told' : 'not told'}, government ${reportedToGovernment ? 'told' : 'not told'}, ${published ? 'published' : 'not published'}.`,
  }),
});
