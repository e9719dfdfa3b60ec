/** Makes texts that VS Code shows as they are, whatever names stand in them: in lists, messages and Markdown. */

/** Soft hyphens, zero-width spaces, direction marks and byte order marks: they show nothing and do no harm, so they go. */
const IDLE = /[\u00AD\u061C\u200B\u200E\u200F\u2060\uFEFF]/gu;

/** Control and format characters, which hide, or turn round what stands after them (UAX #9); the joiners of Indic scripts and emoji stay. */
const UNSEEN = /(?![\u200C\u200D])[\p{Cc}\p{Cf}]/gu;

/** Hebrew, Arabic and their like, whose direction must not reach beyond them. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}]|[\u{1E800}-\u{1EFFF}]/u;

/**
 * Markdown that shows exactly `text`, on one line: every ASCII punctuation mark is escaped (CommonMark 0.31, 2.4), so
 * that links, images, HTML, emphasis and bare addresses stay text. Controls of writing direction are shown by their
 * number and not obeyed; right-to-left words are isolated from what stands around them.
 */
export function plainMarkdown(text: string): string {
	const escaped = shownPlainly(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
	return isolated(escaped);
}

/** The text, isolated from what stands around it where some of it runs from right to left. */
function isolated(text: string): string {
	return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** What may have to be altered: anything but common letters, digits and marks with single spaces between them. */
const UNCOMMON = /[^ -~\u00A1-\u00AC\u00AE-\u024F\u2012-\u201F\u2026]| {2}/;

/** The text on one line; what is not seen, or would turn round what stands after it, is left out or shown by its number. */
export function shownPlainly(text: string): string {
	if (!UNCOMMON.test(text)) return text;
	return text
		.replace(IDLE, '')
		.replace(/\s+/gu, ' ')
		.replace(UNSEEN, (character) => `‹U+${hex(character)}›`);
}

/** What ends a line, rings, moves or colours on a terminal: controls but for the tab, and the separators of lines. */
const STEERING = /[^\P{Cc}\t]+|[\u2028\u2029]+/gu;

/** `text` on one line of a terminal, which nothing in it steers; what would turn round the words after it is shown by its number. */
export function terminalLine(text: string): string {
	return text
		.replace(STEERING, ' ')
		.replace(IDLE, '')
		.replace(UNSEEN, (character) => (character === '\t' ? character : `‹U+${hex(character)}›`));
}

function hex(character: string): string {
	return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

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

/**
 * `text` with nothing in it that a notification would turn into a link. VS Code makes links, commands among them, of `[label](target)`
 * in the messages of extensions; a file's name or a sidecar's contents may be written like that.
 */
export function plainMessage(text: string): string {
	return shownPlainly(text).replaceAll('](', '] (');
}
