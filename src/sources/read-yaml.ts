/** A bundle by itself: reads `sources` of YAML. */
import { parseDocument } from 'yaml';

/** Undefined where the text is no YAML, or `sources` neither a string nor a list of them. Aliases, by which few lines mean millions, are not read. */
export function sourcesOfYaml(frontMatter: string): readonly string[] | undefined {
	const yaml = frontMatter.replace(/^---[^\n\r]*/, '').replace(/(?:---|\.\.\.)\s*$/, '');
	const document = parseDocument(yaml, { logLevel: 'silent', strict: false });
	if (document.errors.length > 0) return undefined;
	const sources = valueOf(() => document.toJS({ maxAliasCount: 10 }) as unknown);
	const list = Array.isArray(sources) ? (sources as readonly unknown[]) : [sources];
	return list.every((path) => typeof path === 'string') ? list.filter((path) => path.trim() !== '') : undefined;
}

function valueOf(read: () => unknown): unknown {
	try {
		const value = read();
		return typeof value === 'object' && value !== null && 'sources' in value ? value.sources : undefined;
	} catch {
		return undefined;
	}
}
