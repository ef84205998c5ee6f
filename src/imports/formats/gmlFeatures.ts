/** Features of a GML document: answers of WFS services of all versions, files of GIS programs, and a single feature or geometry. */
import type { Document, Element } from '@xmldom/xmldom';
import { ImportStop } from '../importStop.ts';
import { childrenOf, gmlGeometryOf, nameOf, primitivesOf, textOf, type GmlGeometry } from './gmlGeometry.ts';

export interface XmlFeature extends GmlGeometry {
  readonly properties: Readonly<Record<string, string>>;
}

export interface XmlFeatures {
  readonly features: readonly XmlFeature[];
  /** Records that the source has beyond these; -1 where there are more and it does not say how many. */
  readonly missing: number;
  /** Features of which a second geometry was left aside. */
  readonly otherGeometries: number;
}

const members = /^(?:featureMembers?|members?|cityObjectMember|hasMember)$/;
const collections = /^(?:FeatureCollection|SimpleFeatureCollection|Tuple|additionalObjects|SpatialDataSet)$/;

function featuresIn(element: Element): readonly Element[] {
  return childrenOf(element).flatMap((child) =>
    members.test(nameOf(child))
      ? childrenOf(child).flatMap((each) => (collections.test(nameOf(each)) ? featuresIn(each) : [each]))
      : collections.test(nameOf(child))
        ? featuresIn(child)
        : [],
  );
}

/** Adds a value; several of one name share a cell. */
export function addValue(into: Map<string, string>, name: string, value: string): void {
  const before = into.get(name);
  if (value !== '') into.set(name, before ? `${before}; ${value}` : value);
  else if (before === undefined) into.set(name, '');
}

/** Leaves of a property by their path; elements of a type, whose names begin with a capital, are no part of it. */
function addLeaves(into: Map<string, string>, element: Element, path: string): void {
  const children = childrenOf(element);
  if (children.length === 0) {
    const reference = element.getAttribute('xlink:title') || element.getAttribute('xlink:href') || '';
    addValue(into, path, textOf(element) || reference);
  }
  for (const child of children) {
    const name = nameOf(child);
    addLeaves(into, child, /^\p{Lu}/u.test(name) ? path : `${path}.${name}`);
  }
}

function toFeature(element: Element): XmlFeature & { readonly more: boolean } {
  const values = new Map<string, string>();
  const id = element.getAttribute('gml:id') || element.getAttribute('fid');
  const geometries: Element[][] = [];
  for (const property of childrenOf(element)) {
    if (nameOf(property) === 'boundedBy') continue;
    const primitives = primitivesOf(property);
    if (primitives.length > 0) geometries.push([...primitives]);
    else addLeaves(values, property, nameOf(property));
  }
  if (id && !values.has('id')) values.set('id', id);
  const [first] = geometries;
  return {
    ...(first ? gmlGeometryOf(first) : { geometry: null, system: null }),
    properties: Object.fromEntries(values),
    more: geometries.length > 1,
  };
}

/** How many features a service says that it has beyond those of its answer. */
function missingOf(root: Element, count: number): number {
  const [matched, next] = [root.getAttribute('numberMatched') ?? '', root.getAttribute('next') ?? ''];
  if (/^\d+$/.test(matched)) return Math.max(0, Number(matched) - count);
  return next === '' ? 0 : -1;
}

/** Throws `ImportStop` for answers of a service that hold no features. */
export function gmlFeatures(document: Document, name: string): XmlFeatures {
  const root = document.documentElement as Element;
  if (/^(?:ServiceException|Exception)Report$/.test(nameOf(root)))
    throw new ImportStop('serviceError', { name, message: textOf(root).replace(/\s+/g, ' ').slice(0, 200) || '–' });
  if (/Capabilities$|^schema$/.test(nameOf(root))) throw new ImportStop('serviceMetadata', { name });
  const primitives = primitivesOf(root);
  const listed = featuresIn(root);
  if (listed.length === 0 && primitives.length === 0) throw new ImportStop('noFeatures', { name });
  if (listed.length === 0 && (primitives[0] === root || /^Multi|^Surface$/.test(nameOf(root))))
    return { features: [{ ...gmlGeometryOf(primitives), properties: {} }], missing: 0, otherGeometries: 0 };
  // A single feature has its geometry in one property; other documents only use GML somewhere within.
  const holders = childrenOf(root).filter((child) => primitivesOf(child).length > 0);
  if (listed.length === 0 && (holders.length > 1 || /collection/i.test(holders.map(nameOf).join())))
    throw new ImportStop('xml', { name });
  const features = (listed.length > 0 ? listed : [root]).map(toFeature);
  return {
    features,
    missing: missingOf(root, features.length),
    otherGeometries: features.filter(({ more }) => more).length,
  };
}
