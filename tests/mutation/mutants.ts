/** Small changes of a source text, each of which a test should notice. */
import { parseAst } from 'vite';

export interface Mutant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** File, the text of the line with the change in it, and the change: the same for as long as the line is. */
export function placeOf({ file, start, end, replacement }: Mutant, text: string): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  return `${file}: ${text.slice(from, start).trimStart()}⟦${text.slice(start, end)} → ${replacement}⟧${text.slice(end).split('\n', 1)[0]}`;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const operators: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};
const methods: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  some: 'every',
  every: 'some',
  floor: 'ceil',
  ceil: 'floor',
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Types are erased before anything runs. */
const isErased = ({ type }: Node): boolean => type.startsWith('TS') && !/^TS(?:As|NonNull|Satisfies)/.test(type);

export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const found: Mutant[] = [];
  const add = (start: number, end: number, replacement: string): void => {
    found.push({ file, start, end, replacement });
  };
  const visit = (node: Node): void => {
    if (isErased(node) || /^(?:Import|ExportAll)/.test(node.type)) return;
    const { type, left, right, operator, test, argument, value, property } = node;
    if ((type === 'BinaryExpression' || type === 'LogicalExpression') && isNode(left) && isNode(right)) {
      const other = operators[String(operator)];
      const at = text.indexOf(String(operator), left.end);
      if (other !== undefined && at >= 0 && at < right.start) add(at, at + String(operator).length, other);
    }
    if ((type === 'ConditionalExpression' || type === 'IfStatement') && isNode(test)) {
      add(test.start, test.end, 'true');
      add(test.start, test.end, 'false');
    }
    if (type === 'UnaryExpression' && operator === '!' && isNode(argument)) add(node.start, argument.start, '');
    if (type === 'Literal' && typeof value === 'boolean') add(node.start, node.end, String(!value));
    if (type === 'Literal' && typeof value === 'number') add(node.start, node.end, String(value + 1));
    if (type === 'MemberExpression' && isNode(property) && property.type === 'Identifier') {
      const other = methods[String(property['name'])];
      if (other !== undefined && node['computed'] !== true) add(property.start, property.end, other);
    }
    for (const [key, part] of Object.entries(node)) {
      if (/^(?:typeAnnotation|typeParameters|typeArguments|returnType|superTypeArguments)$/.test(key)) continue;
      for (const each of Array.isArray(part) ? (part as readonly unknown[]) : [part]) if (isNode(each)) visit(each);
    }
  };
  visit(parseAst(text, { lang: 'ts' }) as unknown as Node);
  return found;
}
