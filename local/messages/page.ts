import type { Kept } from './message-book.ts';

/** What went out, newest first, as a page that looks again every few seconds. */
export function messagesPage(messages: readonly Kept[]): string {
  const rows = messages.map(rowOf).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="3">
<title>已发出的短信和邮件 Messages that went out</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 1.5rem auto; max-width: 60rem; padding: 0 1rem; }
  article { border: 1px solid #bbb; border-radius: 6px; margin: .75rem 0; padding: .5rem 1rem; }
  p { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  .soft { color: #555; font-size: .875rem; }
</style>
<h1>已发出的短信和邮件 <span lang="en">Messages that went out</span></h1>
<p class="soft">模拟运营商，什么都没有真正发出。<span lang="en">A simulated provider: nothing has left this machine.</span></p>
${rows || '<p>还没有。<span lang="en">None yet.</span></p>'}
</html>
`;
}

function rowOf(message: Kept): string {
  const { channel, to, at, times, text } = message;
  const head = `${channel === 'sms' ? '短信 SMS' : '邮件 E-mail'} → ${to} · ${at}${times > 1 ? ` · ${times}×` : ''}`;
  const subject = message.channel === 'email' ? `<p><strong>${escaped(message.subject)}</strong></p>` : '';
  return `<article><p class="soft">${escaped(head)}</p>${subject}<p>${withLinks(escaped(text))}</p></article>`;
}

function escaped(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => names[character] ?? character);
}

function withLinks(text: string): string {
  return text.replace(/https?:\/\/[\w.:/?=&;%#-]+/g, (link) => `<a href="${link}">${link}</a>`);
}
