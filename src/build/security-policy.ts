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

/** The policy as it stands in the page itself, so that it holds on any static host. */
export const PAGE_POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join("; ");

/** Sent by the project's own server; `frame-ancestors` is only understood in a header. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${PAGE_POLICY}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

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
