import { contentId } from "../../src/knowledge/content-id.ts";

test("an id can be made by any tool that knows SHA-256", () => {
  // printf '["a",1]' | sha256sum | head -c 24
  expect(contentId("a", 1)).toBe("135f17a475a61afdeeaf3759");
});

test("text outside ASCII is hashed as UTF-8", () => {
  expect(contentId("Kyjív 🌻")).toBe("b51f19e59162a77931c89216");
});

test("parts do not run into each other", () => {
  expect(contentId("ab", "c")).not.toBe(contentId("a", "bc"));
});

test("a number is not its digits", () => {
  expect(contentId(1)).not.toBe(contentId("1"));
});
