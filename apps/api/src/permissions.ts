/** `npm run permissions` writes docs/permissions.md from what the routes declare. */
import { writeFileSync } from 'node:fs';
import { CONTROLLERS } from './app.module.js';
import { permissionMatrix } from './http/permission-matrix.js';
import { routesOf } from './http/routes.js';

writeFileSync('docs/permissions.md', permissionMatrix(routesOf(CONTROLLERS)));
