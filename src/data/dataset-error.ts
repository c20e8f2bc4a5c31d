/** What is wrong with a dataset file; the words for it are the interface's. */
export type DatasetFault =
  | { readonly kind: "missing"; readonly status: number }
  | { readonly kind: "unreachable" }
  | { readonly kind: "truncated"; readonly expectedBytes: number; readonly actualBytes: number }
  | { readonly kind: "not-json"; readonly detail: string }
  | { readonly kind: "version"; readonly expected: number; readonly found: string }
  | { readonly kind: "malformed"; readonly path: string; readonly detail: string }
  | { readonly kind: "inconsistent"; readonly detail: string };

/** A dataset file cannot be used. */
export class DatasetError extends Error {
  readonly file: string;
  readonly fault: DatasetFault;

  constructor(file: string, fault: DatasetFault) {
    super(`${file}: ${JSON.stringify(fault)}`);
    this.name = "DatasetError";
    this.file = file;
    this.fault = fault;
  }
}
