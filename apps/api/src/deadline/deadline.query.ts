import { OneOf, Day, Optional, Text } from '../http/fields.js';
import { PageQuery } from '../reading/queries.js';

const STATES = ['due', 'overdue', 'met', 'met-late'] as const;

export class DeadlineQuery extends PageQuery {
  @Optional() @OneOf(STATES) state?: (typeof STATES)[number];
  @Optional() @Text(16) rule?: string;
  /** Only what falls due until then. */
  @Optional() @Day() until?: string;
}
