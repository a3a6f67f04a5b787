/** `npm run build`: dist/ from these sources, only if they changed. */
import { ensure } from './ensure.mjs';

await ensure();
