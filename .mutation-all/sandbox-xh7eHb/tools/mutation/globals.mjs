/** What a spec takes from `@jest/globals`, where no Jest runs it: the same describe, it and expect. */
// @ts-nocheck

export { expect } from 'expect';
export { describe, it } from 'jest-circus';
