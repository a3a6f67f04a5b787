// @ts-nocheck
import type { AnyProjection, ColumnType } from '#projection';
import { columnName } from '#projection';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { RecordedEvent } from './recorded-event.js';

const asNumber = {
  to: (value: unknown) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

const COLUMN: Readonly<Record<ColumnType, EntitySchemaColumnOptions>> = {
  text: { type: 'text' },
  integer: { type: 'bigint', transformer: asNumber },
  position: { type: 'bigint' },
  number: { type: 'double precision' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  timestamptz: { type: 'timestamptz' },
  jsonb: { type: 'jsonb' },
};

/** The entity through which a model's view is queried; its table is the projection engine's. */
export function entityOf<Row extends object>(
  model: AnyProjection<RecordedEvent> & {
    readonly columns: Readonly<Record<keyof Row & string, ColumnType>>;
  },
): EntitySchema<Row> {
  const columns = Object.entries<ColumnType>(model.columns).map(([property, type]) => [
    property,
    { ...COLUMN[type], name: columnName(property), nullable: true, primary: property === model.key },
  ]);
  return new EntitySchema<Row>({
    name: model.name,
    schema: model.schema,
    tableName: model.name,
    synchronize: false,
    columns: Object.fromEntries(columns) as never,
  });
}
