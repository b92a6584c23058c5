export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly margin: number;
}

/**
 * The best sequence of BIOES tags that is well formed (Viterbi), as spans; `margin` is the mean over a name's words
 * of the logit of its tag minus that of the best tag of another type or `O`.
 */
export function decodeNames(
  logits: Float32Array,
  size: number,
  labels: readonly string[],
): FoundName[] {
  const count = labels.length;
  const follows = labels.map((next) => labels.map((last) => mayFollow(last, next)));
  const best = new Float64Array(size * count).fill(-Infinity);
  const back = new Int32Array(size * count);
  for (let t = 0; t < size; t++) {
    for (let tag = 0; tag < count; tag++) {
      const own = logits[t * count + tag]!;
      if (t === 0) {
        if (mayFollow("O", labels[tag]!)) best[tag] = own;
        continue;
      }
      let last = -1;
      for (let before = 0; before < count; before++) {
        if (!follows[tag]![before]) continue;
        if (last < 0 || best[(t - 1) * count + before]! > best[(t - 1) * count + last]!)
          last = before;
      }
      best[t * count + tag] = best[(t - 1) * count + last]! + own;
      back[t * count + tag] = last;
    }
  }
  const tags = new Int32Array(size);
  for (let t = size - 1; t >= 0; t--) {
    if (t < size - 1) {
      tags[t] = back[(t + 1) * count + tags[t + 1]!]!;
      continue;
    }
    for (let tag = 1; tag < count; tag++) {
      const closes = mayFollow(labels[tag]!, "O");
      if (closes && best[t * count + tag]! > best[t * count + tags[t]!]!) tags[t] = tag;
    }
  }
  return readSpans(tags, logits, labels);
}

/** `B-X` and `I-X` go on with `I-X` or `E-X`; everything else is over. */
function mayFollow(last: string, next: string): boolean {
  const open = last[0] === "B" || last[0] === "I";
  const continues = next[0] === "I" || next[0] === "E";
  return open === continues && (!open || last.slice(1) === next.slice(1));
}

function readSpans(tags: Int32Array, logits: Float32Array, labels: readonly string[]): FoundName[] {
  const names: FoundName[] = [];
  let start = 0;
  let margin = 0;
  for (const [t, tag] of tags.entries()) {
    const label = labels[tag]!;
    if (label === "O") continue;
    const type = label.slice(2);
    if (label[0] === "B" || label[0] === "S") {
      start = t;
      margin = 0;
    }
    let other = -Infinity;
    for (const [index, rival] of labels.entries()) {
      if (rival.slice(2) !== type) other = Math.max(other, logits[t * labels.length + index]!);
    }
    margin += logits[t * labels.length + tag]! - other;
    if (label[0] === "E" || label[0] === "S") {
      names.push({ start, end: t + 1, type, margin: margin / (t + 1 - start) });
    }
  }
  return names;
}
