export {
  readConllu,
  readConlluDocuments,
  readConlluSentences,
  type ConlluSentence,
} from "./conllu.ts";
