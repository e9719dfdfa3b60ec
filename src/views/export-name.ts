/** What an exported file is called. */

/** The ending of a file that may be an article, after its name. */
export const ARTICLE_ENDING = /(?<=.)\.(?:txt|md|markdown|news|article)$/i;

/**
 * The name of an export beside its article: `iraq.txt` gives `iraq.copydesk.json` for the ending `.copydesk.json`.
 * Not `iraq.annotations.json`: that is where the editor's own corrections live, which no export should replace by the way.
 */
export function exportName(articleName: string, ending: string): string {
	return articleName.replace(ARTICLE_ENDING, '') + ending;
}

/**
 * The names of the exports of several articles in one folder, in their order. Where `iraq.txt` and `iraq.md` would have one name, the later one
 * is numbered: `iraq-2.copydesk.json`. Cases do not make two names different, for on some disks they do not.
 */
export function exportNames(articleNames: readonly string[], ending: string): string[] {
	const taken = new Set<string>();
	const counts = new Map<string, number>();
	return articleNames.map((articleName) => {
		const stem = exportName(articleName, '');
		let [name, count] = [stem, counts.get(comparableName(stem)) ?? 1];
		while (taken.has(comparableName(name))) name = `${stem}-${++count}`;
		counts.set(comparableName(stem), count);
		taken.add(comparableName(name));
		return name + ending;
	});
}

/** As file systems compare names that tell neither cases nor ways of writing an accent from each other. */
export function comparableName(name: string): string {
	return name.normalize().toLowerCase();
}
