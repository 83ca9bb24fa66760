import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { resumeDraft } from './resume-draft.ts';
import type { useAutosave } from './use-autosave.ts';

type Props = { readonly autosave: ReturnType<typeof useAutosave> };

/** Whether the draft is saved; and the choice between two versions when it was changed in another place as well. */
export function SaveNote({ autosave }: Props) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const navigate = useNavigate();
  const { state } = autosave;
  if (state !== 'elsewhere') {
    return (
      <span role="status" data-save={state}>
        {t(`save.${state}`)}
      </span>
    );
  }
  const takeOther = async () => {
    const applicationId = autosave.applicationId();
    if (applicationId) await resumeDraft(kaiban, applicationId);
    // The form reads what it works on when it is opened.
    await navigate(0);
  };
  return (
    <span role="alert" className="row" data-save={state}>
      {t('save.elsewhere')}
      <Button size="small" onClick={() => void takeOther()}>
        {t('save.takeOther')}
      </Button>
      <Button size="small" onClick={() => void autosave.overwrite()}>
        {t('save.keepMine')}
      </Button>
    </span>
  );
}
