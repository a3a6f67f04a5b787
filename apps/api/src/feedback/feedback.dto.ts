import { Transform } from 'class-transformer';
import type { FeedbackAct } from '#application';
import {
  FEEDBACK_KINDS,
  REDACTION_GROUNDS,
  REFUSALS,
  reject,
  type FeedbackErasure,
  type FeedbackKind,
  type FeedbackRefusal,
  type Redaction,
  type RedactionGround,
} from '#domain';
import { Dated } from '../http/dated.js';
import { ListOf, OneOf, Optional, Text, Ulid, Whole, Yes } from '../http/fields.js';

const LONGEST = 2000;
const REDACTED_AT_MOST = 50;
const TOKEN = '示例凭证：提交时只显示一次的43位字符 (shown once when submitted)';

/** What a form sends as text. */
const Digits = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value,
  );

export class SubmitFeedbackDto {
  static readonly example = {
    projectId: '01JNB0QJ5T2M8X3V7C9D4F6G1H',
    kind: 'suggestion',
    text: '建议把探访安排在上午。',
  };

  @Ulid() projectId!: string;
  /** One of the contracts that are published of the project; default: the project as a whole. */
  @Optional() @Text(100) contractNumber?: string | null;
  @OneOf(Object.keys(FEEDBACK_KINDS)) kind!: FeedbackKind;
  @Text(LONGEST, 5) text!: string;
}

export class RateAnswerDto {
  static readonly example = { token: TOKEN, score: 4 };

  @Text(100) token!: string;
  @Digits() @Whole(1, 5) score!: number;
}

export class WithdrawFeedbackDto {
  static readonly example = { token: TOKEN };

  @Text(100) token!: string;
}

export class ReadFeedbackDto extends Dated {
  static readonly example = { reason: '公开前审核' };

  @Text(500) reason!: string;
}

export class RedactionDto implements Redaction {
  /** In characters (Unicode code points), from 0. */
  @Whole(0, LONGEST) from!: number;
  /** The first character that stays. */
  @Whole(1, LONGEST) to!: number;
  @OneOf(Object.keys(REDACTION_GROUNDS)) ground!: RedactionGround;
}

export class ModerateFeedbackDto extends Dated {
  static readonly example = {
    published: true,
    redactions: [{ from: 4, to: 7, ground: 'personal-privacy' }],
  };

  @Yes() published!: boolean;
  /** Passages to be covered, in their order. */
  @Optional() @ListOf(() => RedactionDto, REDACTED_AT_MOST) redactions?: RedactionDto[];
  /** Why it is not published. */
  @Optional() @OneOf(Object.keys(REFUSALS)) refusal?: FeedbackRefusal | null;

  act(): FeedbackAct {
    const { published, redactions = [], refusal = null } = this;
    if (published === (refusal === null)) {
      return refusal === null ? { type: 'PublishFeedback', redactions } : { type: 'RefuseFeedback', refusal };
    }
    return reject(
      'feedback.refusal',
      '不予公开须说明理由，予以公开则不填。',
      'What is refused has a reason; what is published has none.',
      { kind: 'invalid', pointer: '/refusal' },
    );
  }
}

export class AnswerFeedbackDto extends Dated {
  static readonly example = { text: '已与承接主体约定固定探访时段，自下月起执行。' };

  @Text(LONGEST, 5) text!: string;
}

/** What the submitter takes back, the submitter takes back himself. */
const GROUNDS: readonly FeedbackErasure[] = ['retention-ended', 'named-person-request'];

export class EraseFeedbackDto extends Dated {
  static readonly example = { ground: 'named-person-request' };

  @OneOf(GROUNDS) ground!: FeedbackErasure;
}
