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
