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

/** Tokenises with wink-nlp. Its model (3 MB) is unpacked at the first call. */
export function readWithWink(text: string): WinkReading {
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
