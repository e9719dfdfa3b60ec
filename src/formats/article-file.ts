/** Which article a sidecar says that it belongs to. */

/** The article's file name that a sidecar tells, without a look at its corrections; undefined where it tells none or is damaged. */
export function articleFileOf(json: string): string | undefined {
	// What stands before the corrections is a document of its own once it is closed; a file that others wrote may have another order.
	const head = json.slice(0, Math.max(0, json.indexOf(',\n\t"corrections": [')));
	const article = fieldOf(parsed(`${head}}`) ?? parsed(json), 'article');
	const file = fieldOf(article, 'file');
	return typeof file === 'string' ? file : undefined;
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}

function fieldOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
