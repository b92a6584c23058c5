/**
 * Page furniture: what an article's page says about itself and not about the world. The patterns are about the
 * form of such lines, in the usual wording of news sites and agencies.
 */

/** "RELATED STORY | Headline", "Read more: Headline": the label goes, the headline stays. */
const LABEL =
  /^\s*(?:related(?: stor(?:y|ies)| articles?| news| coverage| content)?|read(?: more| also| next)?|see also|also read|also see|more on this|more from .{2,40}?|recommended|watch(?: live| now| more)?|listen(?: now)?|don['’]t miss|editor['’]?s['’]? (?:note|picks?|choice)|you may also like|trending|in case you missed it|breaking(?: news)?|exclusive|opinion|analysis|update[ds]?|live(?: updates?)?)\s*[|:>»–—]\s*(?=\S)/i;

/** Whole lines that speak to the reader or about the page. */
const LINES: readonly RegExp[] = [
  /^(?:join|follow|subscribe|sign up|like|find|download|support|share|click|tap|scroll|read more|watch|listen|send|email|contact|donate|register|log ?in|become|get)\b(?=.{0,120}(?:@\w|\b(?:telegram|whats ?app|facebook|instagram|twitter|youtube|tiktok|threads|bluesky|linkedin|newsletters?|podcast|app|inbox|notifications?|alerts?|channel|our (?:coverage|live|page|website|team|journalists?|work)|here|link|below|a member|account)\b))/i,
  /^(?:join|follow|subscribe|sign up|like|share|click|tap|watch|download|donate)(?:\s+\p{Lu}+){1,7}$/u,
  /\b(?:press|hit)\s+(?:ctrl|control|⌘|cmd)\b/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|story continues below.*|continue reading.*|skip to (?:main )?content|loading\W*|comments?|share|print|email|tags?|topics?|menu|home|search)$/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /\ball rights reserved\b/i,
  /\b(?:this|the) (?:story|article|report|content|piece|post|page)\b.{0,60}\b(?:was|were|has been|have been|is)\b.{0,40}\b(?:originally|initially|first|automatically|previously|also)?\s*(?:published|reported by a journalist|converted|generated|translated|updated|produced|syndicated|corrected)\b(?!.{0,20}\bby (?:the )?\p{Lu}\p{L}+ (?:ministry|government|army))/iu,
  /\bour (?:editorial|news|fact-checking) (?:team|staff|desk|guidelines|standards|policy)\b/i,
  /\b(?:terms of (?:use|service)|privacy policy|cookie(?:s| policy)|user agreement)\b/i,
  /^(?:by|written by|reporting by|edited by|editing by|additional reporting by)\s+\p{Lu}[^.!?]{1,100}$/iu,
  /^(?:published|updated|last updated|posted|modified)\b[^.!?]{0,10}(?:\d|on\b|at\b)[^.!?]{0,60}$/i,
  /^\d+\s*(?:min(?:ute)?s? read|comments?|shares?|views?)$/i,
];

/** "(AP Photo/Name)", "[Photo: Name / Agency]", "Photo: Agency": who made a picture. */
const CREDITS =
  /[([](?:[^()[\]]{0,40}\b(?:photo(?:graph)?|image|picture|video|illustration|file)\b[^()[\]]{0,80}|[^()[\]]{0,60}\bvia (?:AP|Reuters|Getty|AFP)\b[^()[\]]{0,40}|[^()[\]]{0,40}(?:Getty Images|Reuters|AFP|EPA|Shutterstock)\/[^()[\]]{0,60})[)\]]|^(?:photo|image|picture|photograph|video)(?: credit| courtesy| by)?\s*[:/].*$/gi;

/** "OSLO, Norway (AP) --" on a line of its own: where the report was written. */
const DATELINE =
  /^\s*\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, [\p{L}. ]{2,20}){0,2}(?:,? \d{1,2})?(?:, \d{4})? ?\([^)]{2,30}\) ?(?:--|[—–-])\s*$/u;

const TAGS = /<\/?[a-z][^<>]{0,2000}>|<!--[\s\S]{0,20000}?-->|&(?:nbsp|amp|lt|gt|quot|#\d+);/gi;

/** Length of the label at the start of a line, 0 without one. */
export function skipLabel(line: string): number {
  return LABEL.exec(line)?.[0].length ?? 0;
}

/** The parts of a line that are furniture, in order: offsets in the line, half-open. */
export function findFurniture(line: string): (readonly [number, number])[] {
  if (DATELINE.test(line)) return [[0, line.length]];
  const sentences = splitRoughly(line);
  const parts = sentences.filter(([start, end]) => isFurniture(line.slice(start, end)));
  const marks = [...line.matchAll(CREDITS), ...line.matchAll(TAGS)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return union([...parts, ...marks]);
}

function isFurniture(sentence: string): boolean {
  const text = sentence.trim();
  return text.length <= 300 && LINES.some((pattern) => pattern.test(text));
}

/** Sentences for the purpose of spotting furniture: a full stop, then a space and a capital. */
function splitRoughly(line: string): [number, number][] {
  const parts: [number, number][] = [];
  let start = 0;
  for (const match of line.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu)) {
    const end = match.index + match[0].length;
    parts.push([start, end]);
    start = end;
  }
  parts.push([start, line.length]);
  return parts;
}

function union(ranges: (readonly [number, number])[]): (readonly [number, number])[] {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
