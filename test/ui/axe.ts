/** What axe-core finds in a page, or in a part of it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { atRest } from './workbench-page.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is serious or worse within the selector, a line each, by the rules of WCAG 2.2 A and AA. */
export async function seriousFaults(place: Page, selector: string, rules: object = {}): Promise<string[]> {
	// Its own result would be all of axe, on its way out of the page.
	await place.evaluate(`${AXE};0`);
	// Colours that are half transparent are no colours to judge.
	await atRest(place);
	const options = {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
		resultTypes: ['violations'],
		iframes: false,
		preload: false,
		rules,
	};
	const { violations } = await place.evaluate<AxeResults>(`axe.run(${JSON.stringify(selector)}, ${JSON.stringify(options)})`);
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
}

/*
 * Rules that VS Code's own lists and menus break, and ours with them: levels in lists of choices, headings between entries of Ctrl+., a count
 * without a space before it, buttons of 20 pixels inside the title of a list.
 */
const NOT_OURS = ['aria-allowed-attr', 'aria-required-children', 'label-content-name-mismatch', 'nested-interactive', 'target-size'];
export const WITHOUT_RULES_OF_LISTS = Object.fromEntries(NOT_OURS.map((rule) => [rule, { enabled: false }]));
