import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rulePages } from './rule-pages.js';

const FOLDER = join(import.meta.dirname, '../../../../docs/rules');

/** `npm run docs:rules` writes them. */
describe('docs/rules', () => {
  const pages = rulePages();

  it('has a page for each rule, and an index', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([...pages.keys()].toSorted());
  });

  it.each([...pages.keys()])('%s is current', (name) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(pages.get(name));
  });
});
