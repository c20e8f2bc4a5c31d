type Value = string | number | null | undefined;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Signs that no XML may hold, however they are written. */
// eslint-disable-next-line no-control-regex -- control characters are what has to go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A text as it may stand in XML, in an element or an attribute. */
export const escapeXml = (text: string): string => text.replace(FORBIDDEN, "").replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);

/** A number to the hundredth, without needless zeros: no eye sees less. */
export const roundNumber = (value: number): number => {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? 0 : rounded;
};

/** One element. Attributes that are null are left out, numbers are rounded; `content` is XML already. */
export function writeXml(name: string, attributes: Readonly<Record<string, Value>>, content = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${typeof value === "number" ? roundNumber(value) : escapeXml(value)}"`],
  );
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}
