/** Makes a text that lists, pickers, titles and the status bar show as it is, whatever names stand in it. */
import { isolated, shownPlainly } from './plain-markdown.js';

/** VS Code draws an icon for `$(name)` in pickers and in the status bar; with a word joiner, which nobody sees, it draws what stands there. */
const ICON = /\$\(/g;

/** `text` on one line, without icons and without anything that would turn round what stands after it. */
export function plainLabel(text: string): string {
	return isolated(shownPlainly(text)).replace(ICON, '$\u2060(');
}

/** The same for several lines. */
export function plainLines(text: string): string {
	return text.split('\n').map(plainLabel).join('\n');
}
