// @ts-nocheck
import type { Platform } from '../api/platform.js';

/** An operation as /api/openapi.json describes it. */
export interface Operation {
  readonly path: string;
  readonly method: string;
  readonly capability: string;
  /** Who may use it; undefined where the route declares nobody. */
  readonly roles: readonly string[] | undefined;
  /** A body the interface takes as well formed. */
  readonly example: Readonly<Record<string, unknown>> | undefined;
}

interface Described {
  readonly 'x-roles'?: readonly string[];
  readonly requestBody?: {
    readonly content?: Readonly<
      Record<
        string,
        { readonly examples?: { readonly example?: { readonly value?: Record<string, unknown> } } }
      >
    >;
  };
}

export async function operationsOf(platform: Platform): Promise<readonly Operation[]> {
  const { body } = await platform.ask('GET', '/api/openapi.json');
  const paths = body['paths'] as Readonly<Record<string, Readonly<Record<string, Described>>>>;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, described]) => ({
      path,
      method: method.toUpperCase(),
      capability: path.split('/')[2] ?? '',
      roles: described['x-roles'],
      example: described.requestBody?.content?.['application/json']?.examples?.example?.value,
    })),
  );
}

export const isOpen = ({ roles }: Operation): boolean => roles?.includes('ANYONE') ?? false;
export const admits = ({ roles }: Operation, role: string): boolean =>
  roles?.some((one) => one === role || one === 'SIGNED_IN' || one === 'ANYONE') ?? false;
