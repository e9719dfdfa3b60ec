/** Hashes of strings and of features: 32-bit, the same on every machine. */

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv/), finished with Murmur's mixer. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return finish(hash);
}

/** One hash out of two, order mattering. */
export function mix(a: number, b: number): number {
	return finish(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15));
}

/** Murmur3's 32-bit finaliser (Austin Appleby, public domain). */
function finish(hash: number): number {
	let h = hash;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) | 0;
}
