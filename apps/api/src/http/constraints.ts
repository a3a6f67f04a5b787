import { getMetadataStorage } from 'class-validator';

/**
 * class-validator looks a class's constraints up among those of all classes, anew for every object it checks:
 * with the many classes of this API that took longer than the checking. What is found for a class
 * does not change once objects of it are checked; validation groups, the other arguments, are not used here.
 */
export function rememberConstraints(): void {
  const storage = getMetadataStorage();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const found = new Map<unknown, ReturnType<typeof find>>();
  storage.getTargetValidationMetadatas = (...asked) => {
    const [target] = asked;
    const known = found.get(target) ?? find(...asked);
    found.set(target, known);
    return known;
  };
}
