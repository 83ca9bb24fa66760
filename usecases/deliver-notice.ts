import { Unavailable } from '../domain/faults.ts';
import { afterAttempts, type Attempt } from '../domain/notices/delivery.ts';
import type { Delivery, Notice } from '../domain/notices/notice.ts';
import { senderIn, smsOf, wordsOf } from '../domain/notices/words.ts';
import type { OutgoingMessage, Ports } from '../domain/ports.ts';
import type { DueEntry } from '../domain/records.ts';
import { accept } from '../domain/result.ts';
import { changeRecord } from './change-record.ts';

type Needs = Pick<Ports, 'notices' | 'messenger' | 'clock'>;

/**
 * Tries every way of a notice that is still pending. A message has the notice's id: one that went out just before this
 * program was killed goes out again under the same id, and the messenger passes it over.
 */
export async function deliverNotice(needs: Needs, { id }: DueEntry, origin: string): Promise<void> {
  const notice = await needs.notices.find(id);
  if (!notice) return;
  const pending = notice.deliveries.filter(({ state }) => state === 'pending');
  const attempts = await Promise.all(pending.map((delivery) => attempt(needs, notice, delivery, origin)));
  await changeRecord({ store: needs.notices, clock: needs.clock }, id, 'notice-not-found', (stored, at) =>
    accept({ record: afterAttempts(stored, attempts, at) }),
  );
}

async function attempt(
  { messenger }: Needs,
  notice: Notice,
  { channel }: Delivery,
  origin: string,
): Promise<Attempt> {
  try {
    return { channel, ...(await messenger.send(messageOf(notice, channel, origin))) };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return { channel, outcome: 'later', why: error.message };
  }
}

function messageOf(notice: Notice, channel: Delivery['channel'], origin: string): OutgoingMessage {
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
