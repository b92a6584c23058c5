const special = /[&<>"\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
const specials = /[&<>"\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udfff]/gu;

/**
 * Text as it may stand in an XML attribute in double quotes, or between tags.
 * Tab and line ends become character references, for readers turn bare ones into spaces. What XML 1.0 cannot say
 * at all (most control characters, half surrogate pairs, U+FFFE, U+FFFF) becomes U+FFFD; `onReplaced` hears of it.
 */
export function escapeXml(text: string, onReplaced?: () => void): string {
  if (!special.test(text)) return text;
  let replaced = false;
  const escaped = text.replace(specials, (character) => {
    switch (character) {
      case "&":
        return "&amp;";
      case "<":
        return "&lt;";
      case ">":
        return "&gt;";
      case '"':
        return "&quot;";
      case "\t":
        return "&#9;";
      case "\n":
        return "&#10;";
      case "\r":
        return "&#13;";
    }
    const code = character.charCodeAt(0);
    if (code >= 0x7f && code <= 0x9f) return `&#${code};`;
    replaced = true;
    return "\ufffd";
  });
  if (replaced) onReplaced?.();
  return escaped;
}

/** Whether XML 1.0 can say this text as it is. */
export function isXmlText(text: string): boolean {
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/u.test(text);
}
