import type { AdjustedGrade, EvaluationReviewed } from './evaluation.events.js';
import type { Grade } from './contract.words.js';

/** Score and grade of an evaluation as they count now. */
export interface CountedResult {
  readonly rawScore: string;
  readonly grade: Grade;
  /** The cap on the grade, which stands beside it; null: none. */
  readonly adjusted: AdjustedGrade | null;
}
type Completed = Pick<CountedResult, 'rawScore' | 'grade'> & { readonly adjusted?: AdjustedGrade | null };

/** The last review counts, else what was completed. A cap that was put on the grade once is never lifted. */
export function countedResult(
  completed: Completed,
  review?: Pick<EvaluationReviewed['data'], 'reviewed' | 'adjusted'>,
): CountedResult {
  const { rawScore, grade } = review?.reviewed ?? completed;
  const adjusted = review?.adjusted ?? completed.adjusted ?? null;
  return { rawScore, grade, adjusted: adjusted?.grade === grade ? null : adjusted };
}
