/** Sorted 32-bit hashes as the differences between them, each in as few bytes as it needs (LEB128). */

/** The bytes of hashes in ascending order. */
export function sortedToBytes(hashes: Int32Array): Uint8Array {
	const bytes: number[] = [];
	let previous = -0x80000000;
	for (const hash of hashes) {
		let rest = hash - previous;
		previous = hash;
		while (rest >= 128) {
			bytes.push((rest % 128) + 128);
			rest = Math.floor(rest / 128);
		}
		bytes.push(rest);
	}
	return Uint8Array.from(bytes);
}

/** The `count` hashes that begin at byte `at`. */
export function sortedFromBytes(bytes: Uint8Array, at: number, count: number): Int32Array {
	const hashes = new Int32Array(count);
	let previous = -0x80000000;
	let i = at;
	for (let n = 0; n < count; n++) {
		let byte = bytes[i++] as number;
		let difference = byte & 127;
		// Two bytes or three are usual; so few bits fit a small integer, with which the engine reckons fastest.
		for (let shift = 7; byte >= 128 && shift < 28; shift += 7) {
			byte = bytes[i++] as number;
			difference |= (byte & 127) << shift;
		}
		if (byte >= 128) difference += (bytes[i++] as number) * 2 ** 28;
		previous += difference;
		hashes[n] = previous;
	}
	return hashes;
}
