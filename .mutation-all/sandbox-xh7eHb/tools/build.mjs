/** `npm run build`: dist/ from these sources, only if they changed. */
// @ts-nocheck

import { ensure } from './ensure.mjs';

await ensure();
