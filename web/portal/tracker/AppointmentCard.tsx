import { Button, Select } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { CaseView } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { dateTime } from '../../shared/format.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { SlotSelect } from '../appointments/SlotSelect.tsx';
import { useCity } from '../city.ts';

type Props = {
  readonly subject: CaseView;
  readonly appointment: NonNullable<CaseView['appointment']>;
};

/** The visit to the bank: where and when, and the way to move it while that is possible. */
export function AppointmentCard({ subject, appointment }: Props) {
  const { t, pick } = useTexts();
  const kaiban = useKaiban();
  const { branchName, address } = appointment;
  const [isOpen, setOpen] = useState(false);
  const [branch, setBranch] = useState(appointment.branch);
  const [at, setAt] = useState('');
  const branches =
    useCity(subject.city).data?.banks.find(({ id }) => id === appointment.bank)?.branches ?? [];
  const move = useMove((to: string, idempotencyKey) =>
    kaiban.moveAppointment(
      { caseId: subject.id, branch, at: to, reason: 'applicant-asks' },
      { idempotencyKey },
    ),
  );
  return (
    <section className="card gap-top" aria-labelledby="appointment" data-appointment={appointment.at}>
      <h2 id="appointment">{t('appointment.title')}</h2>
      <FactList
        facts={[
          [t('appointment.when'), dateTime(appointment.at)],
          [
            t('appointment.where'),
            [branchName, address].flatMap((text) => (text ? [pick(text)] : [])).join(' · '),
          ],
        ]}
      />
      {appointment.movable && !isOpen && (
        <p className="no-print">
          <Button onClick={() => setOpen(true)}>{t('appointment.move')}</Button>
        </p>
      )}
      {appointment.movable && isOpen && (
        <form
          className="no-print"
          onSubmit={(event) => {
            event.preventDefault();
            if (at) move.mutate(at, { onSuccess: () => setOpen(false) });
          }}
        >
          <p className="soft">{t('appointment.moveHelp')}</p>
          <div className="field">
            <label htmlFor="move-branch">{t('appointment.where')}</label>
            <Select
              id="move-branch"
              value={branch}
              options={branches.map(({ id, name }) => ({ value: id, label: pick(name) }))}
              onChange={(chosen: string) => {
                setBranch(chosen);
                setAt('');
              }}
            />
          </div>
          <div className="field">
            <label htmlFor="move-slot">{t('appointment.slot')}</label>
            <SlotSelect
              key={branch}
              id="move-slot"
              city={subject.city}
              bank={appointment.bank}
              branch={branch}
              value={at}
              onChange={setAt}
            />
          </div>
          <ProblemAlert error={move.error} />
          <Button type="primary" htmlType="submit" loading={move.isPending} disabled={!at}>
            {t('appointment.confirm')}
          </Button>
        </form>
      )}
    </section>
  );
}
