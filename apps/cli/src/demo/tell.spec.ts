import { describe, expect, it } from '@jest/globals';
import { isUscc, refusePersonalData } from '#domain';
import { STORIES, type Story } from './stories.js';
import type { Step } from './scene.js';
import { tell } from './tell.js';
import { EVALUATOR, HOME_PURCHASER, purchaserFor, SUPPLIERS } from './world.js';

const TODAY = '2026-11-24';

function script(story: Story, today = TODAY): Step[] {
  const telling = tell(story, today);
  const steps: Step[] = [];
  for (let next = telling.next(); !next.done; next = telling.next({ id: `id-${steps.length}` })) {
    steps.push(next.value);
  }
  return steps;
}
const story = (key: string): Story => STORIES.find((one) => one.key === key)!;
const commands = (key: string): string[] => script(story(key)).map(({ command }) => command);

describe('The demonstration', () => {
  it('tells at least twenty projects, each in a place of its own', () => {
    expect(STORIES.length).toBeGreaterThanOrEqual(20);
    expect(new Set(STORIES.map(({ divisionCode }) => divisionCode)).size).toBe(STORIES.length);
  });

  it('is the same each time it is told on the same day', () => {
    expect(STORIES.map((one) => script(one))).toEqual(STORIES.map((one) => script(one)));
  });

  it.each(['2026-11-24', '2027-01-04', '2028-02-29'])(
    'tells nothing of the future, in the order of its days (%s)',
    (today) => {
      for (const one of STORIES) {
        const days = script(one, today).map(({ on }) => on);
        expect(days.filter((on) => on > today)).toEqual([]);
      }
    },
  );

  it('holds no personal data', () => {
    for (const { body } of STORIES.flatMap((one) => script(one))) {
      expect(() => refusePersonalData(body)).not.toThrow();
    }
  });

  it('shows every policy version and the policy gap', () => {
    const signed = STORIES.flatMap((one) =>
      script(one)
        .filter(({ command }) => command === 'contracts')
        .map(({ on }) => on),
    );
    expect(signed.some((on) => on <= '2024-08-12')).toBe(true);
    expect(signed.some((on) => on >= '2024-08-13' && on <= '2025-12-31')).toBe(true);
    expect(signed.some((on) => on > '2025-12-31')).toBe(true);
  });

  it('has an exception, a rectification under way, a rejection by the negative list and a closed project', () => {
    expect(commands('p06')).toContain('projects/{id}/approve-exception');
    expect(commands('p14')).toContain('issues/{id}/submit-rectification');
    expect(commands('p14')).not.toContain('issues/{id}/verify');
    expect(commands('p23').filter((command) => command.startsWith('projects/'))).toEqual([
      'projects/{id}/record-needs-assessment',
      'projects/{id}/screen-negative-list',
    ]);
    expect(commands('p01')).toContain('projects/{id}/close');
    expect(commands('p27').at(-4)).toBe('projects/{id}/abandon');
  });

  it('invents its organisations, with codes that hold', () => {
    const invented = [
      HOME_PURCHASER,
      EVALUATOR,
      ...SUPPLIERS,
      ...STORIES.map((one) => purchaserFor(one.key, one.divisionCode, one.purchaserKind)),
    ];
    for (const { name, uscc } of invented) {
      expect(name).toMatch(/演示.*（虚构）$/);
      expect(isUscc(uscc)).toBe(true);
    }
  });
});
