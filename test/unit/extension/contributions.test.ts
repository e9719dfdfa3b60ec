import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OLDEST } from '../../../scripts/vscode-server/index.js';
import { COPYDESK_VERSION } from '../../../src/annotations.js';
import { TOOLS } from '../../../src/cli/mcp-tools.js';
import { CHECK_IDS, checkSetting } from '../../../src/views/checks/check.js';
import { LOOKS, TINT } from '../../../src/views/legend.js';
import { DENSITIES, MARK_KINDS } from '../../../src/views/marks.js';

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
		readonly configuration: readonly { readonly properties: Readonly<Record<string, SettingOfManifest>> }[];
		readonly colors: readonly { readonly id: string }[];
		readonly languageModelTools: readonly { readonly name: string; readonly modelDescription: string; readonly when: string }[];
		readonly mcpServerDefinitionProviders: readonly { readonly when: string }[];
		readonly walkthroughs: readonly { readonly steps: readonly { readonly media: Media }[] }[];
	};
}

interface Media {
	readonly image?: Readonly<Record<string, string>>;
	readonly svg?: string;
}

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

	it('the densities can be set', () => {
		assert.deepEqual(settings['copydesk.density']?.enum, DENSITIES);
	});

	it('every colour of a mark can be restyled', () => {
		const ids = contributes.colors.map(({ id }) => id);
		for (const { line } of Object.values(LOOKS)) if (line) assert.ok(ids.includes(line.color), line.color);
		assert.ok(ids.includes(TINT));
	});

	it('the pictures of the walkthrough are there', () => {
		for (const { media } of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
			for (const path of [...Object.values(media.image ?? {}), media.svg ?? 'package.json']) assert.ok(existsSync(join(ROOT, path)), path);
		}
	});
});
