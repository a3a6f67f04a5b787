// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ACT_ROUTES } from './act-routes.js';
import { rulePages } from './rule-pages.js';

const FOLDER = join(import.meta.dirname, '../../../../docs/rules');

/** `npm run docs:rules` writes them. */
describe('docs/rules', () => {
  const pages = rulePages();

  it('has a page for each rule, and an index', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([...pages.keys()].toSorted());
  });

  it('names routes that are there', () => {
    const routes = readFileSync(join(FOLDER, '../permissions.md'), 'utf8');
    expect(Object.values(ACT_ROUTES).filter((route) => !routes.includes(`\`${route}\``))).toEqual([]);
  });

  it.each([...pages].filter(([name]) => name !== 'README.md'))(
    '%s says where it is asked and seen',
    (_name, page) => {
      expect(page).not.toMatch(/\| (询问于 \(asked at\)|见于 \(seen in\)) \|\s+\|/);
    },
  );

  it.each([...pages.keys()])('%s is current', (name) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(pages.get(name));
  });
});
