// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Evidence } from '../project/project.events.js';
import type { EvaluationKind, Grade, IndicatorScore } from './contract.words.js';

/** First-level weights of the hundred, stored with the contract. Default of self-evaluation: 10, 50, 30, 10. */
export interface ScoreWeights {
  /** 预算执行. */
  readonly budget: number;
  /** 产出: quantity, quality, timeliness, cost. */
  readonly output: number;
  /** 效益. */
  readonly benefit: number;
  /** 满意度. */
  readonly satisfaction: number;
}

/** A line of the formula that was not scored; its weight is spread over the others in proportion. */
export interface NotApplicable {
  /** A target's key, or the dimension (`#budget`, `#output`, `#benefit`, `#satisfaction`). */
  readonly key: string;
  readonly weight: string;
  readonly reason: 'NOTHING_PAYABLE' | 'NO_INDICATOR' | 'SAMPLE_TOO_SMALL';
}
/** 预算执行率 on the cut-off date: paid of what was payable by then. */
export interface ScoredBudget {
  readonly cutOffOn: PlainDate;
  readonly paidFen: number;
  readonly payableFen: number;
  readonly score: string;
}
/** A cap on the grade beside the raw score, which stays. */
export interface AdjustedGrade {
  readonly grade: Grade;
  readonly ruleId: string;
  /** The issues behind it. */
  readonly issueIds: readonly string[];
}

export const EVALUATION_PARTIES = [
  'third-party',
  'financial',
  'purchaser',
  'community',
  'supervisor',
] as const;
export type EvaluationParty = (typeof EVALUATION_PARTIES)[number];

export const SURVEY_MODES = ['phone', 'visit', 'paper', 'online'] as const;
export type SurveyMode = (typeof SURVEY_MODES)[number];
/** How satisfaction was measured: without it a figure means nothing. */
export interface SurveyMethod {
  /** 抽样框: from which list respondents were drawn. */
  readonly frame: string;
  readonly strata: readonly {
    readonly name: string;
    readonly mode: SurveyMode;
    readonly invited: number;
    readonly answered: number;
  }[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The organisation that asked. */
  readonly by: string;
}

/** 满意度调查. */
export type SurveySubmitted = Message<
  'SurveySubmitted',
  {
    readonly evaluationId: string;
    readonly targetKey: string;
    readonly method: SurveyMethod;
    /** Answers in all strata together. */
    readonly sampleSize: number;
    readonly minimum: number;
    /** false: 样本不足, the target is not scored from it. */
    readonly sufficient: boolean;
    readonly value: number;
  }
>;
/** 评价申诉. */
export type EvaluationAppealed = Message<
  'EvaluationAppealed',
  { readonly evaluationId: string; readonly reason: string; readonly evidence: readonly Evidence[] }
>;
/** 评价复核, by another person than the evaluator; both scores are kept. */
export type EvaluationReviewed = Message<
  'EvaluationReviewed',
  {
    readonly evaluationId: string;
    readonly outcome: 'upheld' | 'revised';
    readonly reason: string;
    readonly original: { readonly rawScore: string; readonly grade: Grade };
    readonly reviewed: { readonly rawScore: string; readonly grade: Grade };
    /** null: scored as before. */
    readonly indicators: readonly IndicatorScore[] | null;
    /** Points taken off for a target that was set too low. */
    readonly deductedPoints: string | null;
  }
>;
/** 综合评价: several parties' scores by their weights, rounded once. */
export type EvaluationComposed = Message<
  'EvaluationComposed',
  {
    readonly kind: EvaluationKind;
    readonly parties: readonly {
      readonly party: EvaluationParty;
      readonly evaluationId: string;
      readonly weight: number;
      readonly score: string;
    }[];
    readonly rawScore: string;
    readonly grade: Grade;
  }
>;

export type EvaluationLaterEvent =
  SurveySubmitted | EvaluationAppealed | EvaluationReviewed | EvaluationComposed;
