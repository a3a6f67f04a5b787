import { Optional, Text } from '../http/fields.js';

export class SignInDto {
  static readonly example = { username: 'project-officer', password: '********' };

  @Text(100) username!: string;
  @Text(200) password!: string;
  /** 动态验证码或恢复码. */
  @Optional() @Text(30) code?: string;
}
