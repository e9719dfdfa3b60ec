/** Numbers before lines, as court reporters set them: `12   Q. Did you sell it?` Nobody's words. */

/** A number at the start of a line, with the space around it. */
const NUMBER = /^\s{0,12}(\d{1,2})(?:\s{1,12}|$)/;
/** Numbered lines that a numbered text has at least. */
const LEAST = 4;
/** Of the lines that are not empty, how many have a number, and of these, how many the one after the last. */
const SHARE = 0.8;

/** How many characters the number of each line takes, with the space around it: 0 for all where the text is not numbered. Linear. */
export function lineNumberLengths(lines: readonly string[]): readonly number[] {
	const found = lines.map((line) => NUMBER.exec(line));
	const numbers = found.flatMap((match) => (match ? [Number(match[1])] : []));
	const following = numbers.filter((number, index) => number === 1 || number === (numbers[index - 1] ?? 0) + 1).length;
	const filled = lines.filter((line) => line.trim() !== '').length;
	const isNumbered = numbers.length >= LEAST && numbers.length >= SHARE * filled && following >= SHARE * numbers.length;
	return found.map((match) => (isNumbered && match ? match[0].length : 0));
}
