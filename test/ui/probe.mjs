/**
 * Runs in the page: finds words in the editor, and what the editor paints over them. VS Code draws marks as boxes that lie
 * over the text, with no text of their own, so only their place tells what they mark.
 */
/* global document, getComputedStyle, MutationObserver, NodeFilter */

/** The box of the given occurrence of the words, where they stand on one line of the screen; null where they do not. */
function boxOf(words, occurrence) {
	let left = occurrence;
	for (const line of linesFromTop()) {
		const nodes = textNodes(line);
		// The editor shows spaces as no-break spaces.
		const text = nodes
			.map((node) => node.data)
			.join('')
			.replaceAll('\u00a0', ' ');
		for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			if (left-- === 0) return plainBox(rangeIn(nodes, at, at + words.length).getBoundingClientRect());
		}
	}
	return null;
}

/** How the marks are painted that begin and end with the box. */
function paintsOver(box) {
	return [...document.querySelectorAll('.monaco-editor .view-overlays .cdr')]
		.filter((mark) => {
			const { left, right, top, bottom } = mark.getBoundingClientRect();
			const onTheLine = top < box.y + box.height / 2 && bottom > box.y + box.height / 2;
			return onTheLine && Math.abs(left - box.x) < 2 && Math.abs(right - box.x - box.width) < 2;
		})
		.map((mark) => {
			const { borderBottomStyle, borderBottomColor, backgroundColor } = getComputedStyle(mark);
			return { line: borderBottomStyle, lineColor: borderBottomColor, background: backgroundColor };
		});
}

/** Whether a cursor of the editor that has the focus is at the words in the box. */
function isCursorIn(box) {
	return [...document.querySelectorAll('.monaco-editor.focused .cursors-layer .cursor')].some((cursor) => {
		const { left, top, bottom } = cursor.getBoundingClientRect();
		const middle = box.y + box.height / 2;
		return top < middle && bottom > middle && left >= box.x - 2 && left <= box.x + box.width + 2;
	});
}

/** The numbers that are drawn behind the words of a row: VS Code draws them with its style sheet alone. */
function badgesIn(row) {
	return [...row.querySelectorAll('*')]
		.map((part) => getComputedStyle(part, '::after').content.replaceAll('"', ''))
		.filter((text) => /^\d+$/.test(text));
}

/** Recycled lines stand in the document in any order. */
function linesFromTop() {
	const top = (line) => line.getBoundingClientRect().top;
	return [...document.querySelectorAll('.monaco-editor .view-line')].sort((a, b) => top(a) - top(b));
}

function textNodes(line) {
	const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
	const nodes = [];
	while (walker.nextNode()) nodes.push(walker.currentNode);
	return nodes;
}

function rangeIn(nodes, start, end) {
	const range = document.createRange();
	let before = 0;
	for (const node of nodes) {
		if (start >= before && start < before + node.length) range.setStart(node, start - before);
		if (end > before && end <= before + node.length) range.setEnd(node, end - before);
		before += node.length;
	}
	return range;
}

function plainBox({ x, y, width, height }) {
	return { x, y, width, height };
}

/** What our item of the status bar has said, in order, since the page was opened. */
const seen = [];

function lookAtStatus() {
	const item = document.querySelector('.statusbar-item[id$="copydesk.status"]');
	const text = item?.innerText.trim();
	if (text && text !== seen.at(-1)) seen.push(text);
}

new MutationObserver(lookAtStatus).observe(document, { subtree: true, childList: true, characterData: true });

function statusTexts() {
	return seen;
}

globalThis.probe = { badgesIn, boxOf, isCursorIn, paintsOver, statusTexts };
