/** class-transformer's own record of `@Type`, which it does not export from its front door. */
declare module 'class-transformer/cjs/storage.js' {
  export const defaultMetadataStorage: NonNullable<
    import('class-validator-jsonschema/build/options.js').IOptions['classTransformerMetadataStorage']
  >;
}
