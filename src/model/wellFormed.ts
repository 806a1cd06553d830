const loneSurrogate = /\p{Surrogate}/gu;

/** The text with half characters (lone surrogates) replaced, so that it can be encoded: links and files need that. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogate, '\uFFFD');
}
