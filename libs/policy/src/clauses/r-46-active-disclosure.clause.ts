import { breaks, clause } from '../kernel/clause.js';
import { duty, judgeDuty, late } from '../kernel/duty.js';

export const R46 = clause({
  id: 'R-46',
  revision: 1,
  title: {
    zh: '主动公开在形成或变更之日起二十个工作日内，公开前审查',
    en: 'Active disclosure within 20 working days, after review',
  },
  citation: '《政府信息公开条例》第十三条至第十七条、第十九条至第二十一条、第二十六条、第三十二条',
  text: '属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。行政机关应当建立健全政府信息公开审查机制。涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开，但第三方同意公开或者不公开会对公共利益造成重大影响的，予以公开。',
  force: 'M',
  binding: 'act',
  verified: true,
  jurisdiction: null,
  kept: ['deadline', 'invariant:disclosure.not-approved', 'invariant:disclosure.third-party-objects'],
  validFrom: '2019-05-15',
  acts: { PublishDisclosure: 'note' },
  needs: ['disclosure'],
  parameters: ['workingDays'],
  operands: ({ disclosure }, { workingDays }, calendar) => {
    const { from, dueOn, provisional, doneOn } = duty(
      disclosure,
      calendar.addWorkingDays(disclosure.from, workingDays),
    );
    return { from, dueOn, provisional, doneOn, reviewed: disclosure.reviewed };
  },
  judge: (operands) => (operands.reviewed ? judgeDuty(operands) : breaks()),
  explain: (operands) =>
    operands.reviewed
      ? late(operands, '主动公开', 'Active disclosure')
      : { zh: '公开前没有审查。', en: 'It was not reviewed before it was published.' },
});
