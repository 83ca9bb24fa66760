import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = { seals: { number: string }[]; filing: { sentAt: string } };
type Body = { answer: Answer; findings?: object[]; reasons?: object[] };
/** One request that changed something, or tried to. */
export type Sent = {
  readonly itemId: string;
  readonly move: string;
  readonly key: string;
  readonly body: Body;
};
type Item = { id: string; state: string; correction?: object; facts: object };

const closedBy: Record<string, string> = {
  completion: 'completed',
  refusal: 'refused',
  correction: 'awaiting-correction',
};

/** The work item operations as a partner sees them, with the token endpoint, in memory. */
export class FakeKaiban {
  readonly items = new Map<string, Item>();
  readonly sent: Sent[] = [];
  down = false;
  /** Reads work, answers get a 503 and stand in `tried`. */
  answersDown = false;
  readonly tried: Sent[] = [];
  /** Tokens that were given out before this number are turned down. */
  tokensFrom = 0;
  private tokens = 0;
  private readonly replies = new Map<string, { status: number; body: object }>();
  private readonly server = createServer((request, response) => void this.serve(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  open(id: string, name = '双鸭山市瑞丰商贸有限公司', facts: object = {}): void {
    const company = { name, creditCode: '91230502MA1BCDEF0X', licenceNumber: '230502000000001' };
    this.items.set(id, { id, state: 'open', facts: { company, ...facts } });
  }

  sentTo(itemId: string): Sent[] {
    return this.sent.filter((entry) => entry.itemId === itemId);
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const { status, body } = this.answer(request, text);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  private answer(request: IncomingMessage, text: string): { status: number; body: object } {
    if (request.url === '/token') {
      this.tokens += 1;
      return { status: 200, body: { access_token: `token-${this.tokens}`, expires_in: 3600 } };
    }
    if (this.down) return { status: 503, body: { code: 'try-later' } };
    const token = Number(request.headers.authorization?.split('token-')[1] ?? Number.NaN);
    if (!(token >= this.tokensFrom)) return { status: 401, body: { code: 'unauthorized' } };
    const [, , , itemId = '', move] = request.url?.split('/') ?? [];
    const item = this.items.get(itemId);
    const key = String(request.headers['idempotency-key']);
    if (move) {
      const entry = { itemId, move, key, body: JSON.parse(text) as Body };
      (this.answersDown ? this.tried : this.sent).push(entry);
      if (this.answersDown) return { status: 503, body: { code: 'try-later' } };
    }
    if (!item) return { status: 404, body: { code: 'work-item-not-found' } };
    if (!move) return { status: 200, body: item };
    const reply = this.replies.get(key) ?? this.move(item, move);
    this.replies.set(key, reply);
    return reply;
  }

  private move(item: Item, move: string): { status: number; body: object } {
    if (item.state === 'awaiting-correction') return { status: 409, body: { code: 'move-not-allowed' } };
    if (item.state !== 'open') return { status: 409, body: { code: 'already-answered' } };
    item.state = closedBy[move] ?? item.state;
    if (move === 'correction') item.correction = {};
    return { status: 200, body: { ...item } };
  }

  change(id: string, change: Partial<Item>): void {
    const item = this.items.get(id);
    if (item) this.items.set(id, { ...item, ...change });
  }
}
