const JSON_SUFFIX = '.json';

/** `01J….json` is the data of `01J…`. */
export const split = (name: string): { readonly id: string; readonly json: boolean } =>
  name.endsWith(JSON_SUFFIX)
    ? { id: name.slice(0, -JSON_SUFFIX.length), json: true }
    : { id: name, json: false };
