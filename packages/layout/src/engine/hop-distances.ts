import type { Network } from "./network.ts";

/**
 * Fills `distances` with the number of hops from `root`, −1 where there is no way.
 * `queue` is scratch room for `order` numbers. Gives the number of nodes reached.
 */
export function hopDistances(
  network: Network,
  root: number,
  distances: Int32Array,
  queue: Uint32Array,
): number {
  distances.fill(-1);
  distances[root] = 0;
  queue[0] = root;
  let length = 1;
  for (let head = 0; head < length; head++) {
    const node = queue[head]!;
    const next = distances[node]! + 1;
    for (let k = network.offsets[node]!; k < network.offsets[node + 1]!; k++) {
      const target = network.targets[k]!;
      if (distances[target]! >= 0) continue;
      distances[target] = next;
      queue[length++] = target;
    }
  }
  return length;
}
