/** A short digest of a text, to tell two editions of a file from each other. */
export async function shortDigest(text: string): Promise<string> {
	return (await sha256(text)).slice(0, 12);
}

/** Hex digest of the text's UTF-8 bytes. */
export async function sha256(text: string): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
