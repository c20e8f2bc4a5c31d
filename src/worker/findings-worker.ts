import { expose } from "comlink";
import { createFindingsApi } from "#worker/findings-api.ts";

expose(createFindingsApi());
