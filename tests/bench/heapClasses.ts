/** A heap snapshot of V8 by class: how many objects there are of each, how large they are themselves, and what keeps one of them. */
import type { CDPSession } from '@playwright/test';

interface RawSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

export interface HeapClass {
  readonly count: number;
  /** Of the objects themselves, in bytes. */
  readonly size: number;
}

export interface HeapSnapshot {
  readonly classes: ReadonlyMap<string, HeapClass>;
  readonly ids: ReadonlySet<number>;
  /** The way from the root to the first object of the class that `isNew` accepts by its id; empty where there is none. */
  readonly pathTo: (name: string, isNew: (id: number) => boolean) => readonly string[];
}

export async function takeSnapshot(session: CDPSession): Promise<HeapSnapshot> {
  const chunks: string[] = [];
  const listen = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', listen);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false, exposeInternals: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', listen);
  return readSnapshot(JSON.parse(chunks.join('')) as RawSnapshot);
}

function readSnapshot({ snapshot: { meta }, nodes, edges, strings }: RawSnapshot): HeapSnapshot {
  const node = Object.fromEntries(meta.node_fields.map((field, at) => [field, at]));
  const edge = Object.fromEntries(meta.edge_fields.map((field, at) => [field, at]));
  const [wide, long] = [meta.node_fields.length, meta.edge_fields.length];
  const read = (list: readonly number[], at: number, field: number | undefined): number => list[at + (field ?? 0)] ?? 0;
  const nameOf = (at: number): string => {
    const type = meta.node_types[0][read(nodes, at, node['type'])] ?? '';
    const name = strings[read(nodes, at, node['name'])] ?? '';
    return /string|number|code|bigint/.test(type) ? `(${type})` : `${type} ${name.slice(0, 60)}`;
  };
  const classes = new Map<string, HeapClass>();
  const ids = new Set<number>();
  for (let at = 0; at < nodes.length; at += wide) {
    const name = nameOf(at);
    const { count, size } = classes.get(name) ?? { count: 0, size: 0 };
    classes.set(name, { count: count + 1, size: size + read(nodes, at, node['self_size']) });
    ids.add(read(nodes, at, node['id']));
  }
  function pathTo(wanted: string, isNew: (id: number) => boolean): readonly string[] {
    const firstEdges = new Map<number, number>();
    for (let at = 0, next = 0; at < nodes.length; at += wide) {
      firstEdges.set(at, next);
      next += read(nodes, at, node['edge_count']) * long;
    }
    const from = new Map<number, readonly [at: number, by: string]>();
    const queue = [0];
    for (const at of queue) {
      if (nameOf(at) === wanted && isNew(read(nodes, at, node['id']))) {
        const path: string[] = [];
        for (let here = at; here !== 0;) {
          const [before, by] = from.get(here) ?? [0, ''];
          path.unshift(`${by} → ${nameOf(here)}`);
          here = before;
        }
        return path;
      }
      const start = firstEdges.get(at) ?? 0;
      for (let index = start; index < start + read(nodes, at, node['edge_count']) * long; index += long) {
        const type = meta.edge_types[0][read(edges, index, edge['type'])] ?? '';
        if (type === 'weak') continue;
        const to = read(edges, index, edge['to_node']);
        if (to === 0 || from.has(to)) continue;
        const by = read(edges, index, edge['name_or_index']);
        from.set(to, [at, /element|hidden/.test(type) ? `[${by}]` : (strings[by] ?? '')]);
        queue.push(to);
      }
    }
    return [];
  }
  return { classes, ids, pathTo };
}

/** Classes that have more objects in each snapshot than in the one before, those that take the most first. */
export function growingClasses(
  snapshots: readonly HeapSnapshot[],
): readonly { readonly name: string; readonly counts: readonly number[]; readonly bytes: number }[] {
  const last = snapshots.at(-1);
  if (!last) return [];
  return [...last.classes.keys()]
    .map((name) => {
      const found = snapshots.map(({ classes }) => classes.get(name) ?? { count: 0, size: 0 });
      return {
        name,
        counts: found.map(({ count }) => count),
        bytes: (found.at(-1)?.size ?? 0) - (found[0]?.size ?? 0),
      };
    })
    .filter(({ counts }) => counts.every((count, index) => index === 0 || count > (counts[index - 1] ?? 0)))
    .toSorted((a, b) => b.bytes - a.bytes);
}
