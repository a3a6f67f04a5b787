import { DISABLE_REASONS, ROLES, type DisableReason, type Role } from '#domain';
import { Dated } from '../http/dated.js';
import { OneOf, Optional, Text, Uscc } from '../http/fields.js';
import { PageQuery } from '../reading/queries.js';

const EXAMPLE = {
  role: 'PROJECT_OFFICER',
  orgName: '鼓楼街道办事处',
  orgUscc: '11120000000125735B',
  division: '120104002000',
};

export class StandingDto extends Dated {
  static readonly example: object = EXAMPLE;

  @OneOf(Object.keys(ROLES)) role!: Role;
  @Text(100) orgName!: string;
  @Optional() @Uscc() orgUscc?: string | null;
  /** 12 全市，6 位区，9 或 12 位街道乡镇；空为本机构. */
  @Optional() @Text(12, 2) division?: string | null;
}

export class RegisterAccountDto extends StandingDto {
  static override readonly example = {
    username: '鼓楼街道-经办',
    ...EXAMPLE,
    password: '首次登录须修改 2026',
  };

  @Text(64) username!: string;
  /** To be changed at the first sign-in. */
  @Text(200) password!: string;
}

export class DisableAccountDto extends Dated {
  static readonly example = { reason: 'left' };

  @OneOf(DISABLE_REASONS) reason!: DisableReason;
}

export class ResetPasswordDto extends Dated {
  static readonly example = { password: '首次登录须修改 2026' };

  @Text(200) password!: string;
}

export class AccountListQuery extends PageQuery {
  @Optional() @Text(100) q?: string;
  @Optional() @OneOf(Object.keys(ROLES)) role?: string;
}
