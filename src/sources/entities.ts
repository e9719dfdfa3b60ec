/** Characters that subtitles write as HTML does: `&#39;`, `&amp;`, `&eacute;`. */

/** Signs by name; `&lt;` and `&gt;` stay, since they would be taken for tags, and spaces have tags of their own. */
const SIGNS: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['apos', "'"],
	['quot', '"'],
	['lsquo', '‘'],
	['rsquo', '’'],
	['ldquo', '“'],
	['rdquo', '”'],
	['laquo', '«'],
	['raquo', '»'],
	['mdash', '—'],
	['ndash', '–'],
	['hellip', '…'],
	['pound', '£'],
	['euro', '€'],
	['frac12', '½'],
	['szlig', 'ß'],
	['aelig', 'æ'],
	['AElig', 'Æ'],
	['oslash', 'ø'],
	['Oslash', 'Ø'],
]);

/** Marks on letters by name, as they combine with the letter before them. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
	['grave', '\u0300'],
	['acute', '\u0301'],
	['circ', '\u0302'],
	['tilde', '\u0303'],
	['uml', '\u0308'],
	['ring', '\u030a'],
	['caron', '\u030c'],
	['cedil', '\u0327'],
]);

/** A text with these characters as they are read. Others stay as they are written. */
export function withoutEntities(text: string): string {
	return text.replace(
		/&(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([A-Za-z]{2,8}\d{0,2}));/g,
		(whole, decimal?: string, hex?: string, name = '') =>
			decimal || hex ? (ofCode(decimal ? Number(decimal) : parseInt(hex ?? '', 16)) ?? whole) : (ofName(String(name)) ?? whole),
	);
}

/** Undefined for what steers or marks up text. */
function ofCode(code: number): string | undefined {
	const isText =
		code > 32 && code <= 0x10ffff && code !== 60 && code !== 62 && !(code > 126 && code < 161) && !(code >= 0xd800 && code <= 0xdfff);
	return isText ? String.fromCodePoint(code) : undefined;
}

function ofName(name: string): string | undefined {
	const accent = ACCENTS.get(name.slice(1));
	return SIGNS.get(name) ?? (accent === undefined ? undefined : `${name.charAt(0)}${accent}`.normalize('NFC'));
}
