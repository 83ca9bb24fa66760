import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import type { OfficeFault } from '../../domain/staff/office-fault.ts';

/** The faults of the office, the newest first. */
export async function listOfficeFaults(
  { officeFaults }: Pick<Ports, 'officeFaults'>,
  page: PageRequest,
): Promise<Result<Page<OfficeFault>>> {
  return accept(await officeFaults.list('all', { ...page, newestFirst: true }));
}
