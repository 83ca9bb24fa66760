import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Select, Upload } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { PaperKind, Upload as Paper } from '../../shared/api/shapes.ts';
import { FindingList } from '../../shared/ui/FindingList.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { useForm, useRemarks } from '../apply/form-context.tsx';

const kinds: readonly PaperKind[] = [
  'address-proof',
  'members-consent',
  'approval-document',
  'valuation-report',
  'identity-copy',
];

/** Papers that go with the form: those given before are offered again, new ones are uploaded here. */
export function PapersCard() {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const { draft, setValue, clientsApplication: applicationId } = useForm();
  const of = applicationId === undefined ? {} : { applicationId };
  const { faults } = useRemarks('/papers');
  const queries = useQueryClient();
  const mine = useQuery({
    queryKey: ['uploads', applicationId],
    queryFn: () => kaiban.listUploads({ limit: 50, ...of }),
  });
  const chosen = draft.papers;
  const choose = ({ id, kind }: Pick<Paper, 'id' | 'kind'>, wanted: boolean) =>
    setValue('/papers', [
      ...chosen.filter(({ upload }) => upload !== id),
      ...(wanted ? [{ kind, upload: id }] : []),
    ]);
  const remove = useMutation({
    mutationFn: async (upload: Paper) => {
      await kaiban.removeUpload({ uploadId: upload.id, ...of });
      choose(upload, false);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['uploads'] }),
  });
  const papers = mine.data?.entries ?? [];
  return (
    <section className="card" aria-labelledby="papers" data-papers>
      <h2 id="papers">{t('papers.title')}</h2>
      <p className="soft">{t('papers.help')}</p>
      <ul className="plain">
        {papers.map((paper) => (
          <li key={paper.id} className="row">
            <PaperChoice
              paper={paper}
              isChosen={chosen.some(({ upload }) => upload === paper.id)}
              choose={(wanted) => choose(paper, wanted)}
            />
            {paper.removable && (
              <Button
                size="small"
                aria-label={`${t('page.remove')} ${paper.name}`}
                loading={remove.isPending && remove.variables.id === paper.id}
                onClick={() => remove.mutate(paper)}
              >
                {t('page.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {faults.map((fault) => (
        <p key={fault} className="notice bad" role="alert">
          {fault}
        </p>
      ))}
      <AddPaper
        of={of}
        added={(upload) => {
          choose(upload, true);
          void queries.invalidateQueries({ queryKey: ['uploads'] });
        }}
      />
      <ProblemAlert error={mine.error ?? remove.error} />
    </section>
  );
}

type ChoiceProps = {
  readonly paper: Paper;
  readonly isChosen: boolean;
  readonly choose: (wanted: boolean) => void;
};

function PaperChoice({ paper, isChosen, choose }: ChoiceProps) {
  const { t, ofCode } = useTexts();
  return (
    <div>
      <Checkbox
        checked={isChosen}
        disabled={paper.state !== 'checked'}
        onChange={({ target }) => choose(target.checked)}
      >
        {ofCode('paperKind', paper.kind)} · {paper.name}
      </Checkbox>
      {paper.uploadedBy && (
        <span className="soft small">{t('papers.by', { name: paper.uploadedBy })} · </span>
      )}
      <span className="soft small">
        {paper.state === 'checked'
          ? t('papers.validUntil', { date: paper.validUntil })
          : ofCode('paperState', paper.state)}
      </span>
      {paper.findings.length > 0 && <FindingList findings={paper.findings} />}
    </div>
  );
}

type AddProps = {
  /** For whose application, when it is a client's. */
  readonly of: { readonly applicationId?: string };
  readonly added: (upload: Paper) => void;
};

/** Chooses what a paper is and uploads it; what is wrong with it is said here. */
function AddPaper({ of, added }: AddProps) {
  const { t, ofCode } = useTexts();
  const kaiban = useKaiban();
  const [kind, setKind] = useState<PaperKind>('address-proof');
  const send = useMutation({
    mutationFn: (file: File) => kaiban.addUpload({ kind, name: file.name.slice(-120), file, ...of }),
    onSuccess: added,
  });
  return (
    <div className="field gap-top">
      <label htmlFor="paper-kind">{t('papers.kind')}</label>
      <div className="row">
        <Select<PaperKind>
          id="paper-kind"
          value={kind}
          onChange={setKind}
          options={kinds.map((one) => ({ value: one, label: ofCode('paperKind', one) }))}
        />
        <Upload
          accept="application/pdf,image/jpeg,image/png"
          showUploadList={false}
          beforeUpload={(file) => {
            send.mutate(file);
            return false;
          }}
        >
          <Button icon={<UploadOutlined />} loading={send.isPending}>
            {t('papers.file')}
          </Button>
        </Upload>
      </div>
      {send.isPending && (
        <p role="status" className="soft">
          {t('papers.sending')}
        </p>
      )}
      <ProblemAlert error={send.error} />
    </div>
  );
}
