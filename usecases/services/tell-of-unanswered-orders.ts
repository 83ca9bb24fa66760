import { loadCity } from '../../domain/cities/cities.ts';
import type { Ports } from '../../domain/ports.ts';
import { listUnansweredOrders } from './list-unanswered-orders.ts';
import { noticeFor, type NoticeNeeds } from '../notices/notice-for.ts';

/**
 * Reconciles orders with answers without being asked: of each order that cannot be delivered, or that nobody has touched
 * while half of its promise passed, the supervisor of its city is told once. Answers how many there are now.
 */
export async function tellOfUnansweredOrders(
  needs: Pick<Ports, 'cases' | 'notices' | 'outbox'> & NoticeNeeds,
): Promise<number> {
  const listed = await listUnansweredOrders(needs);
  if (!listed.ok) return 0;
  const silent = listed.value.entries.filter(
    ({ delivery, light }) => delivery === 'failing' || light !== 'green',
  );
  for (const { id, kind, caseId } of silent) {
    const file = await needs.cases.find(caseId);
    if (!file) continue;
    const notice = await noticeFor(needs, {
      cause: `${id}.unanswered`,
      template: 'order-unanswered',
      to: { kind: 'user', id: loadCity(file.case.city).supervisor.id },
      facts: { case: caseId.slice(-6).toUpperCase(), step: kind },
      link: '/console/orders',
      caseId,
    });
    // One that is there already was sent for the same order.
    await needs.notices.save(notice, needs.clock.now());
  }
  return silent.length;
}
