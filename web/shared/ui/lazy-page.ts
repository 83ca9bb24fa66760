import { lazy, type ComponentType } from 'react';

/** A page whose code comes when it is first opened: who only checks a name does not wait for the form. */
export function lazyPage<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): ComponentType {
  return lazy(async () => {
    const Page: ComponentType = (await load())[name];
    return { default: Page };
  });
}
