/** For dependency-cruiser: package imports (`#domain`) lead to the sources, not to their build in dist/. */
// @ts-nocheck

const { join } = require('node:path');
const { imports } = require('../package.json');

const sourceOf = (built) => join(__dirname, '..', built.replace('./dist/', './').replace(/\.js$/, '.ts'));

module.exports = {
  resolve: {
    alias: Object.fromEntries(Object.entries(imports).map(([name, path]) => [`${name}$`, sourceOf(path)])),
  },
};
