import { clause } from '../kernel/clause.js';
import { duty, judgeDuty, late } from '../kernel/duty.js';

export const R42 = clause({
  id: 'R-42',
  revision: 1,
  title: { zh: '部门预算、决算批复后二十日内公开', en: 'Budgets and accounts are published within 20 days' },
  citation: '《预算法》第十四条',
  text: '经本级政府财政部门批复的部门预算、决算及报表，应当在批复后二十日内由各部门向社会公开，并对部门预算、决算中机关运行经费的安排、使用情况等重要事项作出说明。各级政府、各部门、各单位应当将政府采购的情况及时向社会公开。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['deadline', 'invariant:budget.report-not-approved'],
  validFrom: '2015-01-01',
  acts: { PublishBudgetReport: 'note' },
  needs: ['accountsPublication'],
  parameters: ['days'],
  operands: ({ accountsPublication }, { days }, calendar) =>
    duty(accountsPublication, calendar.addCalendarDays(accountsPublication.from, days)),
  judge: judgeDuty,
  explain: (operands) => late(operands, '公开部门预算、决算', 'Publishing the accounts'),
});
