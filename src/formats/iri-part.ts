/** A name as a part of an IRI, in which it neither ends nor begins anything; half a character, which IRIs cannot hold, becomes U+FFFD. */
export function iriPart(name: string): string {
	return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
}
