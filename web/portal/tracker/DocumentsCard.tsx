import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { dateTime } from '../../shared/format.ts';
import { saveFile } from '../../shared/save-file.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Props = {
  readonly caseId: string;
  /** Changes whenever something has happened, for then there may be one more document. */
  readonly version: number;
};

/** Everything there is to print of a case, each as a PDF made from the facts as they are now. */
export function DocumentsCard({ caseId, version }: Props) {
  const { t, pick } = useTexts();
  const kaiban = useKaiban();
  const list = useQuery({
    queryKey: ['documents', caseId, version],
    queryFn: () => kaiban.listDocuments({ caseId }),
    placeholderData: (before) => before,
  });
  const download = useMutation({
    mutationFn: async (document: string) => {
      saveFile(await kaiban.readDocument({ caseId, document }), `${document}.pdf`);
    },
  });
  const entries = list.data?.entries ?? [];
  if (entries.length === 0) return <ProblemAlert error={list.error} />;
  return (
    <section className="card gap-top no-print" aria-labelledby="documents" data-documents>
      <h2 id="documents">{t('documents.title')}</h2>
      <ul className="plain">
        {entries.map(({ document, title, at }) => (
          <li key={document} className="row">
            <Button
              loading={download.isPending && download.variables === document}
              onClick={() => {
                download.mutate(document);
              }}
            >
              {pick(title)} (PDF)
            </Button>
            <span className="soft small">{dateTime(at)}</span>
          </li>
        ))}
      </ul>
      <ProblemAlert error={download.error ?? list.error} />
    </section>
  );
}
