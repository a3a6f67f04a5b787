import { SetMetadata } from '@nestjs/common';
import type { Role } from '#domain';

/** `ANYONE` needs no sign-in; `SIGNED_IN` is every role. */
export type Audience = Role | 'ANYONE' | 'SIGNED_IN';

export const ALLOWED = Symbol('allowed');

/** Who may use a route. A route without it is open to nobody. */
export const Allow = (...audience: readonly Audience[]) => SetMetadata(ALLOWED, audience);
