import { Text } from '../http/fields.js';

export class SignInDto {
  static readonly example = { username: 'project-officer', password: '********' };

  @Text(100) username!: string;
  @Text(200) password!: string;
}
