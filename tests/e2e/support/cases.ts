import type { LimitedCompany } from '../../../domain/application/companies.ts';
import { anApplication } from '../../support/an-application.ts';
import { submitSigned } from '../../../cli/submit-signed.ts';
import type { DisposableSystem } from '../../../cli/disposable-system.ts';

/** Submits the sample application under another name and waits until `isThere` says that it stands as wanted. */
export async function aCase(
  system: DisposableSystem,
  name: string,
  isThere: (open: Awaited<ReturnType<ReturnType<DisposableSystem['as']>['readCase']>>) => boolean,
  overrides: Partial<LimitedCompany> = {},
): Promise<string> {
  const zhang = system.as('zhang');
  const { id } = await submitSigned(zhang, anApplication({ ...overrides, name }));
  for (let tries = 0; tries < 200; tries += 1) {
    if (isThere(await zhang.readCase({ caseId: id }))) return id;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${name} did not get as far as the test needs it`);
}

/** So much capital that no rule grants it: an officer has to look at it. */
export function muchCapital(): Partial<LimitedCompany> {
  const application = anApplication();
  const each = 100_000_000_00;
  return {
    capitalFen: each * application.members.length,
    members: application.members.map((member) => ({ ...member, contributionFen: each })),
    beneficialOwner: { kind: 'filed', people: application.members.map(({ person }) => person) },
  };
}
