import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  /** What is said of the part while it is closed: a number, an outcome. */
  readonly summary?: string | undefined;
  readonly open?: boolean;
  readonly noPrint?: boolean;
  readonly children: ReactNode;
};

/** A part of a page that few need at once: its heading stays, the rest opens on demand. */
export function Folded({ title, summary, open, noPrint, children }: Props) {
  return (
    <details className={`card folded gap-top${noPrint ? ' no-print' : ''}`} open={open}>
      <summary>
        <h2>{title}</h2>
        {summary !== undefined && <span className="soft">{summary}</span>}
      </summary>
      {children}
    </details>
  );
}
