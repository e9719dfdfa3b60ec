/** The worker's side: loads the model once, then annotates what it is sent, one text after the other. */
import { annotateCorrected } from '../../corrections/annotate-corrected.js';
import { loadModel, type Model } from '../../engine/names/model.js';
import { partsOf, type AnnotationsPart, type FromEngine, type ToEngine } from './protocol.js';

/** The worker's end of the line to the host. */
export interface EnginePort {
	post(message: FromEngine): void;
	listen(listener: (message: ToEngine) => void): void;
}

/** Serves the engine on a port, for as long as the worker lives. */
export function serve(port: EnginePort): void {
	let model: Model | null = null;
	const rests = new Map<number, Generator<AnnotationsPart, void, undefined>>();

	function postNextPart(id: number): void {
		const parts = rests.get(id);
		const part = parts?.next().value;
		if (part) {
			port.post({ kind: 'part', id, part });
		} else {
			rests.delete(id);
			port.post({ kind: 'done', id });
		}
	}

	port.listen((message) => {
		switch (message.kind) {
			case 'model':
				try {
					model = message.bytes && loadModel(message.bytes);
					port.post({ kind: 'ready' });
				} catch (error) {
					port.post({ kind: 'ready', problem: error instanceof Error ? error.message : 'unknown' });
				}
				return;
			case 'annotate':
				try {
					const { text, date, corrections = [] } = message.request;
					rests.set(message.id, partsOf(annotateCorrected(text, corrections, { model, ...(date === undefined ? {} : { date }) })));
				} catch (error) {
					port.post({ kind: 'failed', id: message.id, reason: whereItFailed(error) });
					return;
				}
				postNextPart(message.id);
				return;
			case 'next':
				postNextPart(message.id);
		}
	});
}

/** An error's kind and the functions it came through; its message is left out, since it may quote the article. */
function whereItFailed(error: unknown): string {
	if (!(error instanceof Error)) return 'something other than an error was thrown';
	const frames = (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line));
	return [error.name, ...frames.slice(0, 6)].join('\n');
}
