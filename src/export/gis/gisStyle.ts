/** A QGIS style for a file of points: a position is a filled circle, a label is hollow and dashed. Read by QGIS 3.16 and later. */

type Properties = Readonly<Record<string, string>>;

const rgba = (hex: string, alpha: number): string =>
  `${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')},${alpha}`;

function markerOf(properties: Properties, name: string): string {
  const options = Object.entries(properties).map(
    ([key, value]) => `            <Option name="${key}" type="QString" value="${value}"/>`,
  );
  // Releases before 3.20 read `prop`.
  const props = Object.entries(properties).map(([key, value]) => `          <prop k="${key}" v="${value}"/>`);
  return [
    `      <symbol type="marker" name="${name}" alpha="1" clip_to_extent="1" force_rhr="0">`,
    '        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">',
    '          <Option type="Map">',
    ...options,
    '          </Option>',
    ...props,
    '        </layer>',
    '      </symbol>',
  ].join('\n');
}

/** `colour`: `#rrggbb`. */
export function composeQml(colour: string): string {
  const shared = { name: 'circle', size_unit: 'MM', outline_width_unit: 'MM' } as const;
  const position = {
    ...shared,
    size: '3',
    color: rgba(colour, 255),
    outline_color: '255,255,255,255',
    outline_style: 'solid',
    outline_width: '0.3',
  };
  const label = {
    ...shared,
    size: '4.6',
    color: rgba(colour, 0),
    outline_color: rgba(colour, 255),
    outline_style: 'dash',
    outline_width: '0.5',
  };
  return [
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>",
    '<qgis version="3.16.0" styleCategories="Symbology">',
    '  <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">',
    '    <rules key="records">',
    '      <rule key="position" filter="&quot;is_position&quot;" symbol="0" label="At a site or a settlement"/>',
    '      <rule key="label" filter="NOT &quot;is_position&quot;" symbol="1" label="Label of an area or a line, not a position"/>',
    '    </rules>',
    '    <symbols>',
    markerOf(position, '0'),
    markerOf(label, '1'),
    '    </symbols>',
    '  </renderer-v2>',
    '</qgis>',
    '',
  ].join('\n');
}
