// @ts-nocheck
import type { Context } from '../kernel/decider.js';
import { demand } from '../kernel/rejection.js';
import type { ContractCommand } from './contract.commands.js';
import type { SurveySubmitted } from './evaluation.events.js';
import type { Contract, Evaluation, Survey } from './contract.state.js';

type Data = Extract<ContractCommand, { type: 'SubmitSurvey' }>['data'];

/** A design number after Guangzhou's scheme: 50 by phone and 10 visited. */
export const SMALLEST_SAMPLE = 60;
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
    targets.some(({ key, operator }) => key === targetKey && operator !== 'qualitative'),
    'evaluation.unknown-target',
    `合同没有定量指标“${targetKey}”。`,
    `The contract has no quantitative target ${targetKey}.`,
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
  const sampleSize = method.strata.reduce((sum, { answered }) => sum + answered, 0);
  const atLeast = minimum ?? SMALLEST_SAMPLE;
  return [
    {
      type: 'SurveySubmitted',
      data: { ...data, sampleSize, minimum: atLeast, sufficient: sampleSize >= atLeast },
    },
  ];
}

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

/** The last survey of a target counts. */
export const surveyOf = ({ surveys }: Evaluation, targetKey: string): Survey | undefined =>
  surveys.findLast((survey) => survey.targetKey === targetKey);

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
