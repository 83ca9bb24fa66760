import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lin, wang, zhao } from '../usecases/journey.ts';
import { aFreshApplication, startFunctions, type Functions, type Request } from './handlers.ts';

let functions: Functions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.stop());

/** The usual application with an e-mail for everybody. */
function anApplication() {
  const application = aFreshApplication();
  return {
    ...application,
    people: application.people.map((person) => ({ ...person, email: `${person.key}.private@example.cn` })),
  };
}

/** Everything in an application that belongs to a person. */
function factsOf({ people, address }: ReturnType<typeof anApplication>): string[] {
  const ofPeople = people.flatMap(({ name, mobile, email, document }) => [
    name,
    mobile,
    email,
    document.number,
  ]);
  return [...ofPeople, address.street];
}

/** Which of the facts stand in the lines that were logged since. */
const told = (facts: readonly string[], since: number) =>
  functions.logs.slice(since).filter((line) => facts.some((fact) => line.includes(fact)));

describe('no log line holds a name, a number, a telephone, an e-mail or an address', () => {
  it('of an application that is accepted, read, printed and withdrawn', async () => {
    const since = functions.logs.length;
    const application = anApplication();
    const { status, body } = await functions.submit(lin, application);
    expect(status).toBe(201);
    const ofCase: Request = { as: lin, path: { caseId: String(body['id']) } };
    expect((await functions.call('readCase', ofCase)).text).toContain(application.name);
    expect((await functions.call('listDocuments', ofCase)).status).toBe(200);
    const form = { ...ofCase, path: { ...ofCase.path, document: 'application-form' } };
    expect((await functions.call('readDocument', form)).status).toBe(200);
    expect((await functions.call('readCase', { ...ofCase, as: wang })).status).toBe(200);
    expect((await functions.call('withdrawCase', ofCase)).status).toBe(200);
    expect(functions.logs.length - since).toBeGreaterThanOrEqual(6);
    expect(told(factsOf(application), since)).toEqual([]);
  });

  it('of one that is kept as a draft, checked, and refused to others', async () => {
    const since = functions.logs.length;
    const application = anApplication();
    const content = application;
    const created = await functions.call('createDraft', { as: lin, body: { content } });
    expect(created.status).toBe(201);
    const ofDraft: Request = { as: lin, path: { applicationId: String(created.body['id']) } };
    expect((await functions.call('checkApplication', { as: lin, body: { content } })).status).toBe(200);
    expect((await functions.call('readDraft', { ...ofDraft, as: zhao })).status).toBe(404);
    expect((await functions.call('submitApplication', ofDraft)).status).toBeGreaterThanOrEqual(400);
    expect(functions.logs.length - since).toBeGreaterThanOrEqual(4);
    expect(told(factsOf(application), since)).toEqual([]);
  });

  it.each<[string, (content: object) => Request]>([
    ['of another shape', (content) => ({ body: { content, people: content } })],
    ['with the form where the list is', (content) => ({ body: [content] })],
    ['that is no JSON', (content) => ({ text: `${JSON.stringify({ content })}}` })],
    ['by a caller without a role', (content) => ({ body: { content }, claims: { sub: 'x', roles: '' } })],
  ])('of a request %s', async (_, request) => {
    const since = functions.logs.length;
    const application = anApplication();
    const { status, text } = await functions.call('createDraft', { as: lin, ...request(application) });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(functions.logs.length).toBeGreaterThan(since);
    expect(told(factsOf(application), since)).toEqual([]);
    // What is refused is not said back either.
    for (const fact of factsOf(application)) expect(text).not.toContain(fact);
  });
});
