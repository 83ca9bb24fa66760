import { beforeEach, describe, expect, it } from 'vitest';
import { randomIds } from '../../adapters/ids/random-ids.ts';
import type { Application } from '../../domain/application/application.ts';
import { warningsOf } from '../../domain/application/completeness.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import { addUpload } from '../../usecases/uploads/add-upload.ts';
import { checkUpload } from '../../usecases/uploads/check-upload.ts';
import { listPapers } from '../../usecases/uploads/list-papers.ts';
import { listUploads } from '../../usecases/uploads/list-uploads.ts';
import { readPaper } from '../../usecases/uploads/read-paper.ts';
import { readUpload } from '../../usecases/uploads/read-upload.ts';
import { removeUpload } from '../../usecases/uploads/remove-upload.ts';
import { anApplication } from '../support/an-application.ts';
import { caseId, memoryPorts, type MemoryPorts } from '../support/memory-ports.ts';
import { aPng, anUpload } from '../support/papers.ts';
import { gao, lin, value, wang, zhao, submit } from './journey.ts';

let world: MemoryPorts;
beforeEach(() => {
  world = memoryPorts();
});

const day = 24 * 60 * 60;
const png = aPng();
const harmful = Buffer.concat([png, Buffer.from('HARMFUL')]);
const paper = (bytes: Uint8Array = png) => ({
  kind: 'address-proof' as const,
  name: '租赁合同.png',
  bytes,
  declared: 'image/png',
});
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code;

describe('a paper that is uploaded', () => {
  it('can be used for as long as its kind allows, and read by its owner alone', async () => {
    const upload = value(await addUpload(world, lin, paper()));
    expect(upload).toMatchObject({ state: 'checked', size: png.length, cases: [], removable: true });
    const file = value(await readUpload(world, lin, { uploadId: upload.id }));
    expect(Buffer.from(file.bytes).equals(png)).toBe(true);
    expect(file.name).toMatch(/^address-proof-\w{6}\.png$/);
    expect(codeOf(await readUpload(world, zhao, { uploadId: upload.id }))).toBe('upload-not-found');
    expect(value(await listUploads(world, lin, { limit: 10 })).entries.map(({ id }) => id)).toEqual([
      upload.id,
    ]);
    expect(value(await listUploads(world, zhao, { limit: 10 })).entries).toEqual([]);
  });

  it('leaves nothing behind when it breaks a rule', async () => {
    const refused = await addUpload(world, lin, { ...paper(), declared: 'application/pdf' });
    expect(refused).toMatchObject({
      refusal: { code: 'paper-has-faults', facts: { findings: [{ rule: 'U03' }] } },
    });
    expect(value(await listUploads(world, lin, { limit: 10 })).entries).toEqual([]);
  });

  it('is listed as rejected when the scan finds something, and can never be opened', async () => {
    const refused = await addUpload(world, lin, paper(harmful));
    expect(refused).toMatchObject({ refusal: { facts: { findings: [{ rule: 'U10' }] } } });
    const [upload] = value(await listUploads(world, lin, { limit: 10 })).entries;
    expect(upload).toMatchObject({ state: 'rejected', findings: [{ rule: 'U10' }] });
    if (!upload) throw new Error('no upload');
    expect(await world.blobs.get(upload.id)).toBeUndefined();
    expect(codeOf(await readUpload(world, lin, { uploadId: upload.id }))).toBe('upload-not-found');
  });

  it('may be repeated: the same request makes one paper', async () => {
    const once = { ...lin, request: { key: 'upload-0001', digest: 'x' } };
    value(await addUpload(world, once, paper()));
    expect(codeOf(await addUpload(world, once, paper()))).toBe('request-key-reused');
    expect(value(await listUploads(world, lin, { limit: 10 })).entries).toHaveLength(1);
  });
});

describe('a paper that cannot be scanned now', () => {
  const whenDue = async () => {
    world.clock.moveOn(11 * 60);
    const [entry] = await world.dueList.due(world.clock.now(), 10);
    if (!entry) throw new Error('nothing is due');
    return entry;
  };

  it('is kept closed, and opens once it has been scanned', async () => {
    world.scanner.isDown = true;
    const { id: uploadId, state } = value(await addUpload(world, lin, paper()));
    expect(state).toBe('received');
    expect(codeOf(await readUpload(world, lin, { uploadId }))).toBe('paper-not-checked');
    const entry = await whenDue();
    await expect(checkUpload(world, entry)).rejects.toThrow('does not answer');
    expect(await whenDue()).toEqual(entry);
    world.scanner.isDown = false;
    await checkUpload(world, entry);
    expect(codeOf(await readUpload(world, lin, { uploadId }))).toBeUndefined();
  });

  it('goes when the late scan finds something', async () => {
    world.scanner.isDown = true;
    const { id } = value(await addUpload(world, lin, paper(harmful)));
    world.scanner.isDown = false;
    await checkUpload(world, await whenDue());
    expect((await world.uploads.find(id))?.state).toBe('rejected');
    expect(await world.blobs.get(id)).toBeUndefined();
  });

  it('goes when its bytes never came', async () => {
    world.scanner.isDown = true;
    const { id } = value(await addUpload(world, lin, paper()));
    await world.blobs.remove(id);
    await checkUpload(world, await whenDue());
    expect((await world.uploads.find(id))?.state).toBe('removed');
  });
});

