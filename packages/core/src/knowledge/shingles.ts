const wordsInShingle = 4;
const window = 4;

/** Hashes of all runs of four words, in order. Case, punctuation and white space don't count. */
export function shingles(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashWord);
  const runs: number[] = [];
  for (let end = wordsInShingle; end <= hashes.length; end++) {
    let run = 0;
    for (let index = end - wordsInShingle; index < end; index++) {
      run = Math.imul(run ^ hashes[index]!, 0x01000193) + 0x9e3779b9;
      run ^= run >>> 15;
    }
    runs.push(run >>> 0);
  }
  return runs;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The smallest hash of every four runs: two texts that share seven words in a row share one. */
export function fingerprint(runs: readonly number[]): Set<number> {
  const prints = new Set<number>();
  for (let end = Math.min(window, runs.length); end <= runs.length; end++) {
    let least = Number.POSITIVE_INFINITY;
    for (let index = Math.max(0, end - window); index < end; index++) {
      least = Math.min(least, runs[index]!);
    }
    if (least < Number.POSITIVE_INFINITY) prints.add(least);
  }
  return prints;
}

/** Share of the runs of the shorter text that stand in the longer, 0–1. */
export function overlap(a: readonly number[], b: readonly number[]): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length === 0) return 0;
  const known = new Set(longer);
  let common = 0;
  for (const run of shorter) if (known.has(run)) common += 1;
  return common / shorter.length;
}
