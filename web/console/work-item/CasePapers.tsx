import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { Upload } from '../../shared/api/shapes.ts';
import { saveFile } from '../../shared/save-file.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

const endings = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;

/** The papers of a case, each to be saved; they were checked before. Nothing where there are none. */
export function CasePapers({ caseId }: { readonly caseId: string }) {
  const { t, ofCode } = useTexts();
  const kaiban = useKaiban();
  const list = useQuery({ queryKey: ['papers', caseId], queryFn: () => kaiban.listPapers({ caseId }) });
  const download = useMutation({
    mutationFn: async ({ id, kind, mediaType }: Upload) => {
      saveFile(
        await kaiban.readPaper({ caseId, uploadId: id }),
        `${kind}-${id.slice(-6)}.${endings[mediaType]}`,
      );
    },
  });
  const papers = list.data?.entries ?? [];
  if (papers.length === 0) return <ProblemAlert error={list.error} />;
  return (
    <section className="card" aria-labelledby="papers" data-papers>
      <h2 id="papers">{t('papers.title')}</h2>
      <ul className="plain">
        {papers.map((paper) => (
          <li key={paper.id} className="row">
            <Button
              loading={download.isPending && download.variables.id === paper.id}
              onClick={() => download.mutate(paper)}
            >
              {ofCode('paperKind', paper.kind)}
            </Button>
            <span className="soft small">
              {paper.name} · {paper.uploadedBy && `${t('papers.by', { name: paper.uploadedBy })} · `}
              {t('papers.validUntil', { date: paper.validUntil })}
            </span>
          </li>
        ))}
      </ul>
      <ProblemAlert error={download.error} />
    </section>
  );
}
