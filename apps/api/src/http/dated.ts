import type { PlainDate } from '#domain';
import { Day, Optional } from './fields.js';

/** Every command body may say when the thing happened (Asia/Shanghai); default: today. */
export abstract class Dated {
  @Optional() @Day() occurredOn?: PlainDate;
}
