/**
 * A control whose code the first picture can do without. Something that looks the same stands in for it until the map has been drawn, or until the pointer
 * or the focus comes to it. Focus and a press that the stand-in met pass on to the first thing in the control that takes them.
 */
import { Suspense, use, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useApp } from './useApp.tsx';

/** So long the first picture has stood when the rest begins to load. */
const restMs = 2000;

const never = new Promise<never>(() => undefined);

function Waiting(): ReactNode {
  return use(never);
}

interface Met {
  focused: boolean;
  pressed: boolean;
}

/** Comes into the page with the control. */
function HandOver({ box, met }: { box: RefObject<HTMLElement | null>; met: RefObject<Met> }): ReactNode {
  useEffect(() => {
    const { focused, pressed } = met.current;
    if (!focused && !pressed) return;
    const first = box.current?.querySelector<HTMLElement>('button:not(:disabled), [tabindex="0"]');
    first?.focus();
    if (pressed) first?.click();
  }, [box, met]);
  return null;
}

export function Later({ standIn, children }: { standIn: ReactNode; children: ReactNode }): ReactNode {
  const drawn = useApp(({ session }) => session.drawn || session.map === 'unavailable');
  const [wanted, setWanted] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const met = useRef<Met>({ focused: false, pressed: false });
  useEffect(() => {
    const timer = drawn ? window.setTimeout(() => setWanted(true), restMs) : undefined;
    return () => window.clearTimeout(timer);
  }, [drawn]);
  const note = (now: Partial<Met>) => (): void => {
    Object.assign(met.current, now);
    setWanted(true);
  };
  return (
    <span
      className="later"
      role="presentation"
      ref={box}
      onPointerEnter={note({})}
      onFocus={note({ focused: true })}
      onBlur={note({ focused: false })}
      onPointerDown={note({ pressed: true })}
      onPointerCancel={note({ pressed: false })}
      onPointerLeave={note({ pressed: false })}
      onClick={note({ pressed: true })}
    >
      <Suspense fallback={standIn}>
        {wanted ? (
          <>
            {children}
            <HandOver box={box} met={met} />
          </>
        ) : (
          <Waiting />
        )}
      </Suspense>
    </span>
  );
}
