/**
 * The source draws wide rivers by both banks, a kilometre apart, which looks like two rivers. Of the lines of large rivers only the traced course is
 * kept, and lines farther from it than a bank can be.
 */
import { groupBy } from '../../base/groupBy.ts';
import type { Position } from 'geojson';
import { at, keyOf, planeKm, roundPosition, x, y } from './geometry.ts';
import type { RiverPiece } from './gshhg.ts';

const bankKm = 2.6;
/** The outer bank of a bend may be farther away; the rest of it is short. */
const shortestKm = 12;
/** Cells wide enough that a bank is in the same cell or the next. */
const cellsPerDegree = 30;

export function dropBanks(
  pieces: readonly RiverPiece[],
  courses: readonly (readonly Position[])[],
): readonly RiverPiece[] {
  const onCourse = new Set(courses.flat().map(keyOf));
  const cellOf = (position: Position, dx = 0, dy = 0): string =>
    `${Math.floor(x(position) * cellsPerDegree) + dx} ${Math.floor(y(position) * cellsPerDegree) + dy}`;
  const cells = groupBy(courses.flat(), (position) => cellOf(position));
  const isBank = (position: Position): boolean =>
    !onCourse.has(keyOf(roundPosition(position, 4))) &&
    [-1, 0, 1].some((dx) =>
      [-1, 0, 1].some((dy) =>
        (cells.get(cellOf(position, dx, dy)) ?? []).some((other) => planeKm(position, other) < bankKm),
      ),
    );
  const isRest = ({ line }: RiverPiece): boolean =>
    lengthKm(line) < shortestKm && !line.some((position) => onCourse.has(keyOf(roundPosition(position, 4))));
  return pieces.flatMap((piece) =>
    piece.level > 1
      ? [piece]
      : splitAt(piece, isBank).filter((stretch) => stretch.line.length === piece.line.length || !isRest(stretch)),
  );
}

function lengthKm(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, position, i) => sum + planeKm(at(line, i), position), 0);
}

/** Sections without banks. Each keeps the adjacent bank, so that a branch still reaches its river. */
function splitAt({ level, line }: RiverPiece, isBank: (position: Position) => boolean): readonly RiverPiece[] {
  const banks = line.map(isBank);
  const stretches: Position[][] = [];
  line.forEach((position, i) => {
    if (i > 0 && !(at(banks, i) && at(banks, i - 1))) {
      const open = stretches.at(-1);
      if (open && open.at(-1) === line[i - 1]) open.push(position);
      else stretches.push([at(line, i - 1), position]);
    }
  });
  return stretches.map((stretch) => ({ level, line: stretch }));
}
