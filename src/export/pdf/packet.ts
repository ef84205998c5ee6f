/** What the document says about itself as an XMP packet, uncompressed, with our view in it. */
import { encodeMetadata, type ExportMetadata } from '../snapshot/metadata.ts';
import { metadataNamespace } from '../render/renderSvg.ts';
import { escapeXml } from '../render/xml.ts';

export interface PacketContent {
  readonly metadata: ExportMetadata;
  readonly title: string;
  readonly language: string;
}

export function packet({ metadata, title, language }: PacketContent): string {
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:bb="${metadataNamespace}">`,
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    '<xmp:CreatorTool>Border Brief</xmp:CreatorTool>',
    '<pdf:Producer>Border Brief</pdf:Producer>',
    `<xmp:CreateDate>${escapeXml(metadata.producedAt)}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${escapeXml(metadata.producedAt)}</xmp:ModifyDate>`,
    `<bb:view>${escapeXml(encodeMetadata(metadata))}</bb:view>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
