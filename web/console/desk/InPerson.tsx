import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { Signer } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { DocumentFields, type DeskDocument } from './DocumentFields.tsx';

type Props = { readonly applicationId: string; readonly version: number; readonly signer: Signer };

/** One signer: where he stands, and his signature in person. */
export function InPerson({ applicationId, version, signer }: Props) {
  const { t, ofCode } = useTexts();
  const kaiban = useKaiban();
  const { person, name, roles, state } = signer;
  const [document, setDocument] = useState<DeskDocument>({ type: 'resident-id', number: '' });
  const [isHere, setIsHere] = useState(false);
  const signing = useMove((seen: DeskDocument) =>
    kaiban.signAtDesk({ applicationId, person, document: seen, version, consent: true }),
  );
  return (
    <article className="card" data-signer={person} data-state={state}>
      <div className="row spread">
        <h2>{name}</h2>
        <span className={`badge ${state === 'signed' ? 'green' : 'grey'}`}>{t(`signerState.${state}`)}</span>
      </div>
      <p className="soft">{roles.map((role) => ofCode('signingRole', role)).join(t('form.comma'))}</p>
      {state !== 'signed' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            signing.mutate(document);
          }}
        >
          <DocumentFields id={`document-${person}`} document={document} onChange={setDocument} />
          <Checkbox checked={isHere} onChange={(event) => setIsHere(event.target.checked)}>
            {t('desk.isHere')}
          </Checkbox>
          <ProblemAlert error={signing.error} />
          <p>
            <Button
              htmlType="submit"
              disabled={!isHere || document.number.trim() === ''}
              loading={signing.isPending}
            >
              {t('desk.sign', { name })}
            </Button>
          </p>
        </form>
      )}
    </article>
  );
}
