import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardApplication } from '../../bench/case-load.ts';
import { Problem } from '../../contracts/problem.ts';
import { signInAs } from '../../local/identity/sign-in.ts';
import { signByAll, submitSigned } from '../../cli/submit-signed.ts';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';

describe('wrong input over HTTP', () => {
  let system: DisposableSystem;
  let token: string;

  beforeAll(async () => {
    system = await startSystem();
    token = await system.tokenOf('zhang');
  });
  afterAll(() => system.stop());

  type Wish = { method?: string; body?: string; key?: string | undefined; as?: string | undefined };
  async function call(path: string, { method = 'POST', body, key = randomUUID(), as = token }: Wish = {}) {
    const response = await fetch(`${system.origin}${path}`, {
      method,
      headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json', 'idempotency-key': key },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: () => JSON.parse(text) as Record<string, unknown>,
    };
  }
  async function problem(path: string, wish: Wish = {}) {
    const answer = await call(path, wish);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const parsed = Problem.parse(answer.json());
    expect(parsed.status).toBe(answer.status);
    return parsed;
  }
  /** Keeps a draft as it is, and submits it. */
  async function submit(change: object) {
    const body = JSON.stringify({ content: { ...standardApplication(1), ...change } });
    const { id } = (await call('/v1/applications', { body })).json();
    return problem(`/v1/applications/${String(id)}/submission`);
  }
  const nothingStored = async () => {
    expect(await system.as('zhang').listCases()).toEqual({ entries: [] });
  };

  it('is told by field, all at once, and stores nothing', async () => {
    expect(await problem('/v1/applications', { body: '{"city":' })).toMatchObject({
      status: 400,
      malformed: [{ in: 'body' }],
    });
    expect(await submit({ vip: true })).toMatchObject({
      status: 422,
      findings: [{ path: '/vip', rule: 'S03' }],
    });
    const wrongTypes = await submit({ name: 7, capitalFen: '1000', people: 'all' });
    expect(wrongTypes.findings?.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/name', '/capitalFen', '/people']),
    );
    const wrongAnswers = await submit({ capitalFen: 1, name: '双鸭山市ABC科技有限公司' });
    expect(wrongAnswers.status).toBe(422);
    expect(wrongAnswers.findings?.map((finding) => finding.path)).toEqual(
      expect.arrayContaining(['/name', '/capitalFen']),
    );
    for (const finding of wrongAnswers.findings ?? []) expect(finding.remedy.en).not.toBe('');
    await nothingStored();
  });

  it('is a form that nobody has signed', async () => {
    const unsigned = await submit({});
    expect(unsigned).toMatchObject({ status: 422, code: 'application-has-faults' });
    expect(unsigned.findings?.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      '/people/0 G01',
      '/people/1 G01',
      '/people/2 G01',
    ]);
    await nothingStored();
  });

  it('may be huge, empty or of another kind', async () => {
    expect(
      await problem('/v1/applications', { body: `{"content":{"name":"${'长'.repeat(400_000)}"}}` }),
    ).toMatchObject({
      status: 413,
    });
    expect(await problem('/v1/applications', { body: 'x'.repeat(3 * 1024 * 1024) })).toMatchObject({
      status: 413,
    });
    expect((await problem('/v1/applications', { body: '' })).status).toBe(400);
    expect((await problem('/v1/applications', { body: 'null' })).status).toBe(400);
    expect((await problem('/v1/applications', { body: '[[[[[1]]]]]' })).status).toBe(400);
    expect((await problem('/v1/applications', { body: '"\ud800"' })).status).toBe(400);
    await nothingStored();
  });

  it('at an address that does not exist, or with a method that it does not know', async () => {
    expect(await problem('/v1/companies', { method: 'GET' })).toMatchObject({
      status: 404,
      code: 'not-found',
    });
    expect(await problem('/v1/cases', { method: 'DELETE' })).toMatchObject({ status: 405 });
    expect((await problem('/v1/cases/%E0%A4%A', { method: 'GET' })).status).toBe(400);
    expect((await problem('/v1/cases/case_1', { method: 'GET' })).status).toBe(400);
    expect((await problem(`/v1/cases/case_${'0'.repeat(26)}`, { method: 'GET' })).status).toBe(404);
    expect(
      (
        await problem('/v1/work-items?department=nobody', {
          method: 'GET',
          as: await system.tokenOf('officer-wang'),
        })
      ).status,
    ).toBe(400);
  });

  it('comes to nothing without a token of this provider for this audience', async () => {
    expect((await problem('/v1/cases', { method: 'GET', as: 'x.y.z' })).status).toBe(401);
    const [head, body] = token.split('.');
    expect((await problem('/v1/cases', { method: 'GET', as: `${head}.${body}.AAAA` })).status).toBe(401);
    const { idToken } = await signInAs({
      issuer: system.issuer,
      clientId: 'kaiban-portal',
      redirectUri: `${system.origin}/signed-in`,
      audience: 'https://kaiban.local/api',
      login: 'zhang',
      password: 'kaiban',
    });
    expect((await problem('/v1/cases', { method: 'GET', as: idToken })).status).toBe(401);
    expect((await problem('/v1/work-items?department=registry', { method: 'GET' })).status).toBe(403);
  });

  it('as another person finds that the case does not exist', async () => {
    const { id } = await submitSigned(system.as('zhang'), standardApplication(20));
    const li = await system.tokenOf('li');
    expect((await problem(`/v1/cases/${id}`, { method: 'GET', as: li })).status).toBe(404);
    expect((await problem(`/v1/cases/${id}/withdrawal`, { as: li })).status).toBe(404);
  });

  it('gets the same answer for the same Idempotency-Key, and 409 for another request under it', async () => {
    const key = randomUUID();
    const draft = (n: number) => JSON.stringify({ content: standardApplication(n) });
    const [first, second] = await Promise.all([
      call('/v1/applications', { body: draft(21), key }),
      call('/v1/applications', { body: draft(21), key }),
    ]);
    const third = await call('/v1/applications', { body: draft(21), key });
    expect([first.status, second.status, third.status]).toEqual([201, 201, 201]);
    expect(second.text).toBe(first.text);
    expect(third.text).toBe(first.text);
    expect(third.headers.get('idempotency-replayed')).toBe('true');
    expect(await problem('/v1/applications', { body: draft(22), key })).toMatchObject({
      status: 409,
      code: 'request-key-reused',
    });
    expect((await problem('/v1/applications', { body: draft(22), key: 'short' })).malformed?.[0]?.path).toBe(
      '/idempotency-key',
    );
  });

  it('opens one case, however often and at once a draft is submitted', async () => {
    const application = standardApplication(23);
    const zhang = system.as('zhang');
    const { id } = await zhang.createDraft({ content: { ...application } });
    await signByAll(zhang, id, application);
    const path = `/v1/applications/${id}/submission`;
    const answers = await Promise.all(Array.from({ length: 6 }, () => call(path)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    const caseId = `case_${id.slice('app_'.length)}`;
    expect(new Set(answers.map((answer) => answer.json()['id']))).toEqual(new Set([caseId]));
    expect(await zhang.readDraft({ applicationId: id })).toMatchObject({ state: 'submitted', caseId });
  });
});
