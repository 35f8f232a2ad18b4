/** The part of Frictionless Data's own library that the tests use; it comes without types. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    /** All rows, cast by the schema; throws where a cell, key or relation is against it. */
    read(options: { keyed?: boolean; relations?: boolean }): Promise<readonly Record<string, unknown>[]>;
  }
  export const Package: {
    load(
      descriptor: unknown,
      options: { basePath: string; strict?: boolean },
    ): Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: Resource[];
    }>;
  };
}
