/** The axes of a chart, mirrored for scripts that run from right to left. */
import type { NativeChart } from '../../../charts/panel.ts';
import { serialOf } from '../../xlsx/workbook.ts';
import { fillElement } from '../colour.ts';
import { element, emu } from '../markup.ts';
import type { ChartLook } from '../slideNode.ts';
import { languageTag, slideFonts } from '../writeText.ts';
import type { ChartData } from './chartData.ts';

/** Size, colour and fonts of the texts of a chart. */
export function textProperties({ direction, sizePt, text }: ChartLook): string {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element(
        'a:pPr',
        { rtl: direction === 'rtl' ? 1 : 0 },
        element(
          'a:defRPr',
          { sz: Math.round(sizePt * 100), b: 0 },
          fillElement(text),
          element('a:latin', { typeface: slideFonts.latin }),
          element('a:cs', { typeface: slideFonts.arabic }),
        ),
      ),
      element('a:endParaRPr', { lang: languageTag[direction] }),
    ),
  );
}

const line = (colour: string): string => element('c:spPr', {}, element('a:ln', { w: emu(0.75) }, fillElement(colour)));

interface Axis {
  readonly kind: 'c:catAx' | 'c:valAx';
  readonly id: 1 | 2;
  /** From right to left, or from top to bottom. */
  readonly isReversed: boolean;
  readonly position: 'b' | 'l' | 'r' | 't';
  readonly crosses: 'autoZero' | 'max';
  readonly hasGrid: boolean;
  readonly format: string;
  readonly bounds?: readonly [least: number, most: number];
  /** Whether values lie on the ticks of this axis, as those of a line do, and not between them. */
  readonly isOnTicks: boolean;
}

function axisElement(
  { kind, id, isReversed, position, crosses, hasGrid, format, bounds, isOnTicks }: Axis,
  look: ChartLook,
): string {
  return element(
    kind,
    {},
    element('c:axId', { val: id }),
    element(
      'c:scaling',
      {},
      element('c:orientation', { val: isReversed ? 'maxMin' : 'minMax' }),
      bounds ? element('c:max', { val: bounds[1] }) + element('c:min', { val: bounds[0] }) : '',
    ),
    element('c:delete', { val: 0 }),
    element('c:axPos', { val: position }),
    hasGrid ? element('c:majorGridlines', {}, line(look.rule)) : '',
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'nextTo' }),
    line(look.rule),
    textProperties(look),
    element('c:crossAx', { val: id === 1 ? 2 : 1 }),
    element('c:crosses', { val: crosses }),
    kind === 'c:catAx'
      ? element('c:auto', { val: 0 }) +
          element('c:lblAlgn', { val: 'ctr' }) +
          element('c:lblOffset', { val: 100 }) +
          element('c:noMultiLvlLbl', { val: 1 })
      : element('c:crossBetween', { val: isOnTicks ? 'midCat' : 'between' }),
  );
}

const thousands = '#,##0';
/** Names of months as in Iraq and Syria, on any machine. */
const arabicDays = '[$-2801]d mmm';

/** Bars that lie are read from the top; in Arabic, columns from the right, and numbers stand at the right. */
export function chartAxes({ form }: NativeChart, { days }: ChartData, look: ChartLook): readonly string[] {
  const isRtl = look.direction === 'rtl';
  const lies = form === 'bars' || form === 'stackedBars';
  const value: Axis = {
    kind: 'c:valAx',
    id: 2,
    isReversed: lies && isRtl,
    position: lies ? 'b' : isRtl ? 'r' : 'l',
    crosses: lies ? 'max' : 'autoZero',
    hasGrid: true,
    format: thousands,
    isOnTicks: days !== null,
  };
  const category: Axis = days
    ? {
        kind: 'c:valAx',
        id: 1,
        isReversed: isRtl,
        position: 'b',
        crosses: 'autoZero',
        hasGrid: false,
        format: isRtl ? arabicDays : 'd mmm',
        isOnTicks: true,
        bounds: [serialOf(Math.min(...days)) - 1, serialOf(Math.max(...days)) + 1],
      }
    : {
        kind: 'c:catAx',
        id: 1,
        isReversed: lies || isRtl,
        position: lies ? (isRtl ? 'r' : 'l') : 'b',
        crosses: 'autoZero',
        hasGrid: false,
        format: 'General',
        isOnTicks: false,
      };
  return [axisElement(category, look), axisElement(value, look)];
}
