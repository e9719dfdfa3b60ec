/** What a file is by its first bytes, whatever its name says. */

/** Formats that are known by a signature, and how messages call them. */
const SIGNATURES: readonly (readonly [kind: BinaryKind, signature: string])[] = [
	['pdf', '%PDF-'],
	['zip', 'PK\u0003\u0004'],
	['zip', 'PK\u0005\u0006'],
	['ole', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
	['rtf', '{\\rtf'],
	['image', '\u0089PNG'],
	['image', '\u00ff\u00d8\u00ff'],
	['image', 'GIF8'],
	['archive', '\u001f\u008b'],
	['archive', '7z\u00bc\u00af'],
	['archive', 'Rar!'],
	['recording', 'ID3'],
	['recording', 'OggS'],
	['recording', 'RIFF'],
	['recording', 'fLaC'],
	['recording', '\u001aE\u00df\u00a3'],
];

export type BinaryKind = 'pdf' | 'zip' | 'ole' | 'rtf' | 'image' | 'archive' | 'recording';

/** How an editor calls such a file. */
export const KIND_WORDS: Readonly<Record<BinaryKind, string>> = {
	pdf: 'a PDF document',
	zip: 'a ZIP archive or an Office document',
	ole: 'an Office document from before 2007',
	rtf: 'a document in Rich Text Format',
	image: 'a picture',
	archive: 'an archive',
	recording: 'a recording',
};

/** Bytes that may stand before a PDF's signature (ISO 32000-1, annex H). */
const PDF_LEAD = 1024;

/** Undefined where no signature is there, as in any text. */
export function binaryKindOf(bytes: Uint8Array): BinaryKind | undefined {
	const head = latin1(bytes.subarray(0, 16));
	const found = SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0];
	if (found) return found;
	if (head.slice(4, 8) === 'ftyp') return 'recording';
	return undefined;
}

/** Whether a PDF's signature stands where readers look for it. */
export function looksLikePdf(bytes: Uint8Array): boolean {
	return latin1(bytes.subarray(0, PDF_LEAD)).includes('%PDF-');
}

/** Whether a file of the kind `ole` is an Office document behind a password: the name of its one part says so (MS-OFFCRYPTO, 2.3). */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
	return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage');
}

/** Whether the first file of a ZIP archive is encrypted (APPNOTE.TXT, 4.4.4). */
export function isEncryptedZip(bytes: Uint8Array): boolean {
	return ((bytes[6] ?? 0) & 1) === 1;
}

function latin1(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}
