/** The bundles that read documents, and front matter, loaded when the first such file is there. */
import type * as Markup from './read-markup.js';
import type * as Pdf from './read-pdf.js';
import type * as Yaml from './read-yaml.js';

/** How to load each. A host in which scripts have no addresses of their own, as a worker from a blob has none, brings its own. */
export interface DocumentModules {
	markup(): Promise<typeof Markup>;
	pdf(): Promise<typeof Pdf>;
	yaml(): Promise<typeof Yaml>;
}

/** From beside the script that asks: for Node.js, and for browsers' scripts that have an address. */
export const MODULES_BESIDE: DocumentModules = {
	markup: () => import('./read-markup.js'),
	pdf: () => import('./read-pdf.js'),
	yaml: () => import('./read-yaml.js'),
};

/** From the code of each bundle (`read-pdf.js`), for workers from a blob, against whose address nothing resolves. */
export function modulesFrom(codeOf: (name: string) => Promise<Uint8Array<ArrayBuffer>>): DocumentModules {
	const load = async (name: string): Promise<unknown> => {
		const url = URL.createObjectURL(new Blob([await codeOf(name)], { type: 'text/javascript' }));
		try {
			return await import(url);
		} finally {
			URL.revokeObjectURL(url);
		}
	};
	return {
		markup: async () => (await load('read-markup.js')) as typeof Markup,
		pdf: async () => (await load('read-pdf.js')) as typeof Pdf,
		yaml: async () => (await load('read-yaml.js')) as typeof Yaml,
	};
}
