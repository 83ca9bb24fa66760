/** The closed list of log codes; each line is one JSON object with its code, so that logs can be counted. */
type Code = 'http' | 'step' | 'outbox' | 'due' | 'watch' | 'close-day' | 'trial' | 'unavailable' | 'broken';

/** Faults go to stderr and everything else to stdout; personal data never reaches a log line. */
export function log(code: Code, fields: Readonly<Record<string, unknown>>): void {
  const line = JSON.stringify({ code, ...fields });
  if (code === 'broken' || code === 'unavailable') console.error(line);
  else console.log(line);
}
