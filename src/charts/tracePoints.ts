/** The corners that a shape of d3-shape with straight pieces passes, as chains. Writers of documents draw these; a path as text only browsers do. */
type Point = readonly [x: number, y: number];

/** What d3-shape writes to, of which straight pieces need only these. */
interface Traced<Datum> {
  context(context: CanvasRenderingContext2D | null): (data: Iterable<Datum>) => void;
}

export function tracePoints<Datum>(shape: Traced<Datum>, data: Iterable<Datum>): readonly (readonly Point[])[] {
  const chains: Point[][] = [];
  const trace = {
    moveTo: (x: number, y: number) => void chains.push([[x, y]]),
    lineTo: (x: number, y: number) => void chains.at(-1)?.push([x, y]),
    closePath: () => undefined,
    beginPath: () => undefined,
  };
  shape.context(trace as unknown as CanvasRenderingContext2D)(data);
  return chains;
}
