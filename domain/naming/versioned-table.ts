/*
 * What is called here is marked pure where it is called, so that a bundler leaves a table out together with what
 * is made of it when nobody asks for either.
 */

/** The version of a table. */
export function versionOf({ version }: { readonly version: string }): string {
  return version;
}

/** What is in each of some tables, by the version of its table. */
export function byVersion<Table extends { readonly version: string }, Content>(
  tables: readonly Table[],
  contentOf: (table: Table) => Content,
): Readonly<Record<string, Content>> {
  return Object.fromEntries(tables.map((table) => [table.version, contentOf(table)]));
}
