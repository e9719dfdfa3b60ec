/** Cells of sheets. */

/**
 * A cell of a sheet, quoted where it must be. What a spreadsheet would run as a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection): an article may say `=HYPERLINK(…)`. So it does after what parts cells or rows where
 * a spreadsheet reads the sheet otherwise than it is meant, as by semicolons in lands of the decimal comma.
 */
export function cellOf(value: string): string {
	const guarded = value.replace(/^(?=[\t\r\n])|(?<=^|[;\r\n])(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu, "'");
	return /[",;\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
