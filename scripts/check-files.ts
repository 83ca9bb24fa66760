import { globSync } from 'node:fs';

const generatedFolders = ['node_modules', 'dist', 'cdk.out', 'data', 'coverage', '.git', '.cache'];

/** Files of the repository by glob, as paths with slashes from the root; what tools generate is left out. */
export function repositoryFiles(...patterns: string[]): string[] {
  const found = globSync(patterns, {
    exclude: (path) => generatedFolders.includes(path.split('/')[0] ?? ''),
  });
  return found.map((path) => path.replaceAll('\\', '/')).toSorted();
}

/** Prints what was found, one a line, and makes the process fail if there is anything. */
export function report(subject: string, complaints: readonly string[]): void {
  for (const complaint of complaints) console.error(complaint);
  console.log(
    `${subject}: ${complaints.length === 0 ? 'nothing to complain about' : `${complaints.length} found`}`,
  );
  if (complaints.length > 0) process.exitCode = 1;
}
