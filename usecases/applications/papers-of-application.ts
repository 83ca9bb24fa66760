import type { Application } from '../../domain/application/application.ts';
import { pointerTo, type Finding } from '../../domain/findings.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept } from '../../domain/result.ts';
import { isUsable } from '../../domain/uploads/upload.ts';
import { changeRecord } from '../change-record.ts';

/** What is wrong with the papers that an application names: each has to be its owner's own, checked and still valid. */
export async function faultsOfPapers(
  { uploads }: Pick<Ports, 'uploads'>,
  owner: string,
  { papers = [] }: Application,
  today: string,
): Promise<Finding[]> {
  const found = await Promise.all(papers.map(({ upload }) => uploads.find(upload)));
  return papers.flatMap(({ kind }, at) => {
    const upload = found[at];
    const holds = upload?.owner === owner && upload.kind === kind && isUsable(upload, today);
    return holds ? [] : [notUsable(at)];
  });
}

function notUsable(at: number): Finding {
  return {
    path: pointerTo(['papers', at, 'upload']),
    rule: 'P04',
    message: {
      zh: '该材料不存在、尚未通过检查或已过期。',
      en: 'The paper is not there, not yet checked or no longer valid.',
    },
    base: '市场主体登记管理条例 art.16',
    remedy: {
      zh: '请重新上传，或从列表中选择有效的材料。',
      en: 'Upload it again, or choose a valid one from your list.',
    },
  };
}

/** Files the papers of an application under its case: from now on they stay. May be repeated without harm. */
export async function filePapers(
  { uploads, clock }: Pick<Ports, 'uploads' | 'clock'>,
  { papers = [] }: Application,
  caseId: CaseId,
): Promise<void> {
  await Promise.all(
    papers.map(({ upload: id }) =>
      changeRecord({ store: uploads, clock }, id, 'upload-not-found', ({ version: _, ...upload }) =>
        accept(
          upload.cases.includes(caseId) || upload.state !== 'checked'
            ? undefined
            : { record: { ...upload, cases: [...upload.cases, caseId] } },
        ),
      ),
    ),
  );
}
