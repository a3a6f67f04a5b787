// @ts-nocheck
import type { Category } from '../project/project.events.js';

/** 专业服务, or 事务性、行政性 work; the classification is ours, the services are the policy's. */
export type ServiceNature = 'professional' | 'administrative';

export interface CatalogueEntry {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly category: Category;
  readonly nature: ServiceNature;
  /** Where the policy names it. */
  readonly clause: string;
}

type Named = readonly [key: string, zh: string, en: string, nature?: 'administrative'];

const under = (category: Category, section: string, services: readonly Named[]): readonly CatalogueEntry[] =>
  services.map(([key, zh, en, nature]) => ({
    key,
    zh,
    en,
    category,
    nature: nature ?? 'professional',
    clause: `津民发〔2024〕13号 二${section}`,
  }));

/** 服务目录: every service that 津民发〔2024〕13号 二 names, in its order. */
export const SERVICE_CATALOGUE: readonly CatalogueEntry[] = [
  ...under('扶老助老', '（一）', [
    ['elder-care', '特殊困难老年人帮扶照料', 'Care for elderly people in special hardship'],
    ['day-care', '日间照料', 'Day care'],
    ['short-stay', '短期托养', 'Short-term residential care'],
    ['elder-meals', '老年助餐', 'Meals for the elderly'],
    ['meal-delivery', '送餐入户', 'Meals delivered home'],
    ['home-adaptation', '社区和居家适老化改造', 'Adapting homes and communities to old age'],
    ['carer-training', '家庭成员照护技能培训', 'Training family members to care'],
    ['dementia-screening', '老年人认知障碍筛查', 'Screening for cognitive impairment'],
    ['elder-rehabilitation', '老年人社区康复', 'Community rehabilitation of the elderly'],
  ]),
  ...under('扶残助残', '（二）', [
    ['mental-rehabilitation', '精神障碍社区康复', 'Community rehabilitation in mental disorder'],
    ['mental-family-support', '精神障碍患者家庭与社区支持', 'Support of families and communities'],
    ['aids-publicity', '康复辅助器具租赁政策宣传', 'Publicity for renting assistive devices', 'administrative'],
    ['aids-rental', '康复辅助器具社区租赁', 'Renting assistive devices'],
    ['disability-care', '残疾人福利保障和关爱', 'Welfare and care of disabled people'],
  ]),
  ...under('扶贫助困', '（三）', [
    ['hardship-discovery', '困难群众发现', 'Finding people in hardship'],
    ['assistance-application', '协助申请救助', 'Help with applying for assistance', 'administrative'],
    ['living-care', '生活照料', 'Help with daily life'],
    ['tutoring', '学业辅导', 'Tutoring'],
    ['hardship-help', '困难帮扶', 'Help in hardship'],
    ['emergency-aid', '紧急援助', 'Emergency aid'],
    ['counselling', '心理疏导', 'Counselling'],
    ['employment', '促进就业', 'Help into work'],
    ['regular-visits', '特困人员定期探访', 'Regular visits to people in extreme poverty'],
    ['extreme-poor-care', '特困人员照料服务', 'Care for people in extreme poverty'],
    ['rehabilitation-training', '特困人员康复训练', 'Rehabilitation training'],
    ['medical-escort', '特困人员医疗陪护', 'Accompaniment to medical care'],
    ['self-care-assessment', '特困人员自理能力评估', 'Assessing the ability to care for oneself'],
  ]),
  ...under('孤儿及特殊儿童', '（四）', [
    ['child-assessment', '儿童探访评估', 'Visits to and assessment of children'],
    ['child-emergency', '儿童应急处置', 'Emergency response for children'],
    ['child-aid', '儿童救助帮扶', 'Aid for children'],
    ['guardianship-support', '监护支持', 'Support of guardianship'],
    ['child-emotional-care', '儿童精神关怀', 'Emotional care of children'],
    ['child-counselling', '儿童心理疏导', 'Counselling of children'],
    ['family-education', '家庭教育培训', 'Training of parents and guardians'],
  ]),
  ...under('OTHER', '', [
    ['other-community', '群众有需求的其他社区服务', 'Other community services that people need'],
  ]),
];
