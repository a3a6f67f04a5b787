import type { AcceptanceOutcome, PurchaserKind, ResultMeasure, TermConditions } from '#domain';
import type { TemplateName } from './templates.js';

/** How far a story goes, in the order of a project's life. */
export const STAGES = [
  'drafted',
  'screened',
  'targeted',
  'prepared',
  'purchased',
  'signed',
  'delivering',
  'accepted',
  'evaluated',
  'settled',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** One fictional project: where, what, when it was (or would be) signed, how far it went and what happened. */
export interface Story {
  readonly key: string;
  /** Some of its invented service users are enrolled. */
  readonly enrols?: true;
  /** A real township-level division; everything else about the story is invented. */
  readonly divisionCode: string;
  readonly template: TemplateName;
  /** A fixed date for the borders between policies, or days before today. */
  readonly signed: { readonly on: string } | { readonly daysAgo: number };
  readonly until: Stage;
  readonly termYears?: 2;
  readonly purchaserKind?: PurchaserKind;
  /** In-principle rules that needed an exception: asked for, and approved unless pending. */
  readonly exceptions?: readonly {
    readonly ruleId: string;
    readonly reasonCode: string;
    readonly reason: string;
    readonly conditions?: TermConditions;
    readonly pending?: true;
  }[];
  readonly screeningHit?: true;
  /** Given up after the award, before a contract. */
  readonly abandoned?: true;
  /** Share of the targets reached, 1 = as planned. */
  readonly performance?: number;
  readonly acceptance?: AcceptanceOutcome;
  readonly measure?: ResultMeasure;
  readonly issue?: 'rectifying' | 'rectified' | 'overdue';
  readonly contractPublishedLate?: true;
  readonly contractUnpublished?: true;
  /** Published to the public as far as it went. */
  readonly disclosed?: true;
}

const TWO_YEARS = [
  {
    ruleId: 'S-10',
    reasonCode: 'CONTINUOUS_SERVICE',
    reason: '康复服务需要连续两年的固定团队，中断会损害服务对象，服务内容固定。',
  },
  {
    ruleId: 'R-12',
    reasonCode: 'BUDGET_ASSURED',
    reason: '预算有保障，服务内容固定、连续性强、经费来源稳定、价格变化幅度小。',
    conditions: { contentFixed: true, continuous: true, fundingStable: true, pricesSteady: true },
  },
] as const;

export const STORIES: readonly Story[] = [
  // Signed under the policy before 津民发〔2024〕13号, and bound to it to the end.
  {
    key: 'p01',
    enrols: true,
    divisionCode: '120101001000',
    template: 'elderly',
    signed: { on: '2023-09-01' },
    until: 'closed',
    disclosed: true,
    measure: 'renew',
  },
  {
    key: 'p02',
    divisionCode: '120102003000',
    template: 'poor',
    signed: { on: '2024-07-01' },
    until: 'closed',
    performance: 0.9,
    disclosed: true,
    measure: 'renew',
  },
  {
    key: 'p03',
    divisionCode: '120103003000',
    template: 'disabled',
    signed: { on: '2024-08-12' },
    until: 'settled',
    performance: 0.62,
    measure: 're-tender',
    disclosed: true,
  },
  // Under 津民发〔2024〕13号.
  {
    key: 'p04',
    divisionCode: '120104002000',
    template: 'children',
    signed: { on: '2024-08-13' },
    until: 'closed',
    disclosed: true,
    measure: 'renew',
  },
  {
    key: 'p05',
    divisionCode: '120105002000',
    template: 'elderly',
    signed: { on: '2024-11-01' },
    until: 'settled',
    performance: 0.35,
    issue: 'rectified',
    measure: 'withhold',
    disclosed: true,
  },
  {
    key: 'p06',
    divisionCode: '120106001000',
    template: 'disabled',
    signed: { on: '2025-01-06' },
    until: 'delivering',
    termYears: 2,
    exceptions: TWO_YEARS,
    disclosed: true,
  },
  {
    key: 'p07',
    divisionCode: '120110001000',
    template: 'poor',
    signed: { on: '2025-03-03' },
    until: 'closed',
    performance: 0.93,
    disclosed: true,
    measure: 'renew',
  },
  {
    key: 'p08',
    divisionCode: '120111100000',
    template: 'other',
    signed: { on: '2025-04-01' },
    until: 'accepted',
    acceptance: 'pass-with-rectification',
    performance: 0.85,
    disclosed: true,
  },
  {
    key: 'p09',
    divisionCode: '120112100000',
    template: 'disabled',
    signed: { on: '2025-12-31' },
    until: 'delivering',
    disclosed: true,
  },
  {
    key: 'p10',
    divisionCode: '120113100000',
    template: 'children',
    signed: { on: '2025-10-15' },
    until: 'evaluated',
    performance: 0.97,
  },
  {
    key: 'p11',
    divisionCode: '120114001000',
    template: 'poor',
    signed: { on: '2025-06-03' },
    until: 'settled',
    purchaserKind: '民政部门',
    exceptions: [
      {
        ruleId: 'S-02',
        reasonCode: 'CROSS_TOWNSHIP',
        reason: '跨街镇的临时救助衔接服务，单个街镇无法组织实施，由区级统一购买。',
      },
    ],
    disclosed: true,
  },
  {
    key: 'p12',
    divisionCode: '120110402000',
    template: 'elderly',
    signed: { on: '2025-09-01' },
    until: 'accepted',
    purchaserKind: '开发区管委会',
    exceptions: [
      {
        ruleId: 'S-01',
        reasonCode: 'DEVELOPMENT_ZONE',
        reason: '开发区管委会承担辖区街道职能，区域内未设街道办事处。',
      },
    ],
  },
  // In the policy gap after 2025-12-31.
  {
    key: 'p13',
    divisionCode: '120115001000',
    template: 'children',
    signed: { daysAgo: 310 },
    until: 'delivering',
    performance: 1.1,
    disclosed: true,
  },
  {
    key: 'p14',
    divisionCode: '120117001000',
    template: 'elderly',
    signed: { daysAgo: 205 },
    until: 'delivering',
    issue: 'rectifying',
    disclosed: true,
  },
  {
    key: 'p15',
    divisionCode: '120118001000',
    template: 'poor',
    signed: { daysAgo: 152 },
    until: 'delivering',
  },
  {
    key: 'p16',
    divisionCode: '120119001000',
    template: 'disabled',
    signed: { daysAgo: 121 },
    until: 'delivering',
    performance: 0.4,
    issue: 'overdue',
  },
  {
    key: 'p17',
    divisionCode: '120101002000',
    template: 'other',
    signed: { daysAgo: 93 },
    until: 'delivering',
    contractPublishedLate: true,
    disclosed: true,
  },
  {
    key: 'p18',
    divisionCode: '120102005000',
    template: 'elderly',
    signed: { daysAgo: 64 },
    until: 'delivering',
  },
  {
    key: 'p19',
    divisionCode: '120103005000',
    template: 'children',
    signed: { daysAgo: 31 },
    until: 'delivering',
  },
  {
    key: 'p20',
    divisionCode: '120104003000',
    template: 'poor',
    signed: { daysAgo: 1 },
    until: 'signed',
    contractUnpublished: true,
  },
  {
    key: 'p21',
    divisionCode: '120105003000',
    template: 'elderly',
    signed: { daysAgo: -10 },
    until: 'purchased',
  },
  {
    key: 'p22',
    divisionCode: '120106003000',
    template: 'disabled',
    signed: { daysAgo: -20 },
    until: 'prepared',
  },
  {
    key: 'p23',
    divisionCode: '120110002000',
    template: 'other',
    signed: { daysAgo: -30 },
    until: 'screened',
    screeningHit: true,
    disclosed: true,
  },
  {
    key: 'p24',
    divisionCode: '120111101000',
    template: 'children',
    signed: { daysAgo: -40 },
    until: 'drafted',
  },
  { key: 'p25', divisionCode: '120112101000', template: 'poor', signed: { daysAgo: -35 }, until: 'targeted' },
  {
    key: 'p26',
    divisionCode: '120113101000',
    template: 'disabled',
    signed: { daysAgo: -25 },
    until: 'prepared',
    termYears: 2,
    exceptions: [{ ...TWO_YEARS[0], pending: true }],
  },
  {
    key: 'p27',
    divisionCode: '120114101000',
    template: 'elderly',
    signed: { daysAgo: 12 },
    until: 'purchased',
    abandoned: true,
    disclosed: true,
  },
];
