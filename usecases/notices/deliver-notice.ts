import { Unavailable } from '../../domain/faults.ts';
import { afterAttempts, type Attempt } from '../../domain/notices/delivery.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import type { Channel } from '../../domain/notices/template.ts';
import { senderIn, smsOf, wordsOf } from '../../domain/notices/words.ts';
import type { OutgoingMessage, Ports } from '../../domain/ports.ts';
import type { DueEntry } from '../../domain/records.ts';

/** What it takes to send a notice; `linkOrigin` is where the pages are to which its link leads. */
export type DeliveryNeeds = Pick<Ports, 'notices' | 'messenger' | 'clock'> & { readonly linkOrigin: string };

/**
 * Tries every way of a notice that is still pending. A message has the notice's id: one that went out just before this
 * program was killed goes out again under the same id, and the messenger passes it over.
 */
export async function deliverNotice(needs: DeliveryNeeds, { id }: DueEntry): Promise<void> {
  const notice = await needs.notices.find(id);
  if (!notice) return;
  const { version } = notice;
  const tried = { ...(await attemptAll(needs, notice)), version: version + 1 };
  // Whoever was faster has changed it: what is pending then stays due, and is tried again with the next minute's work.
  await needs.notices.save(tried, needs.clock.now());
}

/** The notice after one attempt on every way that is pending. */
export async function attemptAll(needs: DeliveryNeeds, notice: Notice, patienceMs?: number): Promise<Notice> {
  const pending = notice.deliveries.filter(({ state }) => state === 'pending');
  const attempts = await Promise.all(
    pending.map(({ channel }) => attempt(needs, notice, channel, patienceMs)),
  );
  return afterAttempts(notice, attempts, needs.clock.now());
}

async function attempt(
  { messenger, linkOrigin }: DeliveryNeeds,
  notice: Notice,
  channel: Channel,
  patienceMs: number | undefined,
): Promise<Attempt> {
  try {
    return { channel, ...(await messenger.send(messageOf(notice, channel, linkOrigin), patienceMs)) };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return { channel, outcome: 'later', why: error.message };
  }
}

function messageOf(notice: Notice, channel: Channel, origin: string): OutgoingMessage {
  const { contact, language, link } = notice;
  const id = `${notice.id}.${channel}`;
  if (channel === 'sms') return { id, channel, to: contact.mobile ?? '', text: smsOf(notice, origin) };
  const { title, text } = wordsOf(notice);
  const from = senderIn(language);
  return {
    id,
    channel,
    to: contact.email ?? '',
    from,
    subject: title,
    text: `${text}\n\n${origin}${link}\n`,
  };
}
