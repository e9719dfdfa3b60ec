/** Mocha's own report, and besides which tests are tried a second time, with the reason. CommonJS, since mocha loads reporters by `require`. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the one way in a CommonJS file
import Mocha = require('mocha');

class SecondTryReporter extends Mocha.reporters.Spec {
	/** Mocha calls this: reports the events of `runner`. */
	constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
		super(runner, options);
		runner.on('retry', (test: Mocha.Test, error: Error) => {
			process.stdout.write(`    ↻ ${test.fullTitle()}: ${error.message}\n`);
		});
	}
}

export = SecondTryReporter;
