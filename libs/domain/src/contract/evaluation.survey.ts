import type { Context } from '../kernel/decider.js';
import { demand } from '../kernel/rejection.js';
import type { Target } from '../project/project.events.js';
import type { ContractCommand } from './contract.commands.js';
import type { SurveyMethod, SurveyMode, SurveySubmitted } from './evaluation.events.js';
import type { Contract, Evaluation, Survey } from './contract.state.js';

type Data = Extract<ContractCommand, { type: 'SubmitSurvey' }>['data'];

/** Answers of each mode: design numbers after Guangzhou's scheme. A survey may ask for more, never for fewer. */
const SMALLEST_SAMPLE = { phone: 50, visit: 10 } as const;
const SMALLEST_IN_ALL = SMALLEST_SAMPLE.phone + SMALLEST_SAMPLE.visit;
const FULL_MARKS = 100;

/** 满意度调查: what was found, and how. */
export function submitSurvey(
  { minimum, ...data }: Data,
  { result }: Evaluation,
  { terms: { targets } }: Contract,
  { on }: Context,
): SurveySubmitted[] {
  demand(result === null, 'evaluation.completed', '该评价已完成。', 'The evaluation is completed.');
  const { targetKey, value, method } = data;
  demand(
    targets.some((target) => target.key === targetKey && isAskedFor(target)),
    'evaluation.unknown-target',
    `合同没有定量的满意度指标“${targetKey}”，满意度调查只为满意度指标取值。`,
    `The contract has no quantitative satisfaction target ${targetKey}: a survey measures satisfaction alone.`,
    { pointer: '/targetKey' },
  );
  demand(
    value >= 0 && value <= FULL_MARKS,
    'survey.bad-value',
    '满意度须在 0 至 100 之间。',
    'Satisfaction lies between 0 and 100.',
    { kind: 'invalid', pointer: '/value' },
  );
  demandMethod(method, on);
  const atLeast = minimum ?? SMALLEST_IN_ALL;
  demand(
    atLeast >= SMALLEST_IN_ALL,
    'survey.minimum-too-low',
    `最低样本量不得低于 ${SMALLEST_IN_ALL}（电话 ${SMALLEST_SAMPLE.phone}、入户 ${SMALLEST_SAMPLE.visit}），只能提高。`,
    `The smallest sample is ${SMALLEST_IN_ALL}: ${SMALLEST_SAMPLE.phone} by phone, ${SMALLEST_SAMPLE.visit} visited. It may only be raised.`,
    { kind: 'invalid', pointer: '/minimum' },
  );
  const sampleSize = answers(method);
  const sufficient =
    sampleSize >= atLeast &&
    answers(method, 'phone') >= SMALLEST_SAMPLE.phone &&
    answers(method, 'visit') >= SMALLEST_SAMPLE.visit;
  return [{ type: 'SurveySubmitted', data: { ...data, sampleSize, minimum: atLeast, sufficient } }];
}

/** Users are asked for their satisfaction; quantity and quality are counted and checked. */
const isAskedFor = ({ class: kind, operator }: Target): boolean =>
  kind === 'satisfaction' && operator !== 'qualitative';

const answers = ({ strata }: SurveyMethod, mode?: SurveyMode): number =>
  strata.reduce((sum, one) => sum + (mode === undefined || one.mode === mode ? one.answered : 0), 0);

function demandMethod({ frame, strata, from, to, by }: Data['method'], on: string): void {
  demand(
    frame.trim() !== '' && by.trim() !== '' && strata.length > 0,
    'survey.no-method',
    '须写明抽样框、分层与样本、调查机构。',
    'A survey names its frame, its strata and who asked.',
    { kind: 'invalid', pointer: '/method' },
  );
  demand(
    from <= to && to <= on,
    'survey.bad-dates',
    '调查起止日期有误,或晚于业务日期。',
    'The survey ends before it begins, or after the business date.',
    { kind: 'invalid', pointer: '/method/to' },
  );
  const wrong = strata.findIndex(({ invited, answered }) => answered > invited);
  demand(
    wrong < 0,
    'survey.more-answers-than-asked',
    '回收数不能多于发放数。',
    'More answered than were asked.',
    { kind: 'invalid', pointer: `/method/strata/${wrong}/answered` },
  );
}

/** The last survey of a target counts, where it is one that users are asked for. */
export const surveyOf = ({ surveys }: Evaluation, target: Target): Survey | undefined =>
  isAskedFor(target) ? surveys.findLast(({ targetKey }) => targetKey === target.key) : undefined;

/** What is scored comes from the survey, or not at all. */
export function demandAsSurveyed(survey: Survey, actual: number | null, pointer: string): void {
  demand(
    survey.sufficient || actual === null,
    'evaluation.sample-too-small',
    '样本不足,该指标不得据此评分。',
    'The sample is too small: the target is not scored from it.',
    { pointer },
  );
  demand(
    actual === null || actual === survey.value,
    'evaluation.differs-from-survey',
    `完成值与满意度调查的结果 ${survey.value} 不符。`,
    `The actual value differs from the survey's ${survey.value}.`,
    { pointer },
  );
}
