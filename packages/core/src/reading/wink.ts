import model from "wink-eng-lite-web-model";
import winkNLP, { type TokenItsFunction, type WinkMethods } from "wink-nlp";

/** wink's tokens of a text and where its sentences end. This file alone knows wink. */
export interface WinkReading {
  /** UTF-16 offsets of each token, white space left out. */
  readonly starts: number[];
  readonly ends: number[];
  /** Index after the last token of each sentence, in `starts`. */
  readonly sentenceEnds: number[];
}

let wink: WinkMethods | undefined;

/** Words longer than this, in UTF-16 code units, are no words; wink's time is quadratic in them. */
const LONGEST_WORD = 400;

/** Tokenises with wink-nlp. Its model (3 MB) is unpacked at the first call. */
export function readWithWink(text: string): WinkReading {
  const long = new Map<number, number>();
  // A stand-in of the same length, so that every offset holds.
  const readable = text.replace(LONG_WORD, (word, at: number) => {
    long.set(at, at + word.length);
    return "x".padEnd(word.length);
  });
  const reading = readWords(readable);
  if (long.size === 0) return reading;
  const ends = reading.ends.map((end, index) => long.get(reading.starts[index]!) ?? end);
  return { ...reading, ends };
}

const LONG_WORD = new RegExp(`\\S{${LONGEST_WORD},}`, "g");

function readWords(text: string): WinkReading {
  wink ??= winkNLP(model, ["sbd"]);
  const { its } = wink;
  const document = wink.readDoc(text);
  const tokens = document.tokens();
  // wink types each reader's result as a union; these three give what their names say.
  const values = tokens.out(its.value as TokenItsFunction<string>) as string[];
  const spaces = tokens.out(its.precedingSpaces as TokenItsFunction<string>) as string[];
  const spans = document.sentences().out(its.span as never) as unknown as [number, number][];

  const starts: number[] = [];
  const ends: number[] = [];
  const kept: number[] = [];
  let offset = 0;
  for (const [index, value] of values.entries()) {
    offset += spaces[index]!.length;
    if (value.trim() !== "") {
      starts.push(offset);
      ends.push(offset + value.length);
    }
    kept.push(starts.length);
    offset += value.length;
  }
  const sentenceEnds = spans.map(([, last]) => kept[last]!);
  return { starts, ends, sentenceEnds };
}
