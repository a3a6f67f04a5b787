import { beforeEach, describe, expect, it } from '@jest/globals';
import { type DisclosureSection, type EventMetadata } from '#domain';
import { ActOnDisclosure, ActOnDisclosureHandler } from '../disclosure/disclosure.handlers.js';
import {
  PROJECT,
  store,
  decisions,
  by,
  typesOf,
  twice,
  secure,
  purchase,
  sign,
  close,
  prepare,
  OTHER,
  settle,
  KEY,
  setTheStage,
} from './stage.js';

beforeEach(setTheStage);

describe('What the public reads of a project', () => {
  it('tells when it closes what the public does not read as it stands', async () => {
    const disclose = async (disclosureId: string, sections?: DisclosureSection[]) => {
      await prepare(disclosureId, sections);
      const tell = (command: ConstructorParameters<typeof ActOnDisclosure>[1]) =>
        new ActOnDisclosureHandler(decisions).execute(
          new ActOnDisclosure(disclosureId, command, by('DISCLOSURE_REVIEWER')),
        );
      await tell({ type: 'ReviewDisclosure', data: { approved: true, note: null } });
      await tell({ type: 'PublishDisclosure', data: { publishedOn: '2025-03-10' } });
    };
    await secure();
    await disclose('0000000000000000000000000V');
    await purchase();
    await sign(decisions, OTHER);
    await settle(OTHER);
    await disclose('0000000000000000000000000W', ['contract']);
    await close();
    for await (const { type, data, metadata } of store.readStream(`project-${PROJECT}`)) {
      if (type !== 'ProjectClosed') continue;
      // What was published before the award is as it was; but for the targets, which are measured now.
      expect(data).toMatchObject({ undisclosed: ['procurement', 'targets'] });
      expect((metadata as EventMetadata).factsFrom).toMatchObject({
        'disclosure-0000000000000000000000000V': '3',
        'disclosure-0000000000000000000000000W': '3',
      });
    }
    expect((await typesOf(`project-${PROJECT}`)).at(-1)).toBe('ProjectClosed');
  });

  it.each([
    ['project-', true],
    ['project-', false],
    ['disclosure-', true],
    ['disclosure-', false],
  ])(
    'notes once what is prepared for the public, broken off at %s (written: %s)',
    async (stream, written) => {
      await twice(stream, written, (on) => prepare('0000000000000000000000000V', undefined, on, KEY));
      const noted = (await typesOf(`project-${PROJECT}`)).filter((type) => type === 'DisclosureNoted');
      expect(noted).toHaveLength(1);
      expect(await typesOf('disclosure-0000000000000000000000000V')).toEqual(['DisclosurePrepared']);
    },
  );
});
