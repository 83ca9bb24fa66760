/** What differs between installations, served beside the pages. */
export type Settings = {
  readonly issuer: string;
  readonly audience: string;
  readonly portalClientId: string;
  readonly consoleClientId: string;
};

/** Asks the server for the settings; without them nobody can sign in. */
export async function loadSettings(): Promise<Settings> {
  const response = await fetch('/settings.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`settings: ${response.status}`);
  return (await response.json()) as Settings;
}
