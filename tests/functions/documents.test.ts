import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSignedFile } from '../../adapters/documents/check-signed-file.ts';
import { openGateway } from '../../local/gateway/gateway.ts';
import { openLambda } from '../../local/lambda/lambda.ts';
import { readSettings } from '../../local/settings.ts';
import type { AddressInfo } from 'node:net';
import { anApplication } from '../support/an-application.ts';
import { readPdf, renderer } from '../documents/printed.ts';
import { accepted, gao, lin, partners, registered, wang, zhao, type Journey } from '../usecases/journey.ts';
import { aFreshApplication, startFunctions, type Functions } from './handlers.ts';

let functions: Functions;
let journey: Journey;
beforeAll(async () => {
  functions = await startFunctions();
  journey = await registered(aFreshApplication(), functions.world);
});
afterAll(() => functions.stop());

type Entry = { document: string; title: { zh: string } };
const list = async (id = journey.id, as = lin) =>
  (await functions.call('listDocuments', { as, path: { caseId: id } })).body['entries'] as Entry[];
const read = (document: string, as = lin, headers = {}) =>
  functions.call('readDocument', { as, path: { caseId: journey.id, document }, headers });
const bytesOf = ({ text }: { text: string }) => Buffer.from(text, 'base64');
const keys = async () =>
  (await functions.call('readLicenceKeys')).body['keys'] as { kid: string; x: string }[];

describe('the documents of a case', () => {
  it('are listed with their titles, and each can be read as PDF', async () => {
    const entries = await list();
    expect(entries.map(({ document }) => document).sort()).toEqual([
      'acceptance-notice',
      'application-form',
      'articles',
      'grant-notice',
      'licence',
      'seal-impressions',
    ]);
    for (const { document, title } of entries) {
      const answer = await read(document);
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${document}.pdf"`,
        'cache-control': 'private, no-cache',
      });
      expect((await readPdf(bytesOf(answer))).text).toContain(title.zh);
    }
  });

  it('are the same when asked again, and then not sent again', async () => {
    const [one, two] = [await read('articles'), await read('articles')];
    expect(two.text).toBe(one.text);
    const seen = await read('articles', lin, { 'If-None-Match': one.headers['etag'] });
    expect({ status: seen.status, text: seen.text }).toEqual({ status: 304, text: '' });
  });

  it('are read by officers too, with the numbers of people masked', async () => {
    const [own, officers] = await Promise.all([read('application-form'), read('application-form', wang)]);
    const number = anApplication().people[0]?.document.number ?? '';
    expect((await readPdf(bytesOf(own))).text).toContain(number);
    expect((await readPdf(bytesOf(officers))).text).not.toContain(number);
    expect((await read('licence', gao)).status).toBe(200);
  });

  it('are nobody else’s', async () => {
    const others = { as: zhao, path: { caseId: journey.id } };
    expect((await functions.call('listDocuments', others)).body.code).toBe('case-not-found');
    expect((await read('licence', zhao)).body.code).toBe('case-not-found');
    expect((await read('licence', partners.bank)).status).toBe(403);
  });

  it.each(['receipt', 'refusal-notice', 'correction-notice-bank-1'])('have no %s yet', async (document) => {
    const { status, body } = await read(document);
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'document-not-found' });
  });

  it.each(['passport', '', '../licence', 'licence.pdf', 'correction-notice--1'])(
    'are not called "%s"',
    async (document) => {
      const { status, body } = await read(document);
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'malformed' });
    },
  );

  it('have no licence before it is issued', async () => {
    const { id } = await accepted(aFreshApplication(), functions.world);
    expect((await list(id)).map(({ document }) => document)).not.toContain('licence');
  });
});

describe('the printed licence', () => {
  it('is verified offline by the published keys', async () => {
    const needs = { keys: await keys(), renderer, today: '2026-11-23' };
    const verdict = await checkSignedFile(bytesOf(await read('licence')), needs);
    expect(verdict).toMatchObject({ valid: true, record: { simulated: true, version: 1 } });
  });
});

it('the keys are published without their private part', async () => {
  const answer = await functions.call('readLicenceKeys');
  expect(answer.status).toBe(200);
  expect(await keys()).toEqual([
    expect.objectContaining({ kty: 'EC', crv: 'P-256', kid: 'test', alg: 'ES256', use: 'sig' }),
  ]);
  expect(answer.text).not.toContain('"d"');
});

it('the gateway passes bytes on as they are', async () => {
  const settings = readSettings({});
  const pdf = bytesOf(await read('articles'));
  const lambda = {
    ...openLambda(() => undefined),
    invoke: async () => ({
      StatusCode: 200,
      ExecutedVersion: '$LATEST',
      Payload: JSON.stringify({
        statusCode: 200,
        headers: { 'content-type': 'application/pdf' },
        body: pdf.toString('base64'),
        isBase64Encoded: true,
      }),
    }),
  };
  const gateway = openGateway(
    settings,
    lambda,
    () => false,
    () => Date.now(),
  ).listen(0, '127.0.0.1');
  await new Promise((up) => gateway.once('listening', up));
  const { port } = gateway.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/v1/licence-keys`);
  expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), pdf)).toBe(0);
  gateway.close();
});

describe('the form to print', () => {
  const sample = (form: string, headers = {}) =>
    functions.call('readSample', {
      path: { city: '371600', entityType: 'limited-partnership' },
      query: { form },
      headers,
    });

  it('is read by anybody, filled in or blank, and not sent again to who has it', async () => {
    const filled = await sample('filled');
    expect(filled.status).toBe(200);
    expect(filled.headers['content-type']).toBe('application/pdf');
    expect(filled.headers['content-disposition']).toContain('limited-partnership-filled.pdf');
    const blank = await sample('blank');
    for (const file of [filled, blank]) expect(bytesOf(file).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(blank.headers['etag']).not.toBe(filled.headers['etag']);
    const again = await sample('filled', { 'If-None-Match': filled.headers['etag'] });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await sample('scribbled')).status).toBe(400);
  });
});
