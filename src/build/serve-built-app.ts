import { preview } from "vite";
import { writeSecurityHeaders } from "./security-policy.ts";

export interface BuiltAppServer {
  /** `http://127.0.0.1:4173/`, with the port that was free. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built app to this machine alone, with the project's security headers, at `port` or, where that is taken, the next free one.
 * @param root folder that holds `dist`
 */
export async function serveBuiltApp(root: string, port = 4173): Promise<BuiltAppServer> {
  const server = await preview({
    root,
    configFile: false,
    logLevel: "warn",
    // A missing file is a 404, never the start page.
    appType: "mpa",
    // By number: `localhost` may lead to another program that listens on the IPv6 address of the same port.
    preview: { host: "127.0.0.1", port, cors: false, headers: writeSecurityHeaders(process.env["FRAME_ANCESTORS"]) },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The server started without a local address.");
  return { address, close: () => server.close() };
}
