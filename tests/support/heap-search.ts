/**
 * Looks for a text in the memory of a page, after everything that can be thrown away has been, and names what holds it.
 * It leaves out what is no data of the page: weak tables, and the engine's own notes on property names in compiled code.
 */
import type { Page } from '@playwright/test';

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

/** A string that is part of another one is found by itself; code and synthetic nodes are the engine's. */
const NO_HOLDERS = ['string', 'concatenated string', 'sliced string', 'code', 'synthetic'];

/** Sentences like `answers of object Object`; empty when nothing holds a string with this text in it. */
export async function heapHolders(page: Page, text: string): Promise<string[]> {
  const line = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  line.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await line.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await line.send('HeapProfiler.collectGarbage');
  await line.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await line.detach();
  return holdersIn(JSON.parse(chunks.join('')), text);
}

function holdersIn({ snapshot: { meta }, nodes, edges, strings }: Snapshot, text: string): string[] {
  const nodeSize = meta.node_fields.length;
  const edgeSize = meta.edge_fields.length;
  const inNode = (field: string) => meta.node_fields.indexOf(field);
  const [typeAt, nameAt, countAt] = [inNode('type'), inNode('name'), inNode('edge_count')];
  const nodeType = (node: number) => meta.node_types[0]?.[nodes[node + typeAt] ?? -1] ?? '';
  const nodeName = (node: number) => strings[nodes[node + nameAt] ?? -1] ?? '';
  const holders = new Set<string>();
  let edge = 0;
  for (let node = 0; node < nodes.length; node += nodeSize) {
    const last = edge + (nodes[node + countAt] ?? 0) * edgeSize;
    for (; edge < last; edge += edgeSize) {
      const held = edges[edge + meta.edge_fields.indexOf('to_node')] ?? 0;
      if (!nodeName(held).includes(text) || !nodeType(held).includes('string')) continue;
      const kind = meta.edge_types[0]?.[edges[edge] ?? -1] ?? '';
      if (kind === 'weak' || NO_HOLDERS.includes(nodeType(node))) continue;
      const name = edges[edge + meta.edge_fields.indexOf('name_or_index')] ?? 0;
      const isNumber = kind === 'element' || kind === 'hidden';
      holders.add(`${isNumber ? name : strings[name]} of ${nodeType(node)} ${nodeName(node)}`);
    }
  }
  return [...holders];
}
