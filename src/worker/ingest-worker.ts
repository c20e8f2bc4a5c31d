import { expose } from "comlink";
import { ingestApi } from "#worker/ingest-api.ts";

expose(ingestApi);
