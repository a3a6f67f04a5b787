import { Transform, Type } from 'class-transformer';
import type { PlainDate } from '#domain';
import { MAX_LIMIT } from '#read-models';
import { Day, Instant, Optional, Position, positionOf, Text, Whole } from '../http/fields.js';

/** A page of a list: how many, and after which. */
export class PageQuery {
  @Optional() @Type(() => Number) @Whole(1, MAX_LIMIT) limit?: number;
  /** Opaque: from the `Link` of the page before. */
  @Optional() @Text(1000) cursor?: string;
}

const asPosition = ({ value }: { value: unknown }): unknown =>
  (typeof value === 'string' ? positionOf(value) : null) ?? value;
const AsPosition = () => Transform(asPosition);

/** One way to look back; without any the state is that of now. */
export class PastQuery {
  /** As its stream was at this revision. */
  @Optional() @AsPosition() @Position() revision?: bigint;
  /** As it was known at this place of the log. */
  @Optional() @AsPosition() @Position() position?: bigint;
  /** As it was known at this instant. */
  @Optional() @Instant() knownAt?: string;
  /** What had happened by this business date, as known now. */
  @Optional() @Day() asOf?: PlainDate;
}
