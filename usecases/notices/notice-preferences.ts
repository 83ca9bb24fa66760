import type { Caller } from '../../domain/callers.ts';
import { Unavailable } from '../../domain/faults.ts';
import { usualPreferences, type NoticePreferences } from '../../domain/notices/preferences.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';

/** How somebody wants to be told, as he says it. */
export type Wishes = {
  readonly language: NoticePreferences['language'];
  readonly sms: boolean;
  readonly email: boolean;
  readonly mobile?: string | undefined;
  readonly address?: string | undefined;
};

const attempts = 5;

/** How the caller wants to be told; what is usual where he has not said. */
export async function readNoticePreferences(
  { noticePreferences }: Pick<Ports, 'noticePreferences'>,
  caller: Caller,
): Promise<Result<Wishes>> {
  return accept(wishesOf((await noticePreferences.find(caller.id)) ?? usualPreferences(caller.id)));
}

/** Keeps how the caller wants to be told from now on; notices under way stay as they are. */
export async function setNoticePreferences(
  { noticePreferences, clock }: Pick<Ports, 'noticePreferences' | 'clock'>,
  caller: Caller,
  { mobile, address, ...wishes }: Wishes,
): Promise<Result<Wishes>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { version } = (await noticePreferences.find(caller.id)) ?? usualPreferences(caller.id);
    const contact = {
      ...(mobile !== undefined && { mobile }),
      ...(address !== undefined && { email: address }),
    };
    const wanted: NoticePreferences = { id: caller.id, version: version + 1, ...wishes, contact };
    const body = wishesOf(wanted);
    const reply = caller.request && { caller: caller.id, ...caller.request, body };
    const saved = await noticePreferences.save(wanted, clock.now(), reply ? { reply } : {});
    if (saved.kind === 'done') return accept(body);
    if (saved.kind === 'repeated') return refuse('request-key-reused', {});
  }
  throw new Unavailable('the preferences are changed all the time');
}

function wishesOf({ language, sms, email, contact }: NoticePreferences): Wishes {
  return {
    language,
    sms,
    email,
    ...(contact.mobile !== undefined && { mobile: contact.mobile }),
    ...(contact.email !== undefined && { address: contact.email }),
  };
}
