/** A run of Chinese characters, each with its place in the text (UTF-16 units). */
// @ts-nocheck

export interface HanRun {
  readonly characters: readonly string[];
  readonly places: readonly number[];
}

const HAN = /\p{Script=Han}/u;
/** Between the characters of a name as people write it: 张 三, 阿卜杜拉·买买提. */
const WITHIN_NAMES = /[\s·・•‧.．]/u;

/** The runs of two or more Chinese characters; spaces and middle dots between them do not part them. */
export function hanRuns(text: string): HanRun[] {
  if (!HAN.test(text)) return [];
  const runs: HanRun[] = [];
  let characters: string[] = [];
  let places: number[] = [];
  const end = (): void => {
    if (characters.length > 1) runs.push({ characters, places });
    characters = [];
    places = [];
  };
  let place = 0;
  for (const character of text) {
    if (HAN.test(character)) {
      characters.push(character);
      places.push(place);
    } else if (!WITHIN_NAMES.test(character)) end();
    place += character.length;
  }
  end();
  return runs;
}

/** A name as it is looked for; null where it is not two or more Chinese characters and nothing else. */
export function hanName(name: string): string | null {
  const [run, ...others] = hanRuns(name);
  if (!run || others.length > 0) return null;
  const bare = [...name].filter((character) => !WITHIN_NAMES.test(character));
  return bare.length === run.characters.length ? run.characters.join('') : null;
}
