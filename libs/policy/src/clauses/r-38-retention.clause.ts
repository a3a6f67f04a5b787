import { addYears, daysBetween } from '#domain';
import { clause, within } from '../kernel/clause.js';

export const R38 = clause({
  id: 'R-38',
  revision: 1,
  title: { zh: '采购文件保存至少十五年', en: 'Procurement files are kept at least 15 years' },
  citation: '《政府采购法》第四十二条；《政府采购法实施条例》第四十六条',
  text: '采购人、采购代理机构对政府采购项目每项采购活动的采购文件应当妥善保存，不得伪造、变造、隐匿或者销毁。采购文件的保存期限为从采购结束之日起至少保存十五年。',
  force: 'P',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['decision', 'deadline'],
  validFrom: '2003-01-01',
  acts: { AbandonProject: 'enforce', CloseProject: 'enforce' },
  needs: ['closing'],
  parameters: ['years'],
  operands: ({ closing: { closedOn, retainUntil } }, { years }) => ({
    closedOn,
    retainUntil,
    atLeastUntil: addYears(closedOn, years),
  }),
  judge: ({ retainUntil, atLeastUntil }) => within(daysBetween(atLeastUntil, retainUntil)),
  explain: ({ retainUntil, atLeastUntil }) => ({
    zh: `采购文件至少保存到${atLeastUntil}，现定为${retainUntil}。`,
    en: `The file is kept until ${atLeastUntil} at least; ${retainUntil} was set.`,
  }),
});
