import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../use-texts.ts';

type Props = {
  readonly children: ReactNode;
  readonly question: string;
  readonly consequence: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
};

/** A button for what cannot be taken back: it asks once. */
export function ConfirmButton({ children, question, consequence, busy, onConfirm }: Props) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button danger loading={busy ?? false} onClick={() => setOpen(true)}>
        {children}
      </Button>
      <Modal
        open={open}
        title={question}
        okText={t('page.yes')}
        cancelText={t('page.no')}
        okButtonProps={{ danger: true }}
        onCancel={() => setOpen(false)}
        onOk={() => {
          setOpen(false);
          onConfirm();
        }}
      >
        <p>{consequence}</p>
      </Modal>
    </>
  );
}
