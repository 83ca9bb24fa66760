import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { serviceNow } from '../../shared/api/clock.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { City } from '../../shared/api/shapes.ts';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { faultsOfDraft } from './check-draft.ts';
import { CheckFields } from './CheckFields.tsx';
import { CompanyFields } from './CompanyFields.tsx';
import { emptyDraft, toApplication } from './draft.ts';
import { dropDraft, requestKeyFor } from './draft-storage.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { exampleDraft } from './example.ts';
import { faultsOfAnswer } from './faults.ts';
import { FormContext } from './form-context.tsx';
import { formPages, pageOf, type FormPage } from './form-pages.ts';
import { OrgansFields } from './OrgansFields.tsx';
import { PeopleFields } from './PeopleFields.tsx';
import { ServicesFields } from './ServicesFields.tsx';
import { ShareholdersFields } from './ShareholdersFields.tsx';
import { useDraft } from './use-draft.ts';

const fieldsOf: Readonly<Record<FormPage, () => ReactNode>> = {
  company: CompanyFields,
  people: PeopleFields,
  shareholders: ShareholdersFields,
  organs: OrgansFields,
  services: ServicesFields,
  check: CheckFields,
};

/** The form at one of its pages: fields, faults, and the way on. */
export function OpenForm({ city, page }: { readonly city: City; readonly page: FormPage }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { hash, key } = useLocation();
  const [search] = useSearchParams();
  const kaiban = useKaiban();
  const { draft, faults, round, change, setValue, showFaults } = useDraft();
  const Fields = fieldsOf[page];
  const faultsHere = page === 'check' ? faults : faults.filter((fault) => pageOf(fault.path) === page);
  const position = formPages.indexOf(page);

  useEffect(() => focusField(hash.slice(1)), [hash, page, key]);

  const submission = useMutation({
    mutationFn: () => {
      const application = toApplication(draft);
      return kaiban.submitApplication(application, {
        idempotencyKey: requestKeyFor(JSON.stringify(application)),
      });
    },
    onSuccess: ({ id }) => {
      dropDraft();
      void navigate(`/cases/${id}`, { replace: true });
    },
    onError: (error) => showFaults(faultsOfAnswer(error)),
  });
  const example = useMutation({
    mutationFn: async () => (await kaiban.searchScope({ words: '软件' })).items,
    onSuccess: (items) => {
      change(() => exampleDraft(city, items, serviceNow()));
      showFaults([]);
      void navigate('/apply/check');
    },
  });

  const goOn = () => {
    const found = faultsOfDraft(draft, page === 'check' ? undefined : page);
    const elsewhere = faults.filter((fault) => 'finding' in fault && pageOf(fault.path) !== page);
    showFaults(page === 'check' || found.length > 0 ? found : elsewhere);
    if (found.length > 0) return;
    if (page === 'check') submission.mutate();
    else
      void navigate(
        `/apply/${search.get('back') === 'check' ? 'check' : (formPages[position + 1] ?? 'check')}`,
      );
  };

  return (
    <FormContext value={{ draft, city, faults, change, setValue }}>
      <Page
        key={page}
        title={t(`formPage.${page}`)}
        aside={<span className="soft">{t('form.step', { step: position + 1, of: formPages.length })}</span>}
      >
        <nav aria-label={t('form.pages')}>
          <ol className="pages">
            {formPages.map((one) => (
              <li key={one}>
                <Link to={`/apply/${one}`} aria-current={one === page ? 'step' : undefined}>
                  {t(`formPage.${one}`)}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        <ErrorSummary faults={faultsHere} round={round} />
        {submission.error && faultsOfAnswer(submission.error).length === 0 && (
          <ProblemAlert error={submission.error} onRetry={() => submission.mutate()} />
        )}
        <div className="notice row spread no-print">
          <span>{t('form.kept')}</span>
          <span className="row">
            <Button size="small" loading={example.isPending} onClick={() => example.mutate()}>
              {t('form.example')}
            </Button>
            <Button size="small" onClick={() => (dropDraft(), change(() => emptyDraft), showFaults([]))}>
              {t('form.clear')}
            </Button>
          </span>
        </div>
        <ProblemAlert error={example.error} />
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
            <Button type="primary" htmlType="submit" loading={submission.isPending}>
              {page === 'check' ? t('form.submit') : t('form.continue')}
            </Button>
            {position > 0 && (
              <Link className="button" to={`/apply/${formPages[position - 1] ?? 'company'}`}>
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
