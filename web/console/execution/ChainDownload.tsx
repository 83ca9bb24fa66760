import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSession } from '../../shared/auth/use-session.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** Saves the audit chain of a case as a file, for a supervisor; `npm run audit:check` checks it. */
export function ChainDownload({ caseId }: { readonly caseId: string }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const isSupervisor = useSession().roles.includes('supervisor');
  const save = useMutation({
    mutationFn: async () => {
      const chain = await kaiban.exportChain({ caseId });
      const url = URL.createObjectURL(new Blob([JSON.stringify(chain, undefined, 2)]));
      const link = Object.assign(document.createElement('a'), {
        href: url,
        download: `${caseId}-audit.json`,
      });
      link.click();
      URL.revokeObjectURL(url);
    },
  });
  if (!isSupervisor) return null;
  return (
    <section className="card gap-top no-print" aria-labelledby="chain">
      <h2 id="chain">{t('chain.title')}</h2>
      <p className="soft">{t('chain.help')}</p>
      <Button loading={save.isPending} onClick={() => save.mutate()}>
        {t('chain.save')}
      </Button>
      <ProblemAlert error={save.error} />
    </section>
  );
}
