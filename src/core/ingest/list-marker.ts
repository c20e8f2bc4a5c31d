/** The number or bullet before a paragraph, which is layout and not text; a figure that counts something is not one. */
export const LIST_MARKER =
  /^(?:[•·●○◦▪■]\s*|[*–—-]\s+|#{1,6}\s+|\(?\d{1,2}[.)]\s*(?=\D)|\([a-z]\)\s+|\d{1,2}\s+(?=\p{Lu}\p{Ll}+\s))+/u;
