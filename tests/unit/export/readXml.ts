/** A strict little XML reader for tests: elements, attributes and text, nothing else. Throws on anything that is not well formed. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function plain(text: string): string {
  if (/[<>]/.test(text)) throw new Error(`A bare sign in “${text.slice(0, 60)}”.`);
  return text.replace(/&[^;\s]*;?/g, (entity) => {
    const sign = entities[entity];
    if (sign === undefined) throw new Error(`The entity ${entity} is not known.`);
    return sign;
  });
}

export function readXml(text: string): XmlNode {
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '').trim();
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(body)) throw new Error('A control character.');
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open: XmlNode[] = [root];
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const between = plain(body.slice(at, match.index));
    const parent = open.at(-1) as XmlNode;
    if (between !== '') parent.children.push(between);
    at = match.index + match[0].length;
    const [, closing, name = '', rest = '', empty] = match;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element.`);
      continue;
    }
    const pairs = [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, plain(value)] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error(`<${name}> says an attribute twice.`);
    const node: XmlNode = { name, attributes: Object.fromEntries(pairs), children: [] };
    parent.children.push(node);
    if (!empty) open.push(node);
  }
  const [only] = root.children;
  if (open.length !== 1 || at !== body.length || root.children.length !== 1 || typeof only !== 'object')
    throw new Error('No single, closed root.');
  return only;
}

export function elements(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  );
}

export function textOf(node: XmlNode | undefined): string {
  return (node?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
