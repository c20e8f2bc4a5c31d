import { preview } from "vite";

export interface BuiltAppServer {
  /** `http://127.0.0.1:4173/`, with the port that was free. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built app with the project's security headers, at `port` or, where that is taken, the next free one.
 * @param root folder of the project, which holds `dist`
 */
export async function serveBuiltApp(root: string, port?: number): Promise<BuiltAppServer> {
  const server = await preview({ root, logLevel: "warn", ...(port === undefined ? {} : { preview: { port } }) });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The server started without a local address.");
  return { address: address.replace(/\/?$/u, "/"), close: () => server.close() };
}
