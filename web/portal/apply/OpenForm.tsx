import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { Link, Navigate, useLocation, useNavigate, useSearchParams } from 'react-router';
import { serviceNow } from '../../shared/api/clock.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { City } from '../../shared/api/shapes.ts';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { faultsOfDraft } from './check-draft.ts';
import { CheckFields } from './CheckFields.tsx';
import { CompanyFields } from './CompanyFields.tsx';
import { newDraft } from './draft-storage.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { exampleDraft } from './example.ts';
import { asFault } from './faults.ts';
import { FormContext } from './form-context.tsx';
import { pageOf, pagesOf, type FormPage } from './form-pages.ts';
import { KindFields } from './KindFields.tsx';
import { MembersFields } from './MembersFields.tsx';
import { OrgansFields } from './OrgansFields.tsx';
import { PageHelp } from './PageHelp.tsx';
import { PeopleFields } from './PeopleFields.tsx';
import { SaveNote } from './SaveNote.tsx';
import { ServicesFields } from './ServicesFields.tsx';
import type { useDraft } from './use-draft.ts';
import { useDryRun } from './use-dry-run.ts';

const fieldsOf: Readonly<Record<FormPage, () => ReactNode>> = {
  kind: KindFields,
  company: CompanyFields,
  people: PeopleFields,
  members: MembersFields,
  organs: OrgansFields,
  services: ServicesFields,
  check: CheckFields,
};

type Props = {
  readonly city: City;
  readonly page: FormPage;
  readonly form: ReturnType<typeof useDraft>;
};

/** The form at one of its pages: fields, faults, and the way on. */
export function OpenForm({ city, page, form }: Props) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { hash, key } = useLocation();
  const [search] = useSearchParams();
  const kaiban = useKaiban();
  const { draft, faults, round, change, setValue, showFaults, autosave } = form;
  const { may } = autosave;
  const clientsApplication = may('ask-help') ? undefined : autosave.applicationId();
  const dryRun = useDryRun(draft, page === 'check' && may('submit'));
  const Fields = fieldsOf[page];
  const pages = pagesOf(draft.entityType);
  const faultsHere = page === 'check' ? faults : faults.filter((fault) => pageOf(fault.path) === page);
  const position = pages.indexOf(page);

  useEffect(() => focusField(hash.slice(1)), [hash, page, key]);

  /** Saves, has everything checked, and goes on to the signatures when there is nothing to mend. */
  const toSignatures = useMutation({
    mutationFn: async () => {
      const applicationId = await autosave.flush();
      const { findings } = await kaiban.checkDraft({ applicationId });
      return { applicationId, findings };
    },
    onSuccess: ({ applicationId, findings }) => {
      showFaults(findings.map(asFault));
      if (findings.length === 0) void navigate(`/applications/${applicationId}`);
    },
  });
  const example = useMutation({
    mutationFn: async () => (await kaiban.searchScope({ words: '软件' })).items,
    onSuccess: (items) => {
      change((before) => exampleDraft(before.entityType, city, items, serviceNow()));
      showFaults([]);
      void navigate('/apply/check');
    },
  });

  const toHelp = useMutation({
    mutationFn: () => autosave.flush(),
    onSuccess: (applicationId) => navigate(`/applications/${applicationId}#help`),
  });

  const goOn = () => {
    const found = faultsOfDraft(draft, page === 'check' ? undefined : page);
    const elsewhere = faults.filter((fault) => 'finding' in fault && pageOf(fault.path) !== page);
    showFaults(page === 'check' || found.length > 0 ? found : elsewhere);
    if (found.length > 0) return;
    if (page === 'check') toSignatures.mutate();
    else
      void navigate(`/apply/${search.get('back') === 'check' ? 'check' : (pages[position + 1] ?? 'check')}`);
  };

  if (position < 0) return <Navigate to="/apply/kind" replace />;
  const warnings = (dryRun.answer?.warnings ?? []).map(asFault);
  return (
    <FormContext
      value={{
        draft,
        city,
        faults,
        dryRun,
        warnings,
        change,
        setValue,
        keep: autosave.flush,
        may,
        clientsApplication,
      }}
    >
      <Page
        key={page}
        title={t(`formPage.${page}`)}
        aside={<span className="soft">{t('form.step', { step: position + 1, of: pages.length })}</span>}
      >
        <nav aria-label={t('form.pages')}>
          <ol className="pages">
            {pages.map((one) => (
              <li key={one}>
                <Link to={`/apply/${one}`} aria-current={one === page ? 'step' : undefined}>
                  {t(`formPage.${one}`)}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        <ErrorSummary faults={faultsHere} round={round} />
        <ProblemAlert error={toSignatures.error} onRetry={() => toSignatures.mutate()} />
        <div className="notice row spread no-print">
          <SaveNote autosave={autosave} />
          <span className="row">
            {may('ask-help') && (
              <Button size="small" loading={toHelp.isPending} onClick={() => toHelp.mutate()}>
                {t('helper.ask')}
              </Button>
            )}
            <Button size="small" loading={example.isPending} onClick={() => example.mutate()}>
              {t('form.example')}
            </Button>
            <Button size="small" onClick={() => (change(newDraft), showFaults([]))}>
              {t('form.clear')}
            </Button>
          </span>
        </div>
        <ProblemAlert error={example.error ?? toHelp.error} />
        <PageHelp key={`${page}-help`} city={city.city} entityType={draft.entityType} page={page} />
        <form
          noValidate
          className={page === 'check' ? undefined : 'card'}
          onSubmit={(event) => {
            event.preventDefault();
            goOn();
          }}
        >
          <Fields />
          <div className="row gap-top no-print">
            {page === 'check' && !may('check') ? (
              <p className="notice">{t('helper.onlyApplicant')}</p>
            ) : (
              <Button type="primary" htmlType="submit" loading={toSignatures.isPending}>
                {page === 'check' ? t('form.toSignatures') : t('form.continue')}
              </Button>
            )}
            {position > 0 && (
              <Link className="button" to={`/apply/${pages[position - 1] ?? 'kind'}`}>
                {t('form.back')}
              </Link>
            )}
          </div>
        </form>
      </Page>
    </FormContext>
  );
}

/** Focuses the field with this id, or the closest one around it. */
function focusField(id: string): void {
  const parts = id.split('-');
  for (let length = parts.length; length > 1; length -= 1) {
    const field = document.getElementById(parts.slice(0, length).join('-'));
    if (!field) continue;
    field.focus();
    field.scrollIntoView({ block: 'center' });
    return;
  }
}
