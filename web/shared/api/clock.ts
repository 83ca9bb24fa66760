/** How far the service's clock is ahead of this device's, in milliseconds, by the `Date` of its last answer. */
let ahead = 0;

/** Learns the time from an answer; differences that the network explains are ignored. */
export function observeTime(response: Response): void {
  const date = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(date)) return;
  const difference = date - Date.now();
  ahead = Math.abs(difference) > 5_000 ? difference : 0;
}

/** Now, by the clock of the service: promises are counted by it and not by the reader's device. */
export function serviceNow(): number {
  return Date.now() + ahead;
}
