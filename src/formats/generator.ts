/** What made an annotation document: named in every output, so that a result can be made again. */
import { COPYDESK_VERSION, type GeneratorInfo } from '../annotations.js';

/** This version of Copydesk with a model: the hex SHA-256 digest of the model's file, or null where it works without one. */
export function generatorOf(modelDigest: string | null): GeneratorInfo {
	return { name: 'copydesk', version: COPYDESK_VERSION, ...(modelDigest === null ? {} : { model: `sha256:${modelDigest}` }) };
}

/** `copydesk 0.2.0, model sha256:…`, for formats that have a line for it; empty where nobody knows. */
export function generatorLine(generator: GeneratorInfo | undefined): string {
	if (!generator) return '';
	const { name, version, model } = generator;
	return `${name} ${version}${model === undefined ? '' : `, model ${model}`}`;
}
