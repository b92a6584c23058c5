import { withHeadline } from "../../src/document/with-headline.ts";
import { createPipeline } from "../../src/pipeline/create-pipeline.ts";

const text = "The sale ended on Friday.";

test("a title that stands apart becomes the first line", () => {
  expect(withHeadline({ id: "a", title: "Norway sells ships", text })).toEqual({
    id: "a",
    title: "Norway sells ships",
    text: "Norway sells ships\n\nThe sale ended on Friday.",
  });
});

test("a text that begins with its title, or has none, stays as it is", () => {
  const whole = { id: "a", title: "Norway sells  ships", text: `NORWAY SELLS SHIPS\n\n${text}` };
  expect(withHeadline(whole)).toBe(whole);
  const untitled = { id: "a", text };
  expect(withHeadline(untitled)).toBe(untitled);
});

test("a headline's claims quote the text they were read in", () => {
  const { documents, claims } = createPipeline().extract(
    withHeadline({ id: "a", title: "Norway sells ships", text }),
  );
  const [claim] = claims;
  const quote = (span: readonly [number, number]) => documents[0]!.text.slice(...span);
  expect([claim!.evidence.subject, claim!.evidence.object].map(quote)).toEqual(["Norway", "ships"]);
});
