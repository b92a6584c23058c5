import { resolve } from "../../src/knowledge/resolve.ts";
import { merge } from "../../src/knowledge/merge.ts";
import { createPipeline } from "../../src/pipeline/create-pipeline.ts";

const relata = createPipeline();

/** What each report signed, rejected or praised, as ids. */
function targets(...reports: { text: string; published?: string }[]): string[] {
  const extractions = reports.map(({ text, published }, index) =>
    relata.extract({ id: `${index}`, text, ...(published !== undefined && { published }) }),
  );
  const [first, ...others] = extractions;
  const { relations } = resolve(others.reduce((all, one) => merge(all, one), first!));
  return relations
    .filter(({ predicate }) => /^(sign|reject|praise)$/.test(predicate.lemma))
    .map(({ target }) => target);
}

test("the agreement of two parties is one in all reports that name both", () => {
  const [a, b] = targets(
    { text: "Norway signed the agreement with Sweden." },
    { text: "Sweden and Norway praised the agreement." },
  );
  expect(b).toBe(a);
});

test("the agreement of others is another", () => {
  const [a, b] = targets(
    { text: "Norway signed the agreement with Sweden." },
    { text: "Peru rejected the agreement with Chile." },
  );
  expect(b).not.toBe(a);
});

test("one party is enough only on near days", () => {
  const signed = { text: "Norway signed the agreement.", published: "2031-05-01" };
  const near = { text: "Norway praised the agreement.", published: "2031-05-03" };
  const far = { text: "Norway praised the agreement.", published: "2033-05-03" };
  const [a, b] = targets(signed, near);
  expect(b).toBe(a);
  const [c, d] = targets(signed, far);
  expect(d).not.toBe(c);
});

test("a kind of thing is one by its word", () => {
  const [a, b] = targets(
    { text: "Norway praised a ceasefire." },
    { text: "Peru rejected a ceasefire." },
  );
  expect(b).toBe(a);
});
