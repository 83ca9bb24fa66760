import { useEffect, useRef, type ReactNode } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { useTexts } from '../use-texts.ts';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
};

/** One page: its title is the heading, the document's title, and what a screen reader hears first. */
export function Page({ title, aside, children }: Props) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const navigation = useNavigationType();
  const service = t('service.name');

  useEffect(() => {
    document.title = title === service ? service : `${title} · ${service}`;
  }, [title, service]);

  useEffect(() => {
    if (navigation === NavigationType.Pop) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    // Only when the page is opened, not whenever its title changes.
  }, []);

  return (
    <>
      <div className="row spread">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {aside}
      </div>
      {children}
    </>
  );
}
