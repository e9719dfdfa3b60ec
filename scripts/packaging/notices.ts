/** What a package must say of others' work in it: their licences as text, and a bill of materials. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { writeThirdPartyNotices } from '@rnx-kit/third-party-notices';
import { librariesIn, manifestIn, ROOT, type Manifest } from './bundled.js';

export const NOTICES = 'ThirdPartyNotices.txt';
export const BILL = 'bom.cdx.json';

/** What the word lists in the code were made from, where a licence asks to be named. */
const WORD_LISTS = [
	'',
	'The word lists were made with the help of WordNet 3.1, Copyright 2011 by Princeton University, all rights reserved',
	'(https://wordnet.princeton.edu/license-and-commercial-use), and of i18n-nationality (MIT, https://github.com/sourcecode911/i18n-nationality).',
	'What the model of names learnt from, and under which licences, is in model/README.md.',
];

/** `unpdf` is MIT, and has a build of PDF.js in it, whose licence asks to go along. Its text is the one that a tool of ours has. */
function pdfLicence(): readonly string[] {
	const text = readFileSync(join(ROOT, 'node_modules', '@cyclonedx', 'cyclonedx-library', 'LICENSE'), 'utf8');
	return [
		'',
		'unpdf has PDF.js in it (https://github.com/mozilla/pdf.js), Copyright Mozilla Foundation, under this licence:',
		'',
		...text.split('\n'),
	];
}

/** Writes both files into the folder of a package that holds the bundles. */
export async function writeNotices(folder: string, bundles: readonly string[]): Promise<void> {
	const libraries = librariesIn(bundles);
	await writeLicences(folder, libraries);
	await writeFile(join(folder, BILL), billOfMaterials(manifestIn(ROOT), [...libraries.values()].map(manifestIn)));
}

/** The tool reads what went into a bundle from its source map; one that names the libraries' manifests does. */
async function writeLicences(folder: string, libraries: ReadonlyMap<string, string>): Promise<void> {
	const sourceMapFile = join(ROOT, 'out', `${NOTICES}.map`);
	const sources = [...libraries.values()].map((library) => join(library, 'package.json'));
	await writeFile(sourceMapFile, JSON.stringify({ version: 3, sources, mappings: '' }));
	const texts = {
		preambleText: ['Copydesk (MIT) has these libraries in it, under the licences that follow.', ''],
		additionalText: [...WORD_LISTS, ...(libraries.has('unpdf') ? pdfLicence() : [])],
	};
	await writeThirdPartyNotices({ rootPath: ROOT, sourceMapFile, json: false, outputFile: join(folder, NOTICES), ...texts });
}

/** A CycloneDX document (https://cyclonedx.org): the same bytes for the same libraries, without date or serial number. */
function billOfMaterials(own: Manifest, libraries: readonly Manifest[]): string {
	const bom = new Models.Bom();
	const main = componentOf(own, Enums.ComponentType.Application);
	bom.metadata.component = main;
	for (const library of libraries) {
		const component = componentOf(library, Enums.ComponentType.Library);
		bom.components.add(component);
		main.dependencies.add(component.bomRef);
	}
	const normalize = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
	return `${new Serialize.JsonSerializer(normalize).serialize(bom, { sortLists: true, space: '\t' })}\n`;
}

const licenses = new Contrib.License.Factories.LicenseFactory(() => undefined);
const references = new Contrib.FromNodePackageJson.Factories.ExternalReferenceFactory();
const components = new Contrib.FromNodePackageJson.Builders.ComponentBuilder(references, licenses);

function componentOf(manifest: Manifest, type: Enums.ComponentType): Models.Component {
	const component = components.makeComponent(manifest, type);
	if (!component) throw new Error(`${manifest.name} has no name to be listed by`);
	component.purl = `pkg:npm/${manifest.name.replace('@', '%40')}@${manifest.version}`;
	component.bomRef.value = component.purl;
	return component;
}
