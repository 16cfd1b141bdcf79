import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apexIn, load } from './harness.ts';

const org = load(apexIn('values'));

for (const apexClass of org.program.classes()) {
    for (const method of apexClass.emitted.methods.filter(({ isTest }) => isTest)) {
        test(`${apexClass.name}.${method.name}`, () => {
            try {
                org.run(apexClass.name, method.name);
            } catch (problem) {
                const exception = org.runtime.exceptionBehind(problem);
                if (exception === null) throw problem;
                const frames = exception.frames.map(({ place, line }) => `${place}: line ${line}`);
                assert.fail([exception.toString(), ...frames].join('\n'));
            }
        });
    }
}
