import * as z from 'zod';
import { ProblemError, parseBody, readText, type Routes } from './http.ts';
import { Behaviour } from './triggers.ts';

const Body = z.strictObject({ behaviour: Behaviour });
const setting = 'behaviour';

/** Where a setting lasts over restarts. */
type Settings = { setting(name: string): string | undefined; keepSetting(name: string, value: string): void };

/** How the organisation behaves now. It can be changed from outside, and lasts until it is changed again. */
export function behaviourOf(settings: Settings, allowed: readonly Behaviour[] = Behaviour.options) {
  let now = Behaviour.catch('by-name').parse(settings.setting(setting));
  const routes: Routes = {
    'POST /behaviour': async (request) => {
      const { behaviour } = parseBody(Body, await readText(request));
      if (!allowed.includes(behaviour)) throw new ProblemError(422, `One of ${allowed.join(', ')}`);
      settings.keepSetting(setting, behaviour);
      now = behaviour;
      return { status: 200, body: { behaviour } };
    },
  };
  return { current: () => now, routes };
}
