import type { PlainDate } from '#domain';
import { Dated } from '../http/dated.js';
import { Day, Optional, Text } from '../http/fields.js';

export class ChangePasswordDto extends Dated {
  static readonly example = { currentPassword: '********', newPassword: '一个新的 长密码 2026' };

  @Text(200) currentPassword!: string;
  @Text(200) newPassword!: string;
  @Optional() @Text(30) code?: string;
}

/** Whoever holds the device proves again that he is the owner. */
export class ProveDto extends Dated {
  static readonly example = { password: '********' };

  @Text(200) password!: string;
  @Optional() @Text(30) code?: string;
}

export class ConfirmSecondFactorDto extends Dated {
  static readonly example = { code: '123456' };

  @Text(6, 6) code!: string;
}

/** A command without fields of its own. */
export class PlainDto implements Dated {
  static readonly example = {};

  @Optional() @Day() occurredOn?: PlainDate;
}
