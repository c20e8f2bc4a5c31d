import type { Plugin } from "vite";

/** What the built app may load and do: its own files, nothing in line, no other host. */
const DIRECTIVES = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self' blob:",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
};

function writePolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** The policy as it stands in the page itself, so that it holds on any static host. */
export const PAGE_POLICY = writePolicy(DIRECTIVES);

/** What a page in one file may do: run and wear what its hashes name, show what it holds, ask for nothing. */
export function writeSinglePolicy(hashes: { readonly script: string; readonly style: string }): string {
  return writePolicy({
    ...DIRECTIVES,
    "script-src": hashes.script,
    "style-src": hashes.style,
    "img-src": "data: blob:",
    "font-src": "data:",
    // A picture of a figure takes the fonts along that it reads from here.
    "connect-src": "data: blob:",
    "worker-src": "blob:",
    "manifest-src": "'none'",
  });
}

/**
 * Sent by the project's own server; `frame-ancestors` is only understood in a header.
 * @param ancestors sites that may show the app in a frame, as the policy writes them: `https://intranet.example 'self'`
 */
export function writeSecurityHeaders(ancestors = "'none'"): Readonly<Record<string, string>> {
  if (!/^[\w'*:/.[\]-]+( [\w'*:/.[\]-]+)*$/u.test(ancestors)) throw new Error(`FRAME_ANCESTORS is no list of sites: ${ancestors}`);
  return {
    "Content-Security-Policy": `${PAGE_POLICY}; frame-ancestors ${ancestors}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
}

/** No site may frame the app unless the one who serves it says so. */
export const SECURITY_HEADERS = writeSecurityHeaders();

/** Writes the policy into the built page. The dev server goes without: its hot reload needs inline scripts. */
export function securityPolicy(): Plugin {
  return {
    name: "readout-atlas:security-policy",
    apply: "build",
    transformIndexHtml: (html) => {
      if (!html.includes("<head>")) throw new Error("index.html has no <head> to hold the security policy.");
      return html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`);
    },
  };
}
