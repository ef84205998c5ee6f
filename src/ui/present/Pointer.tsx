/** What the presenter's pointer does on the map: a spotlight, a pen, an arrow. Marks vanish with the step. */
import { useEffect, useState, type CSSProperties, type PointerEvent, type ReactNode } from 'react';
import type { Presenting } from '../../store/briefingSession.ts';
import { extendMark, markPath, type HandMark, type Point } from './marks.ts';

function pointOf(event: PointerEvent): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function Spotlight(): ReactNode {
  const [at, setAt] = useState<Point | null>(null);
  useEffect(() => {
    const onMove = (event: globalThis.PointerEvent): void => setAt({ x: event.clientX, y: event.clientY });
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, []);
  return at ? (
    <div
      className="present-spotlight"
      style={{ '--x': `${at.x}px`, '--y': `${at.y}px` } as CSSProperties}
      aria-hidden="true"
    />
  ) : null;
}

function Marks({ kind }: { kind: HandMark['kind'] }): ReactNode {
  const [marks, setMarks] = useState<readonly HandMark[]>([]);
  const [drawing, setDrawing] = useState(false);
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrawing(true);
    setMarks([...marks, { kind, points: [pointOf(event)] }]);
  };
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    const last = marks.at(-1);
    if (drawing && last) setMarks([...marks.slice(0, -1), extendMark(last, pointOf(event))]);
  };
  return (
    <svg
      className="present-marks"
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={() => setDrawing(false)}
      onPointerCancel={() => setDrawing(false)}
    >
      {marks.map((mark, index) => (
        <path key={index} d={markPath(mark)} />
      ))}
    </svg>
  );
}

export function Pointer({
  tool,
  step,
  cleared,
}: {
  tool: Presenting['tool'];
  step: string;
  cleared: number;
}): ReactNode {
  if (tool === 'spotlight') return <Spotlight />;
  // With another step, or when they are cleared, all marks are gone.
  return tool === 'none' ? null : <Marks key={`${step} ${cleared}`} kind={tool} />;
}
