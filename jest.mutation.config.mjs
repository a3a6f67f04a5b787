import jest from './jest.config.mjs';

/**
 * The unit tests that mutants have to get past. `MUTATION_SPECS=libs/domain/src/kernel` asks only the specs of
 * a folder: much faster, and what it lets live may still be found by the specs of others.
 */
const { MUTATION_SPECS: folder = 'libs/{domain,policy}' } = process.env;

export default { ...jest.projects[0], testMatch: [`<rootDir>/${folder}/**/*.spec.ts`] };
