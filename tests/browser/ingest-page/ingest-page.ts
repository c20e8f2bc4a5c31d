import { buildInWorker } from "#data/ingest-client.ts";

declare global {
  interface Window {
    /** Files of the dataset by path; sources as numbers, since a test hands over JSON. */
    readonly ingest: (sources: readonly { file: string; bytes: readonly number[]; row: string }[], isGivenUp?: boolean) => Promise<Record<string, string>>;
  }
}

Object.assign(window, {
  ingest: (async (sources, isGivenUp = false) => {
    const documents = sources.map(({ file, bytes, row }) => ({ file, bytes: Uint8Array.from(bytes), row: JSON.parse(row) as null }));
    const controller = new AbortController();
    const building = buildInWorker(documents, { home: "JPN" }, controller.signal);
    if (isGivenUp) controller.abort();
    const { files } = await building;
    return Object.fromEntries(files.map(({ path, content }) => [path, content]));
  }) satisfies Window["ingest"],
});
