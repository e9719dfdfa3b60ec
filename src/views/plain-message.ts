/** Makes a text that VS Code's notifications and input boxes show as it is, whatever names stand in it. */
import { shownPlainly } from './plain-markdown.js';

/**
 * `text` with nothing in it that a notification would turn into a link. VS Code makes links, commands among them, of `[label](target)`
 * in the messages of extensions; a file's name or a sidecar's contents may be written like that.
 */
export function plainMessage(text: string): string {
	return shownPlainly(text).replaceAll('](', '] (');
}
