// @ts-nocheck
import { reject, wordsOf } from '#domain';
import type { Envelope, Links } from './envelope.js';

/** Finds where a name of a project's own service users stands in texts, given by their JSON pointers. */
export interface NameFinder {
  findName(
    projectId: string,
    texts: Readonly<Record<string, string>>,
  ): Promise<{ readonly pointer: string; readonly index: number } | null>;
}

/** What was searched for a project's names already: a command's words are the same in each of its steps. */
const searched = new WeakMap<object, string>();

/** Events are kept for ever: a command on a project whose words name one of its service users is refused. */
export async function refuseNames(
  names: NameFinder | null,
  { projectId }: Pick<Links, 'projectId'>,
  { said }: Envelope,
): Promise<void> {
  if (!names || !projectId || said === undefined || searched.get(said) === projectId) return;
  const found = await names.findName(projectId, wordsOf(said));
  if (!found) return void searched.set(said, projectId);
  const { pointer, index } = found;
  reject(
    'text.name-of-subject',
    `${pointer} 第 ${index + 1} 个字符起出现本项目服务对象或其监护人的姓名；事件永久保存，请改用代称。`,
    `${pointer} names a service user of this project, or a guardian, at character ${index + 1}; events are kept for ever: use the pseudonym.`,
    { kind: 'invalid', rule: 'R-47', pointer },
  );
}
