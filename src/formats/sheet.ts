/** Sheets to be opened in a spreadsheet: CSV (RFC 4180) with CR LF. */

type SheetCell = string | number | boolean | null | undefined;

/** The columns of a sheet, by what stands in their first row: what a row has there. */
export type SheetColumns<Row> = Readonly<Record<string, (row: Row) => SheetCell>>;

/** A sheet of rows, with a first row that names the columns. */
export function columnSheet<Row>(columns: SheetColumns<Row>, rows: readonly Row[]): string {
	return sheetText([Object.keys(columns), ...rows.map((row) => cellsOf(columns, row))]);
}

/** What a row has in each column. */
export function cellsOf<Row>(columns: SheetColumns<Row>, row: Row): readonly SheetCell[] {
	return Object.values(columns).map((cell) => cell(row));
}

/** A whole sheet. A byte order mark stands in front, without which Excel takes UTF-8 for something else. */
export function sheetText(rows: readonly (readonly SheetCell[])[]): string {
	return `\ufeff${rows.map(sheetLine).join('')}`;
}

/** What a formula may begin with, and what parts cells or rows. */
const SPECIAL = /[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n",;]/;

/** A row, with its line break. */
export function sheetLine(cells: readonly SheetCell[]): string {
	return `${cells.map((cell) => cellOf(String(cell ?? ''))).join(',')}\r\n`;
}

/**
 * A cell of a sheet, quoted where it must be. What a spreadsheet would run as a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection): an article may say `=HYPERLINK(…)`. So it does after what parts cells or rows where
 * a spreadsheet splits the sheet at other characters, such as semicolons in countries with a decimal comma.
 */
export function cellOf(value: string): string {
	// Most cells are words or a number: asked first, they take a quarter of the time.
	if (!SPECIAL.test(value)) return value;
	const guarded = value.replace(/^(?=[\t\r\n])|(?<=^|[;\r\n])(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu, "'");
	return /[",;\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
