import { CATEGORIES as CATEGORY_CODES, DIVISIONS, GRADES as GRADE_CODES, PROJECT_PHASES } from '#domain';
import { label } from '../html/labels.js';

type Choice = readonly [value: string, text: string];

export const DISTRICTS: readonly Choice[] = [
  ...new Set(DIVISIONS.map(({ districtName }) => districtName)),
].map((name) => [name, name]);
export const CATEGORIES: readonly Choice[] = CATEGORY_CODES.map((code) => [code, label('category', code)]);
export const PHASES: readonly Choice[] = PROJECT_PHASES.map((phase) => [phase, label('phase', phase)]);
export const GRADES: readonly Choice[] = GRADE_CODES.map((grade) => [grade, grade]);