describe('a paper that nobody used', () => {
  it('is taken back by its owner and by nobody else, however often', async () => {
    const { id: uploadId } = value(await addUpload(world, lin, paper()));
    expect(codeOf(await removeUpload(world, zhao, { uploadId }))).toBe('upload-not-found');
    for (let n = 0; n < 2; n += 1)
      expect(value(await removeUpload(world, lin, { uploadId })).state).toBe('removed');
    expect(await world.blobs.get(uploadId)).toBeUndefined();
    expect(value(await listUploads(world, lin, { limit: 10 })).entries).toEqual([]);
  });

  it('stays where it is once a case needs it', async () => {
    const { id: uploadId } = value(await addUpload(world, lin, paper()));
    const upload = await world.uploads.find(uploadId);
    if (!upload) throw new Error('no upload');
    await world.uploads.save({ ...upload, version: 3, cases: [caseId(7)] }, world.clock.now());
    expect(codeOf(await removeUpload(world, lin, { uploadId }))).toBe('paper-in-use');
    world.clock.moveOn(400 * day);
    expect(await world.dueList.due(world.clock.now(), 10)).toEqual([]);
  });

  it('goes on its own after its last day, and not before', async () => {
    const { id, validUntil } = value(await addUpload(world, lin, paper()));
    world.clock.moveOn(364 * day);
    expect(await world.dueList.due(world.clock.now(), 10)).toEqual([]);
    world.clock.moveOn(2 * day);
    const [entry] = await world.dueList.due(world.clock.now(), 10);
    expect(entry).toMatchObject({ kind: 'upload', id });
    expect(validUntil < world.clock.now().slice(0, 10)).toBe(true);
    await checkUpload(world, { id });
    expect((await world.uploads.find(id))?.state).toBe('removed');
    expect(await world.blobs.get(id)).toBeUndefined();
  });
});

describe('papers of an application', () => {
  const applied = async (papers: NonNullable<Application['papers']>, as = lin) =>
    submit(world, as, anApplication({ papers }));

  it('belong to its case: officers read them through it, and they stay', async () => {
    const { id: upload } = value(await addUpload(world, lin, paper()));
    const other = value(await addUpload(world, lin, paper()));
    const { id } = value(await applied([{ kind: 'address-proof', upload }]));
    const entries = value(await listPapers(world, wang, { caseId: id })).entries;
    expect(entries).toMatchObject([{ id: upload, cases: [id], removable: false }]);
    for (const reader of [lin, wang, gao])
      expect(value(await readPaper(world, reader, { caseId: id, uploadId: upload })).bytes).toHaveLength(
        png.length,
      );
    expect(codeOf(await readPaper(world, wang, { caseId: id, uploadId: other.id }))).toBe('upload-not-found');
    expect(codeOf(await listPapers(world, zhao, { caseId: id }))).toBe('case-not-found');
    expect(codeOf(await readPaper(world, zhao, { caseId: id, uploadId: upload }))).toBe('case-not-found');
    expect(codeOf(await removeUpload(world, lin, { uploadId: upload }))).toBe('paper-in-use');
  });

  it('may be given again with the next application', async () => {
    const { id: upload } = value(await addUpload(world, lin, paper()));
    const papers = [{ kind: 'address-proof' as const, upload }];
    const first = value(await applied(papers));
    const again = anApplication({ papers, name: '双鸭山市澄湖映月科技有限公司' });
    const second = value(await submit(world, lin, again));
    expect((await world.uploads.find(upload))?.cases).toEqual([first.id, second.id]);
  });

  it.each([
    ['of somebody else', { owner: zhao.id }, 'P04'],
    ['that is not yet checked', { owner: lin.id, state: 'received' as const }, 'P04'],
    ['that was rejected', { owner: lin.id, state: 'rejected' as const }, 'P04'],
    ['that has run out', { owner: lin.id, validUntil: '2020-01-01' }, 'P04'],
    ['of another kind', { owner: lin.id, kind: 'identity-copy' as const }, 'P04'],
  ])('cannot be one %s', async (_, overrides, rule) => {
    const { id: upload } = await anUpload(world.uploads, overrides);
    const refused = await applied([{ kind: 'address-proof', upload }]);
    expect(refused).toMatchObject({
      refusal: {
        code: 'application-has-faults',
        facts: { findings: [{ rule, path: '/papers/0/upload' }] },
      },
    });
    expect((await world.uploads.find(upload))?.cases).toEqual([]);
  });

  it('cannot be attached twice, nor before they were uploaded', async () => {
    const { id: upload } = value(await addUpload(world, lin, paper()));
    const one = { kind: 'address-proof' as const, upload };
    expect(await applied([one, one])).toMatchObject({
      refusal: { facts: { findings: [{ rule: 'P01', path: '/papers/1/upload' }] } },
    });
    const missing = { ...one, upload: randomIds.newUploadId() };
    expect(await applied([missing])).toMatchObject({ refusal: { facts: { findings: [{ rule: 'P04' }] } } });
  });

  it('are asked for where the form names something that has one, and bar nothing', () => {
    const rulesOf = (application: Application) =>
      warningsOf(application, loadCity('230500'), '2026-11-22').map(({ rule }) => rule);
    const scope = ['G0001', 'P0001'];
    const approval = { item: 'P0001', number: '黑2026-1', issuer: '双鸭山市某局', issuedOn: '2026-10-01' };
    expect(rulesOf(anApplication({ scope, approvals: [approval] }))).toContain('P02');
    const upload = randomIds.newUploadId();
    const papers = [{ kind: 'approval-document' as const, upload }];
    expect(rulesOf(anApplication({ scope, approvals: [approval], papers }))).not.toContain('P02');
    expect(rulesOf(anApplication())).not.toContain('P02');
  });
});
