/** Where a programmer's error ends: a page that says so, in both languages, because the words themselves may be what failed. */
import { Component, type ReactNode } from 'react';
import { frameWords } from '../words/frame.ts';

interface Caught {
  readonly error: Error | null;
}

function Side({ side }: { side: 0 | 1 }): ReactNode {
  return (
    <div lang={side === 0 ? 'en' : 'ar'} dir={side === 0 ? 'ltr' : 'rtl'}>
      <h1>{frameWords['app.crashed'][side]}</h1>
      <p>{frameWords['app.crashed.about'][side]}</p>
      <button type="button" className="button button-strong" onClick={() => window.location.reload()}>
        {frameWords['app.reload'][side]}
      </button>
    </div>
  );
}

export class ErrorBoundary extends Component<{ children: ReactNode }, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="crashed" role="alert">
        <Side side={0} />
        <Side side={1} />
        <pre dir="ltr">{`${error.name}: ${error.message}`}</pre>
      </div>
    );
  }
}
