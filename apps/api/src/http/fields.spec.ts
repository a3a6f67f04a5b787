import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { MalformedInput } from './faults.js';
import { Figures, Findings, ListOf, Optional, Quantity, Text, Texts } from './fields.js';
import { InputPipe } from './input.pipe.js';

class Part {
  @Text() name!: string;
}

class Noted {
  @Optional() @Text() text?: string;
  @Optional() @Texts(3, 20) texts?: string[];
  @Optional() @ListOf(() => Part, 3) parts?: Part[];
  @Optional() @Quantity() quantity?: number;
  @Optional() @Figures() figures?: Record<string, number>;
  @Optional() @Findings() findings?: Record<string, unknown>;
}

const faultsOf = (input: object) => {
  try {
    new InputPipe().transform(input, { type: 'body', metatype: Noted });
    return [];
  } catch (error) {
    if (!(error instanceof MalformedInput)) throw error;
    return error.faults.map(({ pointer, text }) => `${pointer} ${text.en}`);
  }
};

describe('A text', () => {
  it('of whole characters is taken, those of two code units included', () => {
    const text = '𠮷野 😀';
    expect(
      faultsOf({ text, texts: [text], figures: { [text]: 1 }, findings: { [text]: text, list: [text] } }),
    ).toEqual([]);
  });

  it.each(['\ud83d', '\ude00', 'a\ude00\ud83d', '😀\ud83d'])('with half a character is refused', (text) => {
    const half = 'Holds half a character (a lone UTF-16 surrogate).';
    expect(faultsOf({ text, texts: ['whole', text] })).toEqual([`/text ${half}`, `/texts ${half}`]);
  });

  it.each([
    ['half a character', '\ud83d'],
    ['NUL', 'a\0'],
  ])('with %s is refused in names and values of figures and findings', (_what, text) => {
    const refused = 'Must be an object of texts, numbers or lists of texts.';
    expect(faultsOf({ figures: { [text]: 1 } })).toEqual(['/figures Must be an object of numbers.']);
    expect(faultsOf({ findings: { [text]: 1 } })).toEqual([`/findings ${refused}`]);
    expect(faultsOf({ findings: { name: text } })).toEqual([`/findings ${refused}`]);
    expect(faultsOf({ findings: { name: ['whole', text] } })).toEqual([`/findings ${refused}`]);
  });
});

describe('A list of objects', () => {
  it('holds objects, each of its fields, and no list in the place of one', () => {
    expect(faultsOf({ parts: [{ name: 'a' }, { name: 'b' }] })).toEqual([]);
    expect(faultsOf({ parts: [{}] })).toEqual(['/parts/0/name Required.']);
    for (const part of [[], [{ name: 'a' }], null, 'a', 1]) {
      expect(faultsOf({ parts: [{ name: 'a' }, part] })).not.toEqual([]);
    }
  });
});

describe('A quantity', () => {
  it.each([1e-4, 0.25, 8, 1e9])('of up to four decimals is taken: %p', (quantity) => {
    expect(faultsOf({ quantity })).toEqual([]);
  });

  it.each([0.00001, 1e-7, 5e-324, -1e-7, 1e21])(
    'is refused where it has more, or is too large: %p',
    (quantity) => {
      expect(faultsOf({ quantity })).not.toEqual([]);
    },
  );
});
