/** Any value as JSON that people read: indented with tabs, with a line break at the end. */
export function jsonText(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}
