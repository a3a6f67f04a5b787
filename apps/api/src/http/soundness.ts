import { getMetadataStorage, ValidationTypes, type ValidationArguments } from 'class-validator';

type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

interface Check {
  readonly each: boolean;
  isMet(value: unknown, object: object): boolean;
}
interface Field {
  readonly name: string;
  readonly conditions: readonly Metadata[];
  readonly checks: readonly Check[];
  readonly isNested: boolean;
}
/** null: a class that says more about its fields than is understood here. */
type Fields = ReadonlyMap<string, Field> | null;

const UNDERSTOOD: ReadonlySet<string> = new Set([
  ValidationTypes.CUSTOM_VALIDATION,
  ValidationTypes.NESTED_VALIDATION,
  ValidationTypes.CONDITIONAL_VALIDATION,
]);
const fieldsByClass = new WeakMap<object, Fields>();

/**
 * Whether an object, an instance of its class, meets each of its class's constraints and has no other field: as
 * class-validator finds it without a fault, which makes an object for each field that might have one. Says no
 * where that is not certain; what is wrong then, class-validator tells.
 */
export function isSound(object: object): boolean {
  const fields = fieldsOf((Object.getPrototypeOf(object) as object | null)?.constructor);
  if (!fields || !Object.keys(object).every((name) => fields.has(name))) return false;
  for (const field of fields.values()) {
    if (!isFieldSound(field, (object as Record<string, unknown>)[field.name], object)) return false;
  }
  return true;
}

function isFieldSound({ conditions, checks, isNested }: Field, value: unknown, object: object): boolean {
  if (!conditions.every(({ constraints }) => (constraints[0] as Condition)(object, value))) return true;
  for (const check of checks) {
    if (!check.each) {
      if (!check.isMet(value, object)) return false;
    } else if (!Array.isArray(value) || !value.every((item) => check.isMet(item, object))) return false;
  }
  if (!isNested || value === undefined) return true;
  return Array.isArray(value) ? value.every(isSoundObject) : isSoundObject(value);
}

type Condition = (object: object, value: unknown) => boolean;
const isSoundObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && isSound(value);

function fieldsOf(type: object | undefined): Fields {
  if (typeof type !== 'function') return null;
  const known = fieldsByClass.get(type);
  if (known !== undefined) return known;
  const found = readFields(type);
  fieldsByClass.set(type, found);
  return found;
}

function readFields(type: object): Fields {
  const storage = getMetadataStorage();
  const metadata = storage.getTargetValidationMetadatas(type as new () => object, '', false, false);
  const isUnderstood = (one: Metadata): boolean => UNDERSTOOD.has(one.type) && one.validateIf === undefined;
  if (metadata.length === 0 || !metadata.every(isUnderstood)) return null;
  const byName = storage.groupByPropertyName(metadata);
  return new Map(
    Object.entries(byName).map(([name, said]) => {
      const of = (kind: string) => said.filter((one) => one.type === kind);
      return [
        name,
        {
          name,
          conditions: of(ValidationTypes.CONDITIONAL_VALIDATION),
          checks: of(ValidationTypes.CUSTOM_VALIDATION).flatMap(checksOf),
          isNested: of(ValidationTypes.NESTED_VALIDATION).length > 0,
        },
      ];
    }),
  );
}

function checksOf(metadata: Metadata): Check[] {
  const { constraintCls, constraints, propertyName: property, each } = metadata;
  return getMetadataStorage()
    .getTargetValidatorConstraints(constraintCls)
    .map(({ instance }) => ({
      each,
      isMet: (value, object) => {
        const given: ValidationArguments = { targetName: '', property, object, value, constraints };
        return instance.validate(value, given) === true;
      },
    }));
}
