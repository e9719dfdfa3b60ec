import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OLDEST } from '../../../scripts/vscode-server/index.js';
import { COPYDESK_VERSION } from '../../../src/annotations.js';
import { TOOLS } from '../../../src/cli/mcp-tools.js';
import { CHECK_IDS, checkSetting } from '../../../src/views/checks/check.js';
import { LOOKS, TINT } from '../../../src/views/legend.js';
import { DENSITIES, MARK_KINDS } from '../../../src/views/marks.js';
import { SHOWN_VERDICTS, verdictColor } from '../../../src/views/verdicts.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');

interface SettingOfManifest {
	readonly enum?: readonly string[];
	readonly default?: unknown;
	readonly scope?: string;
}

interface Manifest {
	readonly version: string;
	readonly engines: { readonly vscode: string };
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly icon?: string }[];
		readonly configuration: readonly { readonly properties: Readonly<Record<string, SettingOfManifest>> }[];
		readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
		readonly languageModelTools: readonly { readonly name: string; readonly modelDescription: string; readonly when: string }[];
		readonly mcpServerDefinitionProviders: readonly { readonly when: string }[];
		readonly walkthroughs: readonly { readonly steps: readonly { readonly media: Media }[] }[];
	};
}

interface Media {
	readonly image?: Readonly<Record<string, string>>;
	readonly svg?: string;
}

/** The backgrounds of editors in VS Code's own themes. */
const PAGES = { dark: '#1F1F1F', light: '#FFFFFF', highContrast: '#000000', highContrastLight: '#FFFFFF' };

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
const { contributes } = manifest;
const settings = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties)) as Readonly<
	Record<string, SettingOfManifest>
>;

describe('what the extension contributes', () => {
	it('has the version that its outputs name, and is tested in the oldest VS Code that it takes', () => {
		assert.equal(manifest.version, COPYDESK_VERSION);
		assert.equal(manifest.engines.vscode, `^${OLDEST.vscode.replace(/\d+$/, '0')}`);
	});

	it('every check and every kind of mark has a setting whose name reads as words', () => {
		for (const check of CHECK_IDS) assert.ok(settings[`copydesk.checks.${checkSetting(check)}`], check);
		for (const kind of MARK_KINDS) assert.ok(settings[`copydesk.marks.${kind}`], kind);
		for (const name of Object.keys(settings)) assert.match(name, /^[a-zA-Z.]+$/u);
	});

	it('assistants have the tools of copydesk mcp, which are off until the reader, and no workspace, switches them on', () => {
		const { languageModelTools: tools, mcpServerDefinitionProviders: servers } = contributes;
		const described = Object.entries(TOOLS).map(([name, { description }]) => [`copydesk_${name}`, description]);
		assert.deepEqual(tools.map(({ name, modelDescription }) => [name, modelDescription]).sort(), described.sort());
		for (const { when } of [...tools, ...servers]) assert.equal(when, 'config.copydesk.assistants.enabled');
		const { default: isOn, scope } = settings['copydesk.assistants.enabled'] ?? {};
		assert.deepEqual({ isOn, scope }, { isOn: false, scope: 'application' });
	});

	it('the button that ticks a row reads as to do, and not as done', () => {
		const check = contributes.commands.find(({ command }) => command === 'copydesk.check');
		assert.equal(check?.icon, '$(circle-large-outline)');
	});

	it('the densities can be set', () => {
		assert.deepEqual(settings['copydesk.density']?.enum, DENSITIES);
	});

	it('every colour of a mark can be restyled', () => {
		const ids = contributes.colors.map(({ id }) => id);
		for (const { line } of Object.values(LOOKS)) if (line) assert.ok(ids.includes(line.color), line.color);
		assert.ok(ids.includes(TINT));
	});

	it('every verdict has a colour, which is legible on the page and on the tint in each kind of theme', () => {
		const colors = new Map(contributes.colors.map(({ id, defaults }) => [id, defaults]));
		for (const [theme, page] of Object.entries(PAGES)) {
			const tinted = blended(colors.get(TINT)?.[theme] ?? '', page);
			for (const verdict of SHOWN_VERDICTS) {
				const color = colors.get(verdictColor(verdict))?.[theme] ?? '';
				for (const background of [page, tinted]) assert.ok(contrast(color, background) >= 4.5, `${verdict} in ${theme}`);
			}
		}
		assert.equal(settings['copydesk.marks.verdicts']?.default, true);
	});

	it('the pictures of the walkthrough are there', () => {
		for (const { media } of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
			for (const path of [...Object.values(media.image ?? {}), media.svg ?? 'package.json']) assert.ok(existsSync(join(ROOT, path)), path);
		}
	});
});

/** Red, green, blue and, where there is one, opacity of `#RRGGBBAA`, 0 to 1. */
function channels(color: string): number[] {
	return (color.match(/[\dA-F]{2}/gi) ?? []).map((pair) => parseInt(pair, 16) / 255);
}

/** A colour that lets another through. */
function blended(color: string, below: string): string {
	const [channelsAbove, channelsBelow] = [channels(color), channels(below)];
	const opacity = channelsAbove[3] ?? 1;
	const mixed = channelsBelow.map((value, at) => Math.round(255 * ((channelsAbove[at] ?? 0) * opacity + value * (1 - opacity))));
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, 1.4.3). */
function contrast(a: string, b: string): number {
	const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = channels(color).map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
