import { describe, expect, it } from 'vitest';
import { acceptanceNotice } from '../../domain/documents/acceptance-notice.ts';
import { renderer } from '../documents/printed.ts';
import { aCase, aCaseFile, aCity } from '../support/a-case.ts';
import { anApplication } from '../support/an-application.ts';
import { memoryRenderer } from '../support/memory-renderer.ts';

const notice = acceptanceNotice(aCaseFile(), aCity());
const another = acceptanceNotice(
  aCaseFile(aCase({ application: anApplication({ name: '双鸭山市另一科技有限公司' }) })),
  aCity(),
);

describe.each([
  { how: 'in memory', open: memoryRenderer },
  { how: 'as PDF', open: () => renderer },
])('a renderer $how', ({ open }) => {
  it('gives the same bytes for the same content, and others for another', async () => {
    const [one, two, three] = await Promise.all([notice, notice, another].map((one) => open().render(one)));
    expect(one?.length).toBeGreaterThan(0);
    expect(two).toEqual(one);
    expect(three).not.toEqual(one);
  });
});
