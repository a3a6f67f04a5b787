import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { rememberConstraints } from './constraints.js';
import { faultsOf, MalformedInput } from './faults.js';
import { isSound } from './soundness.js';

rememberConstraints();

/** Input as its class says, or every fault of it. Unknown fields are faults. */
@Injectable()
export class InputPipe implements PipeTransform {
  transform(value: unknown, { metatype, type }: ArgumentMetadata): unknown {
    if (type === 'custom' || metatype === undefined || metatype === String || metatype === Object) {
      return value;
    }
    const plain = value ?? {};
    if (typeof plain !== 'object' || Array.isArray(plain)) {
      throw new MalformedInput([
        { pointer: '', text: { zh: '请求体应为 JSON 对象。', en: 'The body must be a JSON object.' } },
      ]);
    }
    const input = plainToInstance(metatype, plain) as object;
    if (isSound(input)) return input;
    const errors = validateSync(input, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: false,
      stopAtFirstError: false,
      validationError: { target: false, value: true },
    });
    if (errors.length > 0) throw new MalformedInput(faultsOf(errors));
    return input;
  }
}
