import type { Network } from "./network.ts";

/** The connected parts, largest first, each with its node numbers ascending. */
export function splitComponents(network: Network): Uint32Array[] {
  const part = new Int32Array(network.order).fill(-1);
  const queue = new Uint32Array(network.order);
  const sizes: number[] = [];
  for (let root = 0; root < network.order; root++) {
    if (part[root]! >= 0) continue;
    const label = sizes.length;
    part[root] = label;
    queue[0] = root;
    let length = 1;
    for (let head = 0; head < length; head++) {
      const node = queue[head]!;
      for (let k = network.offsets[node]!; k < network.offsets[node + 1]!; k++) {
        const target = network.targets[k]!;
        if (part[target]! >= 0) continue;
        part[target] = label;
        queue[length++] = target;
      }
    }
    sizes.push(length);
  }
  const parts = sizes.map((size) => new Uint32Array(size));
  const filled = new Uint32Array(sizes.length);
  for (let node = 0; node < network.order; node++) {
    const label = part[node]!;
    parts[label]![filled[label]!++] = node;
  }
  return parts.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
