/** What the reader of KML passes over: folders, links to other documents, and addresses without a place. */
import type { Document, Element } from '@xmldom/xmldom';

const kmlSpace = 'http://www.opengis.net/kml/2.2';

function elementsOf(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagName(name)];
}

function childOf(parent: Element, name: string): Element | undefined {
  return [...parent.childNodes].find((node): node is Element => node.nodeName === name);
}

const textOf = (element: Element | undefined): string => element?.textContent?.trim() ?? '';

/** Names of the folders around a placemark, the outermost first. */
function foldersOf(placemark: Element): string {
  const names: string[] = [];
  for (let node = placemark.parentNode; node; node = node.parentNode)
    if (node.nodeName === 'Folder') names.unshift(textOf(childOf(node as Element, 'name')));
  return names.filter((name) => name !== '').join(' / ');
}

/** Writes the folders of each placemark into its data, so that they become a column. */
export function writeFolders(document: Document): void {
  if (elementsOf(document, 'Folder').length === 0) return;
  for (const placemark of elementsOf(document, 'Placemark')) {
    const folder = foldersOf(placemark);
    if (folder === '') continue;
    const space = placemark.namespaceURI ?? kmlSpace;
    const data = document.createElementNS(space, 'Data');
    data.setAttribute('name', 'folder');
    const value = document.createElementNS(space, 'value');
    value.appendChild(document.createTextNode(folder));
    data.appendChild(value);
    const held =
      childOf(placemark, 'ExtendedData') ?? placemark.appendChild(document.createElementNS(space, 'ExtendedData'));
    held.appendChild(data);
  }
}

/** Addresses of the documents that a document links to. */
export function linksOf(document: Document): readonly string[] {
  return elementsOf(document, 'NetworkLink')
    .map((link) => textOf(elementsOf(link, 'href')[0]))
    .filter((href) => href !== '');
}

/** Links are no records: the reader of KML would make a row without a place of each. */
export function removeLinks(document: Document): void {
  for (const link of elementsOf(document, 'NetworkLink')) link.parentNode?.removeChild(link);
}

export function countPlacemarks(document: Document): number {
  return elementsOf(document, 'Placemark').length;
}

const geometries = [
  'Point',
  'LineString',
  'LinearRing',
  'Polygon',
  'MultiGeometry',
  'Model',
  'gx:Track',
  'gx:MultiTrack',
  'Track',
  'MultiTrack',
];

/** Placemarks that have an address and no geometry. */
export function countAddresses(document: Document): number {
  return elementsOf(document, 'Placemark').filter(
    (placemark) =>
      childOf(placemark, 'address') !== undefined && geometries.every((name) => childOf(placemark, name) === undefined),
  ).length;
}
