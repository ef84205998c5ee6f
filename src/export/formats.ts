/** All formats. A new one is a module and an entry here; each is loaded when it is first written. */
import '../words/motion.ts';
import type { WordKey } from '../words/words.ts';
import type { WriteExport } from './exportTools.ts';
import { writeData } from './writeData.ts';

export type FormatId =
  | 'png'
  | 'svg'
  | 'pdf'
  | 'pptx'
  | 'webm'
  | 'mp4'
  | 'gif'
  | 'geojson'
  | 'csv'
  | 'kml'
  | 'kmz'
  | 'parquet'
  | 'qgis'
  | 'markdown'
  | 'sealed';

export interface ExportFormat {
  readonly id: FormatId;
  readonly label: WordKey;
  readonly extension: string;
  readonly mime: string;
  /** Whether it shows the sheet; the others hold data. */
  readonly hasSheet: boolean;
  /** Whether it runs through the window, sheet by sheet. */
  readonly hasMotion?: boolean;
  readonly write: WriteExport;
}

export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'png',
    label: 'export.format.png',
    extension: 'png',
    mime: 'image/png',
    hasSheet: true,
    write: async (...args) => (await import('./writePng.ts')).writePng(...args),
  },
  {
    id: 'svg',
    label: 'export.format.svg',
    extension: 'svg',
    mime: 'image/svg+xml',
    hasSheet: true,
    write: async (...args) => (await import('./writeSvg.ts')).writeSvg(...args),
  },
  {
    id: 'pdf',
    label: 'export.format.pdf',
    extension: 'pdf',
    mime: 'application/pdf',
    hasSheet: true,
    write: async (...args) => (await import('./writePdf.ts')).writePdf(...args),
  },
  {
    id: 'pptx',
    label: 'export.format.pptx',
    extension: 'pptx',
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    hasSheet: true,
    write: async (...args) => (await import('./writePptx.ts')).writePptx(...args),
  },
  {
    id: 'webm',
    label: 'export.format.webm',
    extension: 'webm',
    mime: 'video/webm',
    hasSheet: true,
    hasMotion: true,
    write: async (...args) => (await import('./motion/encodeVideo.ts')).writeVideo('webm')(...args),
  },
  {
    id: 'mp4',
    label: 'export.format.mp4',
    extension: 'mp4',
    mime: 'video/mp4',
    hasSheet: true,
    hasMotion: true,
    write: async (...args) => (await import('./motion/encodeVideo.ts')).writeVideo('mp4')(...args),
  },
  {
    id: 'gif',
    label: 'export.format.gif',
    extension: 'gif',
    mime: 'image/gif',
    hasSheet: true,
    hasMotion: true,
    write: async (...args) => (await import('./motion/encodeGif.ts')).writeGif(...args),
  },
  {
    id: 'geojson',
    label: 'export.format.geojson',
    extension: 'geojson',
    mime: 'application/geo+json',
    hasSheet: false,
    write: async (...args) =>
      writeData(
        (await import('./data/geojson.ts')).writeGeojson,
        { mime: 'application/geo+json', extension: 'geojson' },
        ...args,
      ),
  },
  {
    id: 'csv',
    label: 'export.format.csv',
    extension: 'csv',
    mime: 'text/csv',
    hasSheet: false,
    write: async (...args) =>
      writeData((await import('./data/csv.ts')).writeCsv, { mime: 'text/csv', extension: 'csv' }, ...args),
  },
  {
    id: 'kml',
    label: 'export.format.kml',
    extension: 'kml',
    mime: 'application/vnd.google-earth.kml+xml',
    hasSheet: false,
    write: async (...args) =>
      writeData(
        (await import('./data/kml.ts')).writeKml,
        { mime: 'application/vnd.google-earth.kml+xml', extension: 'kml' },
        ...args,
      ),
  },
  {
    id: 'kmz',
    label: 'export.format.kmz',
    extension: 'kmz',
    mime: 'application/vnd.google-earth.kmz',
    hasSheet: false,
    write: async (...args) =>
      writeData(
        (await import('./data/kmz.ts')).writeKmz,
        { mime: 'application/vnd.google-earth.kmz', extension: 'kmz' },
        ...args,
      ),
  },
  {
    id: 'parquet',
    label: 'export.format.parquet',
    extension: 'parquet',
    mime: 'application/vnd.apache.parquet',
    hasSheet: false,
    write: async (...args) =>
      writeData(
        (await import('./data/parquet.ts')).writeParquet,
        { mime: 'application/vnd.apache.parquet', extension: 'parquet' },
        ...args,
      ),
  },
  {
    id: 'qgis',
    label: 'export.format.qgis',
    extension: 'zip',
    mime: 'application/zip',
    hasSheet: false,
    write: async (...args) =>
      writeData((await import('./data/qgis.ts')).writeQgis, { mime: 'application/zip', extension: 'zip' }, ...args),
  },
  {
    id: 'markdown',
    label: 'export.format.markdown',
    extension: 'md',
    mime: 'text/markdown',
    hasSheet: false,
    write: async (...args) =>
      writeData(
        (await import('./data/markdown.ts')).writeMarkdown,
        { mime: 'text/markdown', extension: 'md' },
        ...args,
      ),
  },
  {
    id: 'sealed',
    label: 'export.format.sealed',
    extension: 'html',
    mime: 'text/html',
    hasSheet: false,
    write: async (...args) => (await import('./sealed/writeSealed.ts')).writeSealed(...args),
  },
];
