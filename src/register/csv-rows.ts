/** Reads CSV (RFC 4180) as spreadsheets write it: parted by commas, semicolons or tabs, whichever the first line has. */

/** A sheet cannot be read: `line` counts from 1. */
export class SheetError extends Error {
	readonly line: number;

	constructor(line: number, message: string) {
		super(message);
		this.line = line;
	}
}

/** A row; `line` is where it begins, from 1. */
export interface CsvRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/**
 * The rows of a sheet; a byte order mark may stand in front, and the last line break may be missing.
 * @throws SheetError where a quotation mark has no partner.
 */
export function csvRows(csv: string): readonly CsvRow[] {
	const text = csv.replace(/^\ufeff/, '');
	const [head = ''] = text.split(/\r\n|\r|\n/, 1);
	const separator = [',', ';', '\t'].find((mark) => head.includes(mark)) ?? ',';
	const cell = cellPattern(separator);
	const rows: CsvRow[] = [];
	let [cells, line, next]: [string[], number, number] = [[], 1, 1];
	while (cell.lastIndex < text.length || cells.length > 0) {
		const match = cell.exec(text);
		if (!match) throw new SheetError(next, 'A quotation mark has no partner, or something stands behind it.');
		const [whole, quoted, plain = '', end = ''] = match;
		cells.push(quoted?.replaceAll('""', '"') ?? plain);
		next += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
		if (end === separator) continue;
		rows.push({ line, cells });
		[cells, line] = [[], next];
		if (end === '') break;
	}
	return rows;
}

/** A cell, quoted or not, and what ends it: the separator, the line's end or the text's. A new one for each reading, since it remembers where it is. */
function cellPattern(separator: string): RegExp {
	if (separator === ';') return /(?:"((?:[^"]|"")*)"|([^";\r\n][^;\r\n]*)?)(;|\r\n|\r|\n|$)/gy;
	if (separator === '\t') return /(?:"((?:[^"]|"")*)"|([^"\t\r\n][^\t\r\n]*)?)(\t|\r\n|\r|\n|$)/gy;
	return /(?:"((?:[^"]|"")*)"|([^",\r\n][^,\r\n]*)?)(,|\r\n|\r|\n|$)/gy;
}
