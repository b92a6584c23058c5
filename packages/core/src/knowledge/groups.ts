/** Disjoint groups of keys that grow by joining. */
export interface Groups {
  add(key: string): void;
  join(a: string, b: string): void;
  /** The smallest key of the group, in code unit order: the same whatever the order of joins. */
  rootOf(key: string): string;
}

export function createGroups(): Groups {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined && parent !== root;) {
      root = parent;
      parent = parents.get(root);
    }
    for (let step = key; step !== root;) {
      const next = parents.get(step) ?? root;
      parents.set(step, root);
      step = next;
    }
    return root;
  };
  return {
    add(key) {
      if (!parents.has(key)) parents.set(key, key);
    },
    join(a, b) {
      const [left, right] = [rootOf(a), rootOf(b)];
      if (left === right) return;
      const [root, child] = left < right ? [left, right] : [right, left];
      parents.set(root, root);
      parents.set(child, root);
    },
    rootOf,
  };
}
