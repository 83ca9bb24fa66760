import { Button } from 'antd';
import { useTexts } from '../../shared/use-texts.ts';
import { emptyApproval, type ApprovalDraft } from './draft.ts';
import { TextField } from './fields.tsx';
import { useField, useForm } from './form-context.tsx';
import { useScopeItems } from './use-scope-items.ts';

/** The paper for every item of the scope that needs an approval before registration; nothing where none does. */
export function ApprovalsFields() {
  const { t } = useTexts();
  const { draft } = useForm();
  const { value: approvals, set } = useField<readonly ApprovalDraft[]>('/approvals');
  const items = useScopeItems().filter(
    ({ code, kind }) => kind === 'approved-before' && draft.scope.includes(code),
  );
  return items.map(({ code, name, licence }) => {
    const at = approvals.findIndex(({ item }) => item === code);
    return (
      <section className="card" key={code} aria-labelledby={`approval-${code}`} data-approval={code}>
        <div className="row spread">
          <h3 id={`approval-${code}`}>{t('approvals.of', { name })}</h3>
          {at >= 0 && (
            <Button
              size="small"
              aria-label={t('approvals.remove', { name })}
              onClick={() => set(approvals.filter(({ item }) => item !== code))}
            >
              {t('page.remove')}
            </Button>
          )}
        </div>
        {at < 0 ? (
          <>
            <p>{t('approvals.help', { licence: licence ?? t('field.approvals') })}</p>
            <Button onClick={() => set([...approvals, { ...emptyApproval, item: code }])}>
              {t('approvals.add')}
            </Button>
          </>
        ) : (
          <>
            <TextField pointer={`/approvals/${at}/number`} maxLength={60} />
            <TextField pointer={`/approvals/${at}/issuer`} maxLength={80} />
            <TextField pointer={`/approvals/${at}/issuedOn`} type="date" />
            <TextField pointer={`/approvals/${at}/validUntil`} type="date" optional />
          </>
        )}
      </section>
    );
  });
}
