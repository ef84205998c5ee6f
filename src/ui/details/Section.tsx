/** A part of the catalogue card, and one labelled line of it. */
import { useId, type ReactNode } from 'react';

export function Section({ title, children }: { title: string; children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section className="card-section" aria-labelledby={id}>
      <h4 id={id} className="small-title">
        {title}
      </h4>
      {children}
    </section>
  );
}

/** Stands in a `dl`. */
export function Line({ label, children }: { label: ReactNode; children: ReactNode }): ReactNode {
  return (
    <div className="card-line">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
