import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Role } from '#domain';

/** `ANYONE` needs no sign-in; `SIGNED_IN` is every role. */
export type Audience = Role | 'ANYONE' | 'SIGNED_IN';

export const ALLOWED = Symbol('allowed');
/** Member of an operation in the OpenAPI document. */
export const AUDIENCE_IN_DOCUMENT = 'x-roles';

/** Who may use a route, for the guard and for the document alike. A route without it is open to nobody. */
export const Allow = (...audience: readonly Audience[]) =>
  applyDecorators(SetMetadata(ALLOWED, audience), ApiExtension(AUDIENCE_IN_DOCUMENT, [...audience]));
