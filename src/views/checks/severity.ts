/** How much a finding weighs: the names are those of `copydesk.checks.severity`, from the least to the most. */
import type { CheckId } from './check.js';

/** From the least to the most. */
export const SEVERITIES = ['hint', 'information', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What each check has where nobody has set it; package.json says the same to VS Code. */
export const DEFAULT_SEVERITIES: Readonly<Record<CheckId, Severity>> = {
	'surname-before-introduction': 'hint',
	'name-spelled-two-ways': 'warning',
	'quote-without-speaker': 'hint',
	'unpaired-marks': 'warning',
	'speaker-not-introduced': 'hint',
	'weekday-and-date': 'warning',
	'checked-quote-altered': 'warning',
	'single-source': 'hint',
	'unexplained-unnamed-source': 'hint',
	'checked-source-changed': 'warning',
	'quote-altered-in-substance': 'error',
	'quote-altered': 'warning',
	'quote-stitched': 'warning',
	'quote-from-another-speaker': 'warning',
	'quote-not-found': 'information',
	'avoided-form': 'warning',
	'house-spelling': 'warning',
	'outdated-title': 'warning',
	'title-against-register': 'information',
	'namesakes-not-distinguished': 'warning',
	'role-missing': 'hint',
};

/** Whether `severity` weighs as much as `least` or more. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
	return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}
