/** Runs mocha inside an extension host; the same code in the Node host and in the browser's worker. */
import 'mocha/mocha.js';
import { EventReporter } from './reporter.js';

/**
 * Loads the tests and runs them.
 * @throws where a test failed, or none was there to run, which VS Code turns into an exit code of 1.
 */
export async function runSuite(loadTests: () => Promise<unknown>): Promise<void> {
	// Mocha's browser build serves both hosts; only its class, for its `mocha.run()` wants a page. A test waits for several things, each of which
	// gives up by itself and says what it waited for. What a window lost is tried once more, and told.
	const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, retries: 1, reporter: EventReporter as unknown as Mocha.ReporterConstructor });
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	await loadTests();
	if (mocha.suite.total() === 0) throw new Error('there are no tests');
	const failures = await new Promise<number>((resolve) => mocha.run(resolve));
	if (failures > 0) throw new Error(`${failures} tests failed`);
}
