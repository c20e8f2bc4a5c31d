import { runDataCommand } from "#build/data-command.ts";

process.exitCode = runDataCommand(process.argv.slice(2));
