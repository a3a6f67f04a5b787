// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from './kernel/recorded-event.js';
import { READ_MODELS } from './models.js';
import { everyFixture } from './testing/fixtures.js';

const categoryOf = ({ stream }: RecordedEvent): string => stream.slice(0, stream.indexOf('-'));

describe('read models', () => {
  it.each(READ_MODELS.filter(({ categories }) => categories))(
    '$name names the categories of streams it reads, no fewer and no more',
    (model) => {
      const takes = (event: RecordedEvent): boolean =>
        (model.kind === 'keyed' ? model.keysOf(event) : model.rowsOf(event)).length > 0;
      const taken = everyFixture().events.filter(takes).map(categoryOf);
      expect(new Set(model.categories)).toEqual(new Set(taken));
    },
  );
});
