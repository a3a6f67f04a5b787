import { Dated } from '../http/dated.js';
import { DivisionCode, Text } from '../http/fields.js';

export class RegisterStationDto extends Dated {
  static readonly example = { divisionCode: '120101001000', name: '劝业场街道社会工作服务站' };

  @DivisionCode() divisionCode!: string;
  @Text(100) name!: string;
}
