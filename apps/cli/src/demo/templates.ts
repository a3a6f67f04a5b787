import type { Category, FundSource, Target } from '#domain';

/** A kind of service with amounts, items and quantities after real public contracts of its kind. */
export interface Template {
  readonly category: Category;
  readonly name: string;
  readonly demand: string;
  readonly fundSource: FundSource;
  readonly priceFen: number;
  readonly targets: readonly Target[];
  /** Deliveries of the quantity targets over a whole year: how often, and how much each time. */
  readonly deliveries: readonly {
    readonly itemKey: string;
    readonly unit: string;
    readonly everyDays: number;
    readonly quantity: readonly [from: number, to: number];
    readonly hours: number;
    readonly beneficiaries: number;
  }[];
}

const quantity = (key: string, name: string, value: number, unit: string, weight: number): Target => ({
  key,
  class: 'quantity',
  name,
  operator: '≥',
  value,
  unit,
  weight,
});
/** Quality, satisfaction and timeliness as evaluators measure them: 50 of 100. */
const outcomes: readonly Target[] = [
  {
    key: 'records',
    class: 'quality',
    name: '服务档案完整率',
    operator: '≥',
    value: 95,
    unit: '%',
    weight: 20,
  },
  {
    key: 'satisfaction',
    class: 'satisfaction',
    name: '服务对象满意度',
    operator: '≥',
    value: 90,
    unit: '分',
    weight: 20,
  },
  {
    key: 'timely',
    class: 'timeliness',
    name: '服务记录七日内录入率',
    operator: '≥',
    value: 95,
    unit: '%',
    weight: 10,
  },
];

export const TEMPLATES = {
  elderly: {
    category: '扶老助老',
    name: '独居空巢老人探访关爱与助餐协助服务',
    demand: '辖区独居、空巢、失能等特殊困难老年人较多，居家探访、助餐协助与照护技能培训需求集中。',
    fundSource: '养老服务',
    priceFen: 15_857_500,
    targets: [
      quantity('home-visits', '入户探访', 480, '人次', 25),
      quantity('groups', '老年小组活动', 24, '节', 15),
      quantity('training', '家庭照护技能培训', 6, '场', 10),
      ...outcomes,
    ],
    deliveries: [
      { itemKey: 'home-visits', unit: '人次', everyDays: 10, quantity: [12, 16], hours: 4, beneficiaries: 8 },
      { itemKey: 'groups', unit: '节', everyDays: 15, quantity: [1, 1], hours: 2, beneficiaries: 10 },
      { itemKey: 'training', unit: '场', everyDays: 60, quantity: [1, 1], hours: 3, beneficiaries: 12 },
    ],
  },
  disabled: {
    category: '扶残助残',
    name: '精神障碍社区康复与家庭支持服务',
    demand: '在册精神障碍患者及其家庭对社区康复、家属互助与就业准备的需求未得到满足。',
    fundSource: '社会事务',
    priceFen: 33_600_000,
    targets: [
      quantity('rehab', '社区康复训练', 360, '人次', 30),
      quantity('cases', '个案服务', 6, '个', 20),
      ...outcomes,
    ],
    deliveries: [
      { itemKey: 'rehab', unit: '人次', everyDays: 7, quantity: [6, 9], hours: 3, beneficiaries: 7 },
      { itemKey: 'cases', unit: '个', everyDays: 60, quantity: [1, 1], hours: 2, beneficiaries: 1 },
    ],
  },
  poor: {
    category: '扶贫助困',
    name: '困难群众发现与帮扶服务',
    demand: '低保、特困与低收入家庭中存在申请救助困难、缺少定期探访与心理疏导的情况。',
    fundSource: '社会救助',
    priceFen: 14_667_100,
    targets: [
      quantity('visits', '困难家庭定期探访', 400, '户次', 30),
      quantity('applications', '协助申请救助', 40, '件', 20),
      ...outcomes,
    ],
    deliveries: [
      { itemKey: 'visits', unit: '户次', everyDays: 9, quantity: [9, 13], hours: 4, beneficiaries: 10 },
      { itemKey: 'applications', unit: '件', everyDays: 18, quantity: [1, 3], hours: 2, beneficiaries: 2 },
    ],
  },
  children: {
    category: '孤儿及特殊儿童',
    name: '困境儿童探访评估与关爱服务',
    demand: '孤儿、事实无人抚养儿童与留守儿童需要定期探访评估、精神关怀与家庭教育指导。',
    fundSource: '儿童福利',
    priceFen: 20_800_000,
    targets: [
      quantity('assessments', '探访评估', 160, '人次', 30),
      quantity('parenting', '家庭教育培训', 8, '场', 20),
      ...outcomes,
    ],
    deliveries: [
      { itemKey: 'assessments', unit: '人次', everyDays: 12, quantity: [4, 7], hours: 3, beneficiaries: 5 },
      { itemKey: 'parenting', unit: '场', everyDays: 45, quantity: [1, 1], hours: 2, beneficiaries: 9 },
    ],
  },
  other: {
    category: 'OTHER',
    name: '社区新居民融合服务',
    demand: '新建小区居民对社区融入、邻里互助活动有明确需求，问卷显示七成受访者愿意参加。',
    fundSource: '社区基金',
    priceFen: 9_946_600,
    targets: [
      quantity('events', '中小型社区活动', 12, '次', 30),
      quantity('volunteers', '志愿者培育', 36, '人', 20),
      ...outcomes,
    ],
    deliveries: [
      { itemKey: 'events', unit: '次', everyDays: 30, quantity: [1, 1], hours: 4, beneficiaries: 20 },
      { itemKey: 'volunteers', unit: '人', everyDays: 30, quantity: [2, 4], hours: 2, beneficiaries: 3 },
    ],
  },
} as const satisfies Readonly<Record<string, Template>>;
export type TemplateName = keyof typeof TEMPLATES;
